import { folded } from "../words";
import type { Line } from "./line";
import { plainText, type Table } from "./table";

/** «(01=02+03+04)» at the end of a line's name, in a form whose lines carry codes. */
const WRITTEN = /\(\s*(\d{1,3})\s*=\s*(\d{1,3}(?:\s*\+\s*\d{1,3})+)\s*\)/;

/** The name of a line without the sum that it says it is. */
export function withoutCodeSum(label: string): string {
  return label.replace(WRITTEN, " ").trim();
}

/** Lines that say of which lines they are the sum, by the codes beside them. */
export function withCodeSums(lines: readonly Line[], table: Table): readonly Line[] {
  const rowOf = rowsByCode(lines, table);
  if (rowOf.size === 0) return lines;
  const addedIn = new Map(lines.flatMap((line) => added(line, rowOf)));
  return lines.map((line): Line => {
    const own = addedIn.get(line.row);
    if (own === undefined) return line;
    const rows = itemsUnder(own, addedIn, 0);
    return { kind: "sum", row: line.row, label: line.label, rows, final: false, qualifier: null, byCode: true };
  });
}

/** A sum of sums is one of their lines. */
function itemsUnder(
  rows: readonly number[],
  addedIn: ReadonlyMap<number, readonly number[]>,
  depth: number,
): readonly number[] {
  if (depth > 5) return rows;
  return rows.flatMap((row) => {
    const below = addedIn.get(row);
    return below === undefined ? [row] : itemsUnder(below, addedIn, depth + 1);
  });
}

function added(line: Line, rowOf: ReadonlyMap<number, number>): readonly (readonly [number, readonly number[]])[] {
  const [, own = "", sum = ""] = WRITTEN.exec(line.label) ?? [];
  if (rowOf.get(Number(own)) !== line.row) return [];
  const rows = sum.split("+").map((code) => rowOf.get(Number(code)));
  return rows.every((row) => row !== undefined) ? [[line.row, rows]] : [];
}

/** The rows of the codes in the column «Mã số». */
function rowsByCode(lines: readonly Line[], table: Table): ReadonlyMap<number, number> {
  const column = table.columns.find(({ path }) => /^(ma so|ma)$/.test(folded(path.at(-1) ?? "")));
  const codes = new Map<number, number>();
  if (column === undefined) return codes;
  for (const { row } of lines) {
    const code = plainText(table.grid, row, column.column);
    if (/^\d{1,3}$/.test(code)) codes.set(Number(code), row);
  }
  return codes;
}
