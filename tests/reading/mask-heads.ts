import type { Answer } from "../../src/domain/answer";
import type { WorkbookReading } from "../../src/domain/check";
import type { Column, Form } from "../../src/domain/form/form";
import { readWorkbook } from "../../src/reading/read-workbook";
import type { Grid, WorkbookSnapshot } from "../../src/workbook/grid";
import { type Figures, figuresOf } from "./figures-of";

/** A workbook in which the head of one claim column is a word that nobody knows. */
export interface Masked {
  readonly snapshot: WorkbookSnapshot;
  /** «Đăng ký: LĐTT» */
  readonly name: string;
}

export const UNKNOWN_WORD = "Zuýt lô";

const today = "2026-03-01";

export function readAt(snapshot: WorkbookSnapshot, answers: readonly Answer[] = []): WorkbookReading {
  return readWorkbook(snapshot, { answers, today });
}

/** Every way of masking one head of a column that says what its rows register for. */
export function maskedHeads(snapshot: WorkbookSnapshot): readonly Masked[] {
  return readAt(snapshot).sheets.flatMap(({ forms, name }, at) => {
    const grid = snapshot.sheets[at];
    if (grid === undefined) return [];
    return forms
      .filter(({ kind, countedIn }) => kind === "registration" && countedIn)
      .flatMap((form) =>
        form.columns.filter(isClaim).flatMap((column) => {
          const cell = headCell(grid, form, column);
          if (cell === null || !isFilled(grid, form, column)) return [];
          const masked = withText(grid, cell.row, cell.column, UNKNOWN_WORD);
          return [
            {
              name: `${name}: ${column.header}`,
              snapshot: { ...snapshot, sheets: snapshot.sheets.map((one) => (one === grid ? masked : one)) },
            },
          ];
        }),
      );
  });
}

/** Numbers stand in place of marks: under an unknown head they may count anything. */
export function countsNumbers(snapshot: WorkbookSnapshot): boolean {
  return readAt(snapshot).register.entries.some(({ claims }) => claims.some(({ how }) => how === "times-won"));
}

function isClaim({ role }: Column): boolean {
  return ["mark", "title", "award", "title-or-award", "award-code"].includes(role);
}

/** An empty column under an unknown head registers nobody for anything: there is nothing to ask about. */
function isFilled(grid: Grid, { dataRows }: Form, { column }: Column): boolean {
  if (dataRows === null) return false;
  const rows = grid.values.slice(dataRows[0] - 1, dataRows[1]);
  return rows.some((row) => (row[column - 1] ?? "") !== "");
}

/** The lowest cell of the head that stands over this column alone. */
function headCell(grid: Grid, form: Form, { column }: Column): { row: number; column: number } | null {
  if (form.headerRows === null) return null;
  const [top, bottom] = form.headerRows;
  for (let row = bottom; row >= top; row -= 1) {
    const area = grid.merges.find(
      (one) => one.top <= row && row <= one.bottom && one.left <= column && column <= one.right,
    );
    if (area && area.right > area.left) return null;
    const at = area?.top ?? row;
    const value = grid.values[at - 1]?.[column - 1] ?? null;
    if (typeof value === "string" && !/^\(?[\dA-E]{1,2}\)?$/.test(value)) return { row: at, column };
  }
  return null;
}

function withText(grid: Grid, row: number, column: number, text: string): Grid {
  const values = grid.values.map((line, at) =>
    at === row - 1 ? line.map((value, index) => (index === column - 1 ? text : value)) : line,
  );
  return { ...grid, values };
}

/** What masking did to the figures: nothing, a question whose answer undoes it, or a change in silence. */
export function outcomeOf(before: Figures, { snapshot }: Masked): "same" | "asked" | "silent" {
  const reading = readAt(snapshot);
  const same = (figures: Figures) => JSON.stringify(figures) === JSON.stringify(before);
  if (same(figuresOf(reading))) return "same";
  const answers = reading.questions.flatMap(({ options }) => options.map(({ answer }) => answer));
  return answers.some((answer) => same(figuresOf(readAt(snapshot, [answer])))) ? "asked" : "silent";
}
