import type { Column } from "../../domain/form/form";
import type { AwardId } from "../../domain/glossary/awards";
import type { AwardClaim } from "../../domain/register/register";
import { plain } from "../../text/plain";
import { herWords } from "../../vocabulary/award-words";
import { type Turn, turningWords } from "../../vocabulary/turning-words";
import type { CellRef } from "../../workbook/refs";
import type { Books } from "../bookkeeping/books";
import { isTitleText } from "../columns/claim-columns";
import type { CodeBook } from "../claims/code-book";
import type { DraftEntry } from "../claims/entries";
import { mayTakeBack, takenBack, takenBackIn } from "../claims/taken-back";
import { titleYear } from "../kind/title-facts";
import { answersAbout } from "../questions/answers-about";

/** Cells that are counted although words in or beside them may turn what they say, those of one column and one turn. */
export interface TurnedCells {
  readonly column: Column;
  readonly turn: CellTurn;
  /** By their plain text, the most frequent first. */
  readonly texts: readonly TurnedText[];
}

export interface TurnedText {
  readonly text: string;
  readonly at: CellRef;
  /** What cells of this text are counted for. */
  readonly awards: readonly AwardId[];
  readonly cells: number;
}

/** «withdrawn»: taken back in plain words, and not counted for now. */
export type CellTurn = Turn | "withdrawn";

/** Words left over in counted cells, and remarks that take back what stands beside them, by column. */
export function turnedClaims({ form, lines }: Books, codes: CodeBook): readonly TurnedCells[] {
  const { sheet } = form.table;
  const columns = new Map(form.form.columns.map((column) => [column.column, column]));
  const beside = form.form.columns.filter(mayTakeBack);
  const year = titleYear(form.form.title);
  const hers = herWords(form.answers);
  const said = new Set(
    answersAbout(form.form, "sign", form.answers).map(({ header, sign }) => `${plain(header ?? "")} ${plain(sign)}`),
  );
  const found = new Map<string, { column: Column; turn: CellTurn; texts: Map<string, TurnedText> }>();
  const add = (column: Column, turn: CellTurn, text: string, at: CellRef, claims: readonly AwardClaim[]) => {
    if (said.has(`${plain(column.name)} ${plain(text)}`) || hers.has(plain(text))) return;
    const key = `${String(column.column)} ${turn}`;
    const group = found.get(key) ?? { column, turn, texts: new Map<string, TurnedText>() };
    found.set(key, group);
    const known = group.texts.get(plain(text));
    const awards = [...new Set(claims.map(({ award }) => award))];
    group.texts.set(plain(text), known ? { ...known, cells: known.cells + 1 } : { text, at, awards, cells: 1 });
  };
  for (const draft of lines.drafts) {
    for (const [cell, claims] of claimsByCell(draft)) {
      const column = columns.get(cell.column);
      const text = sheet.text(cell.row, cell.column);
      if (column === undefined || text.length < 3) continue;
      const turned = turnOf(column, text, draft, claims, year);
      if (turned !== null) add(column, turned, text, cell, claims);
    }
    // «Rút đăng ký › Ngày | Lý do»: what the one takes back, the other need not be asked about.
    const given = new Set<AwardClaim>();
    for (const column of beside) {
      const text = sheet.text(draft.at.row, column.column);
      const { withdrawn = [] } = draft;
      const all = [...draft.claims, ...withdrawn];
      const back = takenBackIn(column, text, all, draft.kind, codes).filter((claim) => !given.has(claim));
      const turn = back.every((claim) => withdrawn.includes(claim)) ? "withdrawn" : "given-up";
      if (back.length > 0) add(column, turn, text, sheet.ref(draft.at.row, column.column), back);
      for (const claim of back) given.add(claim);
    }
    // «(đã xin rút)» in the row under the name, where others have their post.
    const under = draft.position;
    const column = under === null || under.cell.row === draft.at.row ? undefined : columns.get(under.cell.column);
    if (under === null || column === undefined) continue;
    const back = takenBack(under.value, draft.claims, draft.kind, codes);
    if (back.length > 0) add(column, "given-up", under.value, under.cell, back);
  }
  return [...found.values()].map(({ column, turn, texts }) => ({
    column,
    turn,
    texts: [...texts.values()].sort((one, other) => other.cells - one.cells),
  }));
}

function turnOf(
  column: Column,
  text: string,
  { kind }: DraftEntry,
  claims: readonly AwardClaim[],
  year: number | null,
): Turn | null {
  // Titles of other bodies go by their own words, whatever these are.
  if (claims.every(({ award }) => award === "other")) return null;
  const isInWords = isTitleText(column) || claims.some(({ how }) => how === "text");
  const beside = isInWords ? text : column.role === "mark" ? remarkOfTick(text) : "";
  const found = beside === "" ? null : turningWords(beside, kind, year);
  return found?.turn ?? null;
}

/** «x (rút)», «x - chờ duyệt»: what a tick is followed by. */
function remarkOfTick(text: string): string {
  return /^\s*\S{1,2}\s*[-–:;,([]+\s*(.{2,})$/su.exec(text)?.[1] ?? "";
}

function claimsByCell({ at, claims }: DraftEntry): ReadonlyMap<CellRef, readonly AwardClaim[]> {
  const cells = new Map<CellRef, AwardClaim[]>();
  const first = new Map<number, CellRef>();
  for (const claim of claims) {
    if ((claim.how !== "text" && claim.how !== "mark") || claim.cell.row !== at.row) continue;
    const cell = first.get(claim.cell.column) ?? claim.cell;
    first.set(claim.cell.column, cell);
    const own = cells.get(cell);
    if (own) own.push(claim);
    else cells.set(cell, [claim]);
  }
  return cells;
}
