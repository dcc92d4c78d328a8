import type { Question } from "../domain/answer";
import type { SheetReading, WorkbookReading } from "../domain/check";
import type { Column, Form, UnfoldedLine } from "../domain/form/form";
import type { RowReading } from "../domain/form/row-fate";
import type { CellRef } from "../workbook/refs";
import type { SheetView } from "../layout/unfold/sheet-view";
import { typedWords } from "./typed-words";

type Views = ReadonlyMap<string, SheetView>;

/** A reading of views, with every cell, row and form told where it stands on the sheets as they were typed. */
export function withTypedPlaces(reading: WorkbookReading, views: Views): WorkbookReading {
  if (views.size === 0) return reading;
  const { sheets, register, questions, odd } = reading;
  const formsOn = new Map(sheets.map(({ name, forms }) => [name, forms]));
  const worded = questions.map((question): Question => {
    const view = views.get(question.at?.sheet ?? "");
    return view === undefined ? question : typedWords(question, view, formsOn.get(question.at?.sheet ?? "") ?? []);
  });
  return {
    sheets: sheets.map((sheet) => typedSheet(sheet, views.get(sheet.name))),
    ...placed({ register, questions: worded, odd }, views),
  };
}

/** The same data; what names a place on a view names it on the sheet. */
function placed<T>(data: T, views: Views): T {
  const moved = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(moved);
    if (typeof value !== "object" || value === null || value instanceof Map || value instanceof Set) return value;
    const all = Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, moved(inner)]));
    const { sheet, row, column } = all;
    if (isOver(all)) return { ...all, over: typedSpan(all.over, views.get(all.at.sheet)) };
    const view = typeof sheet === "string" ? views.get(sheet) : undefined;
    if (view === undefined || typeof row !== "number") return all;
    return typeof column === "number" ? { ...all, ...view.typed(row, column) } : { ...all, row: view.typedRow(row) };
  };
  // Only places are exchanged for places: the shape stays what it was.
  return moved(data) as T;
}

/** A figure of the sheet with the rows that it stands for; its place has been moved already, the rows are the view's. */
function isOver(data: Record<string, unknown>): data is { at: CellRef; over: readonly [number, number] } {
  const { at, over } = data;
  return Array.isArray(over) && over.length === 2 && typeof at === "object" && at !== null && "sheet" in at;
}

function typedSpan([from, to]: readonly [number, number], view: SheetView | undefined): readonly [number, number] {
  if (view === undefined) return [from, to];
  const rows = Array.from({ length: to - from + 1 }, (_, at) => view.rowsOf(from + at)).flat();
  return [least(rows), most(rows)];
}

function typedSheet(sheet: SheetReading, view: SheetView | undefined): SheetReading {
  if (view === undefined) return sheet;
  const forms = sheet.forms.map((form) => typedForm(form, view, sheet.forms));
  const inside = new Set(forms.flatMap(({ rows }) => rows.map(({ row }) => row)));
  return { ...sheet, forms, outside: view.typedRows.filter((row) => !inside.has(row)) };
}

function typedForm(form: Form, view: SheetView, all: readonly Form[]): Form {
  const cells = form.rows.flatMap(({ row }) => view.cellsOf(row));
  const data = form.dataRows === null ? [] : rowsFrom(form, form.dataRows[0], view);
  const labelled = (column: Column): Column => ({
    ...column,
    label: view.typed(form.headerRows?.[0] ?? form.extent.top, column.column),
    evidence: typedWords(column.evidence, view, all),
  });
  return {
    ...form,
    unfolded: form.rows.flatMap(({ row, fate }) => (fate.fate === "counted" ? [lineAt(row, form, view)] : [])),
    evidence: typedWords(form.evidence, view, all),
    whyNot: typedWords(form.whyNot, view, all),
    rows: typedRows(form, view, all),
    headerRows: null,
    dataRows: data.length === 0 ? null : [Math.min(...data), Math.max(...data)],
    extent: {
      top: least(cells.map(({ row }) => row)),
      left: least(cells.map(({ column }) => column)),
      bottom: most([...cells.map(({ row }) => row), ...data]),
      right: most(cells.map(({ column }) => column)),
    },
    columns: form.columns.map(labelled),
    beside: form.beside.map(labelled),
  };
}

/** What a row of the view says under the columns of its form. */
function lineAt(row: number, { columns }: Form, view: SheetView): UnfoldedLine {
  const cells = columns.map(({ column }) => ({ at: view.typed(row, column), value: view.sheet.value(row, column) }));
  return { cells: cells.filter(({ value }) => value !== null) };
}

/** The rows of the sheet that lines of the form from this row on take. */
function rowsFrom(form: Form, first: number, view: SheetView): readonly number[] {
  return form.rows
    .filter(({ row, fate }) => row >= first && fate.fate !== "structural")
    .flatMap(({ row }) => view.rowsOf(row));
}

/** One fate for each row of the sheet: what is said of somebody before what only goes on. */
function typedRows(form: Form, view: SheetView, all: readonly Form[]): readonly RowReading[] {
  const rows = new Map<number, RowReading>();
  for (const reading of form.rows) {
    const own = view.typedRow(reading.row);
    for (const row of view.rowsOf(reading.row)) {
      const fate = typedWords(reading.fate, view, all);
      const isOwn = row === own || reading.fate.fate === "structural";
      const told: RowReading = isOwn ? { ...reading, fate, row } : { ...reading, row, fate: GOES_ON };
      const known = rows.get(row);
      if (known === undefined || weight(told) > weight(known)) rows.set(row, told);
    }
  }
  return [...rows.values()].sort((one, other) => one.row - other.row);
}

const GOES_ON = { fate: "structural", as: "continuation" } as const;

/** Labels were brought together to a heading, but their rows speak of people. */
function weight({ fate }: RowReading): number {
  if (fate.fate === "questioned") return 3;
  if (fate.fate !== "structural") return 2;
  return fate.as === "header" ? 0 : 1;
}

function least(figures: readonly number[]): number {
  return figures.reduce((one, other) => Math.min(one, other), Number.MAX_SAFE_INTEGER);
}

function most(figures: readonly number[]): number {
  return figures.reduce((one, other) => Math.max(one, other), 1);
}
