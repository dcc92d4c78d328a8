import { type Column, columnNumberOf, type Form, hasRole, type UnfoldedLine } from "../../domain/form/form";
import { fold } from "../../text/fold";
import { parseNumber, toNumber } from "../../text/rational";
import { type CellValue, type Grid, valueAt } from "../../workbook/grid";
import type { CellRef } from "../../workbook/refs";
import { headAbove, ownHead } from "../heads";
import type { RuleView } from "../rule";

/** A figure of a ballot with its cell and what stands there. */
export interface BallotFigure {
  readonly at: CellRef;
  readonly value: number;
  readonly text: string;
}

/** What one row says about one ballot. Shares are in percent. */
export interface Ballot {
  readonly yes: BallotFigure | null;
  readonly no: BallotFigure | null;
  /** Blank, invalid, without opinion. */
  readonly others: readonly BallotFigure[];
  /** Members, those present, papers handed out: the yes of «9/11» brings its own. */
  readonly totals: readonly BallotFigure[];
  readonly share: (BallotFigure & { readonly step: number }) | null;
}

type Part = "yes" | "no" | "other" | "total" | "share";

interface BallotColumn {
  readonly part: Part;
  readonly column: Column;
}

/** Words of heads that speak of a ballot. */
export const ballotWords = /phiếu|biểu quyết|bình xét|bình bầu|suy tôn|hội đồng|tán thành|tín nhiệm/u;

/** The columns of each ballot of a form: one for every title that was voted on by itself. */
function ballotsOf(form: Form): readonly (readonly BallotColumn[])[] {
  const isBallot = headsOfBallot(form);
  const parts = form.columns.flatMap((column) => {
    const part = partOf(column, isBallot);
    return part === null ? [] : [{ part, column }];
  });
  const groups = new Map<string, BallotColumn[]>();
  for (const one of parts.filter(({ part }) => part !== "share")) {
    const above = headAbove(one.column);
    const group = groups.get(above);
    if (group === undefined) groups.set(above, [one]);
    else group.push(one);
  }
  const ballots = [...groups].map(([above, columns]) => ({ above, columns: [...columns] }));
  for (const share of parts.filter(({ part }) => part === "share")) {
    nearest(share, ballots)?.columns.push(share);
  }
  return ballots.map(({ columns }) => columns).filter((columns) => columns.some(({ part }) => part === "yes"));
}

/** A share speaks of the ballot to its left under the same head, or under a head that theirs belongs to. */
function nearest(
  { column }: BallotColumn,
  ballots: readonly { readonly above: string; readonly columns: BallotColumn[] }[],
) {
  const above = headAbove(column);
  const lastOf = (columns: readonly BallotColumn[]) => Math.max(...columns.map((one) => one.column.column));
  return ballots
    .filter((ballot) => ballot.above.startsWith(above) && lastOf(ballot.columns) < column.column)
    .filter(({ columns }) => columns.every(({ part }) => part !== "share"))
    .toSorted((one, other) => lastOf(other.columns) - lastOf(one.columns))[0];
}

/** «Đồng ý | Không | Tổng»: columns for and against side by side are a ballot though no head says so. */
function headsOfBallot({ columns }: Form): boolean {
  const heads = columns.map(ownHead);
  return heads.some((head) => inFavour.test(head) && !against.test(head)) && heads.some((head) => against.test(head));
}

const against = /^không$|(?:không|ko|kg|k\.|k) ?(?:đồng ý|tán thành|tín nhiệm|nhất trí)|^kđy|phản đối|chưa đồng ý/u;
const inFavour = /đồng ý|tán thành|tín nhiệm|nhất trí|^có$|phiếu thuận/u;

function partOf(column: Column, isInBallot: boolean): Part | null {
  const own = ownHead(column);
  const whole = fold(column.header);
  const isBallot = ballotWords.test(whole) || column.role === "votes" || column.role === "vote-share";
  const isPart = inFavour.test(own) || against.test(own) || /^tổng(?: số| cộng)?(?: phiếu)?$/u.test(own);
  if (!isBallot && !(isInBallot && isPart)) return null;
  if (/tỷ lệ|tỉ lệ|%|phần trăm/u.test(own)) return "share";
  if (/không có ý kiến|không hợp lệ|phiếu trắng|ý kiến khác|vắng/u.test(own)) return "other";
  if (against.test(own)) return "no";
  if (inFavour.test(own)) return "yes";
  if (/^tổng|tổng số|thành viên|phát ra|thu về|hợp lệ|có mặt|tham gia|dự họp/u.test(own)) return "total";
  return /^(?:số phiếu|kết quả (?:bỏ phiếu|biểu quyết|bình xét)|biểu quyết|phiếu(?! (?:số )?\d))/u.test(own)
    ? "yes"
    : null;
}

/** All ballots of the rows that count. */
export function ballotsIn(form: Form, { facts }: RuleView): readonly Ballot[] {
  const ballots = ballotsOf(form);
  if (ballots.length === 0) return [];
  if (form.unfolded) return form.unfolded.flatMap((line) => ballots.map((columns) => ballotAt(columns, onCard(line))));
  const grid = facts.gridBySheet.get(form.sheet);
  if (grid === undefined) return [];
  // A list that holds nothing but votes registers nobody: its rows are left out, and are ballots all the same.
  const holdsVotesOnly = form.rows.every(({ fate }) => fate.fate !== "counted");
  return form.rows.flatMap(({ row, fate }) =>
    fate.fate === "counted" || (holdsVotesOnly && fate.fate === "excluded" && !hasRole(form, "mark"))
      ? ballots.map((columns) => ballotAt(columns, inRow(form, grid, row)))
      : [],
  );
}

/** What stands under a column, with its cell; null where a card has no such label. */
type Looked = (column: Column) => { readonly at: CellRef; readonly value: CellValue } | null;

function inRow({ sheet }: Form, grid: Grid, row: number): Looked {
  return ({ column }) => ({ at: { sheet, row, column }, value: valueAt(grid, row, column) });
}

function onCard({ cells }: UnfoldedLine): Looked {
  return ({ column }) => cells.find(({ at }) => columnNumberOf(at) === column) ?? null;
}

function ballotAt(columns: readonly BallotColumn[], look: Looked): Ballot {
  const read = columns.flatMap(({ part, column }) => {
    const cell = part === "share" ? null : look(column);
    if (cell === null) return [];
    return figuresIn(cell.value).map((figure, index) => ({ part, index, figure: { ...figure, at: cell.at } }));
  });
  const share = columns.find(({ part }) => part === "share")?.column;
  const ofShare = share === undefined ? null : look(share);
  const of = (part: Part) => read.flatMap((one) => (one.part === part && one.index === 0 ? [one.figure] : []));
  const wholes = read.flatMap(({ index, figure }) => (index === 1 ? [figure] : []));
  return {
    yes: of("yes")[0] ?? null,
    no: of("no")[0] ?? null,
    others: of("other"),
    totals: [...of("total"), ...wholes],
    share: ofShare === null ? null : shareIn(ofShare.value, ofShare.at),
  };
}

/** «9/11 phiếu» is 9 of 11; «9» is 9; anything else says nothing. */
function figuresIn(value: CellValue): readonly { readonly value: number; readonly text: string }[] {
  if (typeof value === "number") return Number.isInteger(value) && value < 1000 ? [{ value, text: String(value) }] : [];
  if (typeof value !== "string") return [];
  const [, first, second] = /^\s*(\d{1,3})\s*(?:\/\s*(\d{1,3}))?\s*(?:phiếu|người|đồng chí)?\s*$/iu.exec(value) ?? [];
  return [first, second].flatMap((digits) =>
    digits === undefined ? [] : [{ value: Number(digits), text: value.trim() }],
  );
}

/** A share in percent, with the step of its last digit: «93,3» is exact to a tenth; null for words. */
export function shareIn(value: CellValue, at: CellRef): Ballot["share"] {
  if (typeof value === "number") {
    const isFraction = value > 0 && value <= 1;
    const percent = isFraction ? value * 100 : value;
    const decimals = /\.(\d+)$/.exec(String(Math.round(percent * 1e6) / 1e6))?.[1]?.length ?? 0;
    return { at, value: percent, text: String(value), step: isFraction ? 1 : 10 ** -Math.min(decimals, 2) };
  }
  if (typeof value !== "string") return null;
  const digits = value.replace(/%|phần trăm/giu, "").trim();
  const number = parseNumber(digits, true);
  if (number === null) return null;
  const decimals = /[.,](\d+)$/.exec(digits)?.[1]?.length ?? 0;
  return { at, value: toNumber(number), text: value.trim(), step: 10 ** -decimals };
}

/** «Hội đồng 11 thành viên», «có mặt 10/11»: how many could vote, as the lines above the table say. */
export function statedMembers(form: Form, { facts }: RuleView): readonly number[] {
  const grid = facts.typedSheet.get(form.sheet);
  if (grid === undefined) return [];
  const last = form.headerRows?.[0] ?? form.dataRows?.[0] ?? 1;
  const found = new Set<number>();
  for (let row = form.extent.top; row < last; row += 1) {
    for (const value of grid.values[row - 1] ?? []) {
      if (typeof value !== "string" || value.length > 400) continue;
      const words = fold(value);
      if (!/hội đồng|bỏ phiếu|biểu quyết|họp/u.test(words)) continue;
      for (const [, digits] of words.matchAll(
        /(\d{1,3})\s*(?:thành viên|đại biểu|phiếu|người (?:dự|tham gia|bỏ phiếu|có mặt))/gu,
      )) {
        found.add(Number(digits));
      }
      for (const [, digits] of words.matchAll(
        /(?:có mặt|số phiếu (?:phát ra|thu về|hợp lệ)|thành viên(?: hội đồng| dự họp)?)\s*[:là]*\s*(\d{1,3})(?![\d%])/gu,
      )) {
        found.add(Number(digits));
      }
    }
  }
  return [...found];
}
