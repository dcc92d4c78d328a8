import type { WorkbookReading } from "../../domain/check";
import { fold } from "../../text/fold";
import { isBlank, valueAt, type Grid, type WorkbookSnapshot } from "../../workbook/grid";
import type { CellRef } from "../../workbook/refs";

/** A headcount that some cell states in words: «Tổng số CBCCVC: 35 người», «Số phòng, đơn vị: 5». */
export interface StatedHeadcount {
  readonly of: "people" | "units";
  readonly value: number;
  readonly cell: CellRef;
}

const ofPeople =
  /(?:tổng số|số người tính tỷ lệ)\s*:?\s*(?:lượng\s*)?(?:hiện có\s*)?(?:cbccvc|cbcc|ccvc|cán bộ|công chức|viên chức|nhân sự|người lao động)([^:;\d]*)[:;]?\s*(?:là\s*|có\s*)?(\d{1,6})?/u;
const ofUnits = /(?:tổng )?số (?:các )?(?:phòng, đơn vị|phòng|đơn vị)([^:;\d]*)[:;]\s*(?:là\s*)?(\d{1,4})?/u;
/** A total of those who got something is no headcount. */
const ofSome = /đạt|khen|danh hiệu|lđtt|cstđ|vắng|nghỉ|phiếu|tham gia|đăng ký(?!:)|hoàn thành|biên chế|được giao|nữ/u;

/** Headcounts stated outside the rows of lists. Where two cells differ none is taken: they are hers to settle. */
export function statedHeadcounts(snapshot: WorkbookSnapshot, reading: WorkbookReading): readonly StatedHeadcount[] {
  const found = snapshot.sheets.flatMap((grid) => inSheet(grid, countedRows(reading, grid.name)));
  return (["people", "units"] as const).flatMap((of) => {
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
    return cells.flatMap((value, at) => {
      if (typeof value !== "string" || !/[sS]ố/u.test(value)) return [];
      const cell = { sheet: grid.name, row, column: at + 1 };
      return [...stated(value, grid, cell, ofPeople, "people"), ...stated(value, grid, cell, ofUnits, "units")];
    });
  });
}

function stated(
  text: string,
  grid: Grid,
  cell: CellRef,
  pattern: RegExp,
  of: "people" | "units",
): readonly StatedHeadcount[] {
  const match = pattern.exec(fold(text));
  if (match === null) return [];
  const [, between = "", digits] = match;
  if (ofSome.test(between.replace(/\([^)]*\)/gu, ""))) return [];
  const value = digits === undefined ? numberBeside(grid, cell) : Number(digits);
  return value === null || value <= 0 ? [] : [{ of, value, cell }];
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
