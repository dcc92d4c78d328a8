import type { Answer } from "../../domain/answer";
import type { Unit } from "../../domain/register/register";
import { facetsOf, type Facets } from "./label-facets";
import { matchUnit, type UnitMatch } from "./match-unit";
import { filledColumns, plainText, shownText, type Table } from "./table";
import { folded } from "./words";

/** What one line of a table of figures stands for. */
export type Line =
  /** A unit, a title, a number: something of its own that totals take in. */
  | {
      readonly kind: "item";
      readonly row: number;
      readonly label: string;
      readonly match: UnitMatch;
      readonly facets: Facets;
      /** What a second column of words says of this very line: «Tập thể», «Cá nhân», «Nữ»; null where there is none. */
      readonly qualifier: Facets | null;
    }
  /** «Trong đó: nữ»: a part of the line above, never added again. */
  | {
      readonly kind: "part";
      readonly row: number;
      readonly label: string;
      readonly facets: Facets;
      readonly of: number | null;
    }
  /** «Cộng (I)», «Tổng cộng»: these rows added up. */
  | {
      readonly kind: "sum";
      readonly row: number;
      readonly label: string;
      readonly rows: readonly number[];
      readonly final: boolean;
      readonly qualifier: Facets | null;
    }
  /** «Tỷ lệ trên tổng số … (%)»: shares of the total above. */
  | { readonly kind: "shares"; readonly row: number; readonly label: string }
  /** «Tập thể Sở … (đề nghị)»: the body itself, in no total. */
  | { readonly kind: "whole-body"; readonly row: number; readonly label: string }
  | { readonly kind: "heading"; readonly row: number; readonly label: string };

const SUM =
  /^cong( (i|ii|iii|iv|v|vi|vii|viii|ix|x|a|b|c|d|\d+|nhom|khoi|phong|don vi|muc|phan|cac|chung|so)\b.*)?$|^cong \d/;
const TOTAL =
  /^(tong cong|tong so|tong|cong chung|cong toan|cong tong|tong chung|toan so|toan co quan|toan nganh|toan truong)\b/;
const SHARES = /^(ty le|ti le)\b/;
const PART = /^(trong do|trong so do|gom)\b|^- ?nu$/;
const WHOLE_BODY = /^tap the (so|cuc|co quan|chi cuc|truong|vien|ubnd|uy ban|tong cuc|benh vien|toa)\b/;

/** Columns that hold the number and the label of each line: the leftmost that is no number column names the line. */
export function labelColumns(table: Table): { readonly number: number | null; readonly name: number } {
  const [first, second] = table.columns;
  if (first === undefined) return { number: null, name: 1 };
  const isNumber = /^(stt|tt|so tt|so thu tu|s tt)$/.test(folded(first.path.at(-1) ?? ""));
  return isNumber && second ? { number: first.column, name: second.column } : { number: null, name: first.column };
}

/** Reads every non-empty line of the body. */
export function linesOf(
  table: Table,
  units: readonly Unit[],
  answers: readonly Answer[],
  year: number | null,
): readonly Line[] {
  const columns = labelColumns(table);
  const second = qualifierColumn(table);
  const qualifierOf = (row: number): Facets | null =>
    second === null ? null : facetsOf(shownText(table.grid, row, second), null, year);
  const lines: Line[] = [];
  let since: number[] = [];
  const items: number[] = [];
  for (let row = table.firstRow; row <= table.lastRow; row++) {
    if (filledColumns(table.grid, row).length === 0) continue;
    const label = labelOf(table, row, columns);
    const words = folded(label).replace(/^(i|ii|iii|iv|v|vi|vii|viii|ix|x|\d+) (?=cong|tong)/, "");
    if (label === "") continue;
    if (TOTAL.test(words) && !facetsOf(label, null, year).measure?.match(/headcount|whole|units|initiatives/)) {
      lines.push({ kind: "sum", row, label, rows: [...items], final: true, qualifier: qualifierOf(row) });
      since = [];
    } else if (SUM.test(words)) {
      const rows = since.length > 0 ? since : [...items];
      const final = since.length === 0 || since.length === items.length;
      lines.push({ kind: "sum", row, label, rows, final, qualifier: qualifierOf(row) });
      since = [];
    } else if (WHOLE_BODY.test(words) && !isDepartment(label, units, answers)) {
      lines.push({ kind: "whole-body", row, label });
    } else if (SHARES.test(words) && facetsOf(label, null, year).award === null) {
      lines.push({ kind: "shares", row, label });
    } else if (PART.test(words)) {
      lines.push({ kind: "part", row, label, facets: facetsOf(label, null, year), of: items.at(-1) ?? null });
    } else {
      const match = matchUnit(label, units, answers);
      const facets = facetsOf(label, null, year);
      const speaks = match.kind !== "none" || facets.award !== null || facets.measure !== null;
      if (!speaks && isHeading(table, row, columns.number)) {
        lines.push({ kind: "heading", row, label });
        since = [];
      } else {
        lines.push({ kind: "item", row, label, match, facets, qualifier: qualifierOf(row) });
        items.push(row);
        since.push(row);
      }
    }
  }
  return withHeadingTotals(withTotalsAbove(lines), table);
}

/** A total that stands above everything it adds up. */
function withTotalsAbove(lines: readonly Line[]): readonly Line[] {
  const items = lines.filter((line) => line.kind === "item").map(({ row }) => row);
  return lines.map((line) => (line.kind === "sum" && line.rows.length === 0 ? { ...line, rows: items } : line));
}

/**
 * «I. Khối …» with figures of its own: where a heading already holds some and no «Cộng» stands below the groups, the
 * headings are the subtotals. Blank headings say nothing, and stay blank.
 */
function withHeadingTotals(lines: readonly Line[], table: Table): readonly Line[] {
  const headings = lines.filter((line) => line.kind === "heading");
  const hasSubtotals = lines.some((line) => line.kind === "sum" && !line.final);
  const { name } = labelColumns(table);
  const holdsFigures = headings.some(({ row }) => filledColumns(table.grid, row).some((column) => column > name));
  if (hasSubtotals || !holdsFigures) return lines;
  return lines.map((line, index): Line => {
    if (line.kind !== "heading") return line;
    const after = lines.slice(index + 1);
    const end = after.findIndex((each) => each.kind === "heading" || each.kind === "sum" || each.kind === "whole-body");
    const own = (end === -1 ? after : after.slice(0, end)).filter((each) => each.kind === "item");
    if (own.length === 0) return line;
    return { ...line, kind: "sum", rows: own.map(({ row }) => row), final: false, qualifier: null };
  });
}

/**
 * The column after the names where each line says what of the unit it counts: «Tập thể» and «Cá nhân» beside one merged
 * name. It holds words alone, and every word narrows a count.
 */
export function qualifierColumn(table: Table): number | null {
  const { name } = labelColumns(table);
  const next = table.columns.find((column) => column.column > name);
  if (!next || facetsOf(next.path.at(-1) ?? "", null, null).award !== null) return null;
  const words: string[] = [];
  for (let row = table.firstRow; row <= table.lastRow; row++) {
    const shown = plainText(table.grid, row, next.column);
    if (shown !== "") words.push(shown);
  }
  const narrows = (text: string) => /^(- ?)?(tap the|ca nhan|nu|nam|tong so|chung)$/.test(folded(text));
  return words.length >= 2 && words.every(narrows) ? next.column : null;
}

function isDepartment(label: string, units: readonly Unit[], answers: readonly Answer[]): boolean {
  const match = matchUnit(label, units, answers);
  return match.kind === "unit" && match.unit.kind === "department" && match.exact;
}

/** The words that name a line: in the label's column, or in front of it where the two are merged. */
export function labelOf(
  table: Table,
  row: number,
  columns: { readonly number: number | null; readonly name: number },
): string {
  const own = shownText(table.grid, row, columns.name);
  if (own !== "") return own;
  const before = columns.number === null ? "" : plainText(table.grid, row, columns.number);
  return /^[\dIVXLC.()]*$/.test(before) ? "" : before;
}

/** A heading has a Roman number, a letter or none in front, and no figure beside it. */
function isHeading(table: Table, row: number, number: number | null): boolean {
  const mark = number === null ? "" : plainText(table.grid, row, number);
  return !/^\d+(\.\d+)*\.?$/.test(mark);
}
