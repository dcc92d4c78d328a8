import fc from "../../helpers/properties";
import type { CellValue } from "../../../src/workbook/grid";
import { toA1 } from "../../../src/workbook/refs";
import type { DrawnSheet } from "../../reading/grid-of";

/** What forms share, whatever they are about. */
export interface Frame {
  readonly letterhead: number;
  readonly merged: boolean;
  readonly numbering: boolean;
  readonly counter: boolean;
}

export const frames: fc.Arbitrary<Frame> = fc.record({
  letterhead: fc.nat(3),
  merged: fc.boolean(),
  numbering: fc.boolean(),
  counter: fc.boolean(),
});

/** A sheet as it grows downwards, with the cells that must be filled. */
export interface Drawing {
  readonly rows: (readonly CellValue[])[];
  readonly merges: string[];
  readonly expected: Map<string, number | string>;
}

/** Letterhead and title. */
export function begun(frame: Frame, title: string): Drawing {
  const letterhead: readonly (readonly CellValue[])[] = [
    ["UBND TỈNH HÀ TĨNH", null, null, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
    ["SỞ NGOẠI VỤ", null, null, "Độc lập - Tự do - Hạnh phúc"],
    [],
  ];
  return { rows: [...letterhead.slice(3 - frame.letterhead), [title]], merges: [], expected: new Map() };
}

/** Head cells by column, each with its levels, outermost first: «Cá nhân», «Danh hiệu thi đua», «LĐTT». */
export function drawHead(drawing: Drawing, frame: Frame, paths: readonly (readonly string[])[]): void {
  const top = drawing.rows.length + 1;
  const depth = Math.max(...paths.map((path) => path.length));
  const prefix = (column: number, level: number) => (paths[column] ?? []).slice(0, level + 1).join(" > ");
  const goesOn = (column: number, level: number) =>
    column > 0 && (paths[column]?.length ?? 0) > level + 1 && prefix(column, level) === prefix(column - 1, level);
  for (let level = 0; level < depth; level++) {
    drawing.rows.push(paths.map((path, column) => (goesOn(column, level) ? null : (path[level] ?? null))));
  }
  if (frame.numbering) drawing.rows.push(paths.map((_, index) => `(${String(index + 1)})`));
  if (!frame.merged) return;
  paths.forEach((path, column) => {
    if (path.length < depth) drawing.merges.push(area(top + path.length - 1, column + 1, top + depth - 1, column + 1));
    for (let level = 0; level < path.length - 1; level++) {
      if (goesOn(column, level)) continue;
      let last = column;
      while (last + 1 < paths.length && goesOn(last + 1, level)) last += 1;
      if (last > column) drawing.merges.push(area(top + level, column + 1, top + level, last + 1));
    }
  });
}

/** Sets what the cell in the last row must show; noughts and what cannot be said stay blank. */
export function expectInLastRow(
  drawing: Drawing,
  column: number,
  value: number | string | null,
  isShare = false,
): void {
  if (value !== null && (isShare || value !== 0))
    drawing.expected.set(toA1({ row: drawing.rows.length, column }), value);
}

/** Whoever signs, below the table. */
export function signed({ rows, merges }: Drawing, name: string): DrawnSheet {
  return { name, rows: [...rows, [], ["NGƯỜI LẬP BIỂU", null, null, "GIÁM ĐỐC"]], merges };
}

function area(top: number, left: number, bottom: number, right: number): string {
  return `${toA1({ row: top, column: left })}:${toA1({ row: bottom, column: right })}`;
}
