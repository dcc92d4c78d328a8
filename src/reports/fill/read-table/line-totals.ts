import { looksLikeUnitName } from "../../../text/unit-evidence";
import type { Facets } from "../meaning/facets";
import { folded } from "../words";
import { rowsInFormula } from "./formula-rows";
import { labelColumns } from "./label-columns";
import type { Line } from "./line";
import { filledColumns, type Table, type TableColumn } from "./table";

/** Totals below and above everything, and headings that hold the figures of their groups. */
export function withTotals(lines: readonly Line[], table: Table): readonly Line[] {
  return withHeadingTotals(withTotalsAbove(withBareTotal(lines)), table);
}

/** The only «Cộng» of a table, below everything, closes the table and not its last group. */
function withBareTotal(lines: readonly Line[]): readonly Line[] {
  const sums = lines.filter((line) => line.kind === "sum");
  const items = lines.filter((line) => line.kind === "item").map(({ row }) => row);
  const [only, ...others] = sums;
  if (only === undefined || others.length > 0 || folded(only.label) !== "cong" || only.row < Math.max(...items))
    return lines;
  // Rows in between that are no items may count as well: the total keeps them.
  const rows = [...new Set([...items, ...only.rows])];
  return lines.map((line) => (line === only ? { ...only, rows, final: true } : line));
}

/** A total that stands above everything it adds up. */
function withTotalsAbove(lines: readonly Line[]): readonly Line[] {
  const items = lines.filter((line) => line.kind === "item").map(({ row }) => row);
  const isAbove = (row: number) => items.every((item) => item > row);
  const rows = rowsOfFirstDivision(lines) ?? items;
  return lines.map((line) =>
    line.kind === "sum" && line.rows.length === 0 && isAbove(line.row) ? { ...line, rows } : line,
  );
}

/** «1. Chia theo đối tượng …», «2. Chia theo phương thức …»: each divides the same total anew. */
function rowsOfFirstDivision(lines: readonly Line[]): readonly number[] | null {
  const divisions = lines.filter(
    (line) => line.kind === "heading" && /^(\d+ )?(chia|phan) (theo|ra)\b/.test(folded(line.label)),
  );
  const [first, second] = divisions;
  if (first === undefined) return null;
  return lines
    .filter(({ kind, row }) => kind === "item" && row > first.row && (second === undefined || row < second.row))
    .map(({ row }) => row);
}

/**
 * «I. Khối …» with figures of its own: where a heading already holds some and no «Cộng» stands below the groups, or her
 * total adds up the headings (=C11+C15+C20), the headings are the subtotals. Blank headings say nothing else, and stay blank.
 */
function withHeadingTotals(lines: readonly Line[], table: Table): readonly Line[] {
  const headings = lines.filter((line) => line.kind === "heading");
  const hasSubtotals = lines.some((line) => line.kind === "sum" && !line.final);
  const { name } = labelColumns(table);
  const aside = new Set(table.columns.filter(isAside).map(({ column }) => column));
  const isFigure = (column: number) => column > name && !aside.has(column);
  const columns = table.columns.map(({ column }) => column).filter(isFigure);
  const holdsFigures = headings.some(({ row }) => filledColumns(table.grid, row).some(isFigure));
  const isAdded = () => columns.some((column) => addsHeadings(lines, table, column));
  if (hasSubtotals || (!holdsFigures && !isAdded())) return lines;
  return lines.map((line, index): Line => {
    if (line.kind !== "heading") return line;
    const after = lines.slice(index + 1);
    const end = after.findIndex((each) => each.kind === "heading" || each.kind === "sum" || each.kind === "whole-body");
    const own = (end === -1 ? after : after.slice(0, end)).filter((each) => each.kind === "item");
    if (own.length === 0) return line;
    return { ...line, kind: "sum", rows: own.map(({ row }) => row), final: false, qualifier: null };
  });
}

/** Her formula in the total takes every heading and none of the lines below them. */
function addsHeadings(lines: readonly Line[], { grid }: Table, column: number): boolean {
  const headings = lines.filter(({ kind }) => kind === "heading");
  return lines.some((line) => {
    if (line.kind !== "sum" || !line.final || headings.length < 2) return false;
    const rows = rowsInFormula(grid, line.row, column);
    return headings.every(({ row }) => rows.has(row)) && !line.rows.some((row) => rows.has(row));
  });
}

/** «Mã số», «Đơn vị tính»: said of a line, whatever its figure. */
function isAside({ path }: TableColumn): boolean {
  return /^(ma so|ma|don vi tinh|dvt)$/.test(folded(path.at(-1) ?? ""));
}

/** «Tổng số người» counts something of its own; it adds up nothing. */
const COUNTED: ReadonlySet<Facets["measure"]> = new Set(["headcount", "whole", "units", "initiatives"]);

/** «Tổng số người», «Tổng số giờ giảng»: no sum of the lines. */
export function countsOfItsOwn(label: string, facets: Facets): boolean {
  return COUNTED.has(facets.measure) || isTotalOfOthers(label, facets);
}

/** «Tổng số điểm», «Tổng số giờ giảng»: how many of something else, which adds up nothing of the lines. */
function isTotalOfOthers(label: string, { foreign, leftover }: Facets): boolean {
  const counted = /^tong so (.+)$/.exec(folded(label))?.[1] ?? "";
  return [foreign ?? "", ...leftover].some(
    (words) => words !== "" && counted.startsWith(folded(words)) && looksLikeUnitName(words) <= 0.5,
  );
}
