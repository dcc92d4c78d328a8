import type { WorkbookReading } from "../../domain/check";
import { isBlank, valueAt, type Grid, type WorkbookSnapshot } from "../../workbook/grid";
import type { CellRef } from "../../workbook/refs";
import { type HeadcountWords, headcountIn, womenIn } from "./headcount-in";

/** A headcount that some cell states in words: «Tổng số CBCCVC: 35 người», «Số phòng, đơn vị: 5». */
export interface StatedHeadcount {
  readonly of: HeadcountWords["of"];
  readonly value: number;
  readonly cell: CellRef;
}

/** Headcounts stated outside the rows of lists. Where two cells differ none is taken: they are hers to settle. */
export function statedHeadcounts(snapshot: WorkbookSnapshot, reading: WorkbookReading): readonly StatedHeadcount[] {
  const found = snapshot.sheets.flatMap((grid) => inSheet(grid, countedRows(reading, grid.name)));
  return (["people", "women", "units"] as const).flatMap((of) => {
    const all = found.filter((stated) => stated.of === of);
    const values = new Set(all.map(({ value }) => value));
    return values.size === 1 ? all.slice(0, 1) : [];
  });
}

function countedRows({ sheets }: WorkbookReading, name: string): ReadonlySet<number> {
  const forms = sheets.filter((sheet) => sheet.name === name).flatMap(({ forms: all }) => all);
  return new Set(
    forms.flatMap((form) =>
      form.rows.filter(({ fate }) => fate.fate === "counted" && form.countedIn).map(({ row }) => row),
    ),
  );
}

function inSheet(grid: Grid, skip: ReadonlySet<number>): readonly StatedHeadcount[] {
  return grid.values.flatMap((cells, index) => {
    const row = index + 1;
    if (skip.has(row)) return [];
    return cells.flatMap((value, at): readonly StatedHeadcount[] => {
      if (typeof value !== "string" || !/số|cộng|có|biên chế/iu.test(value)) return [];
      const cell = { sheet: grid.name, row, column: at + 1 };
      return value.split(/;|\.\s+(?=\p{Lu})|^\(|\)$/u).flatMap((part) => statedIn(part.trim(), grid, cell));
    });
  });
}

function statedIn(text: string, grid: Grid, cell: CellRef): readonly StatedHeadcount[] {
  return [headcountIn(text), womenIn(text)].flatMap((stated) => {
    if (stated === null) return [];
    const value = stated.value ?? numberBeside(grid, cell);
    return value === null || value <= 0 ? [] : [{ of: stated.of, value, cell }];
  });
}

/** The next cell of the row that holds anything, if it is a whole number. */
function numberBeside(grid: Grid, { row, column }: CellRef): number | null {
  const width = grid.values[row - 1]?.length ?? 0;
  for (let next = column + 1; next <= width; next++) {
    const value = valueAt(grid, row, next);
    if (isBlank(value)) continue;
    if (typeof value === "number" && Number.isInteger(value)) return value;
    return typeof value === "string" && /^\d{1,6}$/.test(value.trim()) ? Number(value.trim()) : null;
  }
  return null;
}
