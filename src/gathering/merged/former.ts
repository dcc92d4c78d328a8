import { readMark } from "../../text/marks";
import { folded } from "../../text/fold";
import { contentOf } from "../../workbook/cell-content";
import { extentOf, isBlank, valueAt, type Grid } from "../../workbook/grid";
import type { CellContent } from "../../workbook/write-plan";
import { awardOfHead, collectiveName, headWords, type MergedColumn, type SheetOf } from "./merged-columns";
import type { MergedLine } from "./merged-body";
import { ASSOCIATIONS, BY_HAND, joinedAwards, TOTAL, type MergedRow } from "./merged-row";
import type { UnitFinder } from "../office/which-unit";

/** A merged sheet of ours as it stands in her book. */
export interface FormerSheet {
  readonly grid: Grid;
  readonly of: SheetOf;
  /** First row of the head, which takes two. */
  readonly headRow: number;
  /** By column number. */
  readonly columns: ReadonlyMap<number, MergedColumn>;
  /** Every line of the table's body that is ours or a recipient's, from the top down. */
  readonly lines: readonly FormerLine[];
  /** Rows inside the table that name nobody: what she noted between two recipients, or above its foot. */
  readonly between: readonly number[];
  /** First row that is none of ours: signatures, notes of hers below the table; null where there is none. */
  readonly tail: number | null;
}

/** A line of a merged sheet as it stands. */
export interface FormerLine {
  readonly kind: MergedLine["kind"];
  /** Its row in the sheet. */
  readonly at: number;
  /** Of a section its words without the number; empty for other lines. */
  readonly label: string;
  /** The recipient of a row. */
  readonly row: MergedRow | null;
  /** All its cells by column, those of columns she added as well. */
  readonly cells: ReadonlyMap<number, CellContent>;
}

export const sheetNames: Readonly<Record<SheetOf, string>> = {
  individual: "Đăng ký cá nhân",
  collective: "Đăng ký tập thể",
};

/** The name that is taken where a sheet of hers has ours. */
export const mergedSheetNames: Readonly<Record<SheetOf, string>> = {
  individual: "Đăng ký cá nhân (gộp)",
  collective: "Đăng ký tập thể (gộp)",
};

/** The merged sheet that an earlier run made, found by its name and its head; null where there is none. */
export function formerSheet(sheets: readonly Grid[], of: SheetOf, finder: UnitFinder): FormerSheet | null {
  for (const name of [sheetNames[of], mergedSheetNames[of]]) {
    const grid = sheets.find((each) => each.name.normalize("NFC") === name);
    const found = grid ? readFormer(grid, of, finder) : null;
    if (found) return found;
  }
  return null;
}

/** Far enough for rows she put above the head. */
const MOST_ROWS_ABOVE = 30;

function readFormer(grid: Grid, of: SheetOf, finder: UnitFinder): FormerSheet | null {
  const nameHead = folded(of === "individual" ? headWords.name : collectiveName);
  const text = (row: number, column: number): string => {
    const value = valueAt(grid, row, column);
    return typeof value === "string" ? value.normalize("NFC").trim() : typeof value === "number" ? String(value) : "";
  };
  for (let row = 1; row <= Math.min(MOST_ROWS_ABOVE, grid.values.length); row += 1) {
    const width = Math.max(grid.values[row - 1]?.length ?? 0, grid.values[row]?.length ?? 0);
    const words = Array.from({ length: width }, (_, at) => [text(row, at + 1), text(row + 1, at + 1)] as const);
    const heads = words.map(([upper]) => folded(upper));
    if (!heads.includes(nameHead) || !heads.includes(folded(headWords.source))) continue;
    const columns = new Map<number, MergedColumn>();
    words.forEach(([upper, lower], at) => {
      const column = columnOf(lower || upper, lower !== "", of);
      if (column) columns.set(at + 1, column);
    });
    return { grid, of, headRow: row, columns, ...rowsBelow(grid, of, row + 2, columns, text, finder) };
  }
  return null;
}

function columnOf(head: string, isUnderGroup: boolean, of: SheetOf): MergedColumn | null {
  if (head === "") return null;
  if (isUnderGroup) return { kind: "award", award: awardOfHead(head) };
  if (folded(head) === folded(collectiveName) && of === "collective") return { kind: "name" };
  for (const [kind, words] of Object.entries(headWords)) {
    if (folded(words) === folded(head)) return { kind: kind as Exclude<MergedColumn["kind"], "award"> };
  }
  return null;
}

const SECTION = /^[IVXL]+\.\s+/u;
const FOOT = "Danh sách này có ";

function rowsBelow(
  grid: Grid,
  of: SheetOf,
  first: number,
  columns: ReadonlyMap<number, MergedColumn>,
  text: (row: number, column: number) => string,
  finder: UnitFinder,
): Pick<FormerSheet, "lines" | "between" | "tail"> {
  const nameColumn = [...columns].find(([, column]) => column.kind === "name")?.[0] ?? 0;
  const width = extentOf(grid).columns;
  const lines: FormerLine[] = [];
  const add = (line: Pick<FormerLine, "kind" | "at" | "label" | "row">) => {
    const cells = Array.from({ length: width }, (_, at) => [at + 1, contentOf(grid, line.at, at + 1)] as const);
    lines.push({ ...line, cells: new Map(cells) });
  };
  const isFilled = (row: number) => (grid.values[row - 1] ?? []).some((value) => !isBlank(value));
  const nameless: number[] = [];
  let section = "";
  let end = first;
  for (let row = first; row <= grid.values.length; row += 1) {
    const [name, number] = [text(row, nameColumn), text(row, 1)];
    if (SECTION.test(number) && name === "") {
      section = number.replace(SECTION, "").replace(/\s*\(chưa gửi\)$/u, "");
      add({ kind: "section", at: row, label: section, row: null });
    } else if (name === TOTAL || number === TOTAL) {
      add({ kind: "total", at: row, label: "", row: null });
      end = row + 1;
      break;
    } else if (name !== "") {
      const recipient = recipientIn(grid, row, { of, section, columns, text, finder });
      add({ kind: "row", at: row, label: "", row: recipient });
      end = row + 1;
    } else if (isFilled(row)) nameless.push(row);
  }
  const isFoot = (row: number) => text(row, 1).startsWith(FOOT);
  const below = Array.from({ length: Math.max(grid.values.length - end + 1, 0) }, (_, at) => end + at).filter(isFilled);
  const foot = below.findIndex(isFoot);
  const footRow = below[foot];
  if (footRow !== undefined) add({ kind: "foot", at: footRow, label: "", row: null });
  return {
    lines,
    // Below the last recipient of a table without a total or a foot they are its tail.
    between: [...nameless.filter((row) => row < end), ...below.slice(0, Math.max(foot, 0))],
    tail: below[foot + 1] ?? null,
  };
}

interface Surrounds {
  readonly of: SheetOf;
  /** The words of the heading the row stands under. */
  readonly section: string;
  readonly columns: ReadonlyMap<number, MergedColumn>;
  readonly text: (row: number, column: number) => string;
  readonly finder: UnitFinder;
}

/** The recipient in a row: of the unit whose section it stands in, whatever she typed under «Đơn vị». */
function recipientIn(grid: Grid, row: number, { of, section, columns, text, finder }: Surrounds): MergedRow {
  const cell = (kind: MergedColumn["kind"]) => {
    const at = [...columns].find(([, column]) => column.kind === kind)?.[0];
    return at === undefined ? "" : text(row, at);
  };
  const [name, said, source] = [cell("name"), cell("unit"), cell("source")];
  const named = (words: string) => finder.named(words)?.name ?? words;
  const ofSection = folded(section) === folded(ASSOCIATIONS) ? ASSOCIATIONS : named(section);
  const own = of === "collective" && ofSection === "" ? named(name) : ofSection;
  const isHers = source === "" || source === BY_HAND;
  const awards = [...columns].flatMap(([column, each]) => {
    if (each.kind !== "award") return [];
    const value = valueAt(grid, row, column);
    // «chờ xét» in a column of marks is hers to decide on: no title yet.
    const isMarked = typeof value !== "object" && readMark(value) === "yes";
    return isMarked ? [each.award] : [];
  });
  return {
    recipient: of,
    unit: said !== "" && (isHers || own === "") ? named(said) : own,
    name,
    birth: cell("birth") || null,
    position: cell("position") || null,
    awards: joinedAwards(awards),
    initiatives: cell("initiatives")
      .split(/\s*;\s*/u)
      .filter((title) => title !== ""),
    remarks: cell("remarks") || null,
    source,
  };
}
