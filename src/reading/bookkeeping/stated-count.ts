import { fold } from "../../text/fold";
import type { DraftEntry } from "../claims/entries";
import { isTitleText } from "../columns/claim-columns";
import type { ShapedRow } from "../rows/row-shape";
import { type Books, draftsAt, draftsIn, headsOf, rowsUnder } from "./books";
import { type CountInWords, countsOfHeading, countsOfList, isClosing } from "./counts-in-words";
import type { Constraint, Shelf, Statement } from "./statement";
import { holdersIn, type StatedTitle, titlesWithNumbers } from "./titles-in-words";

/** How far below the list a sentence about it may stand, in rows. */
const BELOW = 5;

/**
 * What the sheet states in words: «Danh sách này có 34 người», «II. TẬP THỂ (05 tập thể)», «Lao động tiên tiến (31 đồng
 * chí)» merged down beside its people, «Ấn định danh sách gồm ba mươi tư người».
 */
export const statedCount: Constraint = {
  id: "stated-count",

  statements(books, shelf) {
    return [...ofHeadings(books, shelf), ...ofUnitLines(books), ...ofCells(books), ...ofSentences(books, shelf)];
  },
};

/** Headings, each of the rows below it down to the next heading of its rank; on a sheet of several tables in all of them. */
function ofHeadings(books: Books, { beside }: Shelf): readonly Statement[] {
  const { table, shaped } = books.form;
  const { sheet } = table;
  return shaped.flatMap(({ row, shape }, at) => {
    if (shape.shape !== "structural" || shape.as !== "section") return [];
    return ownCells(books, row).flatMap((column) =>
      countsOfHeading(sheet.text(row, column)).flatMap((count) => {
        // «Cộng tiểu đoàn 2: 16 đồng chí» closes what stands above it.
        if (isClosing(sheet.text(row, column))) return [];
        const own = rowsUnder(shaped, at);
        const all = sheetRowsUnder(beside, row);
        return statementOf(books, count, [row, column], own, [
          draftsIn(books, own),
          draftsIn(books, rowsToNextHeading(shaped, at)),
          ...(all === null ? [] : [all.flatMap(({ of, rows }) => draftsIn(of, rows))]),
          draftsIn(books, rowsToNextUnit(books, at)),
        ]);
      }),
    );
  });
}

/** «BAN GIÁM ĐỐC (3 người)» above «1. Phòng Tổ chức»: headings need not be numbered alike to be of one rank. */
function rowsToNextHeading(shaped: readonly ShapedRow[], at: number): readonly number[] {
  const below = shaped.slice(at + 1);
  const end = below.findIndex(({ shape }) => shape.shape === "structural" && shape.as === "section");
  return (end < 0 ? below : below.slice(0, end)).map(({ row }) => row);
}

/** Down to the next heading or to the line of a unit that registers itself: «II | PHÒNG KẾ HOẠCH (6 người) | TTLĐTT». */
function rowsToNextUnit(books: Books, at: number): readonly number[] {
  const below = books.form.shaped.slice(at + 1);
  const end = below.findIndex(
    ({ row, shape }) =>
      (shape.shape === "structural" && shape.as === "section") ||
      draftsAt(books, row).some(({ kind }) => kind === "collective"),
  );
  return (end < 0 ? below : below.slice(0, end)).map(({ row }) => row);
}

/** Lines of units that head their people and say how many: the people down to the next such line. */
function ofUnitLines(books: Books): readonly Statement[] {
  const { form, table, shaped } = books.form;
  const name = form.columns.find(({ role }) => role === "name");
  if (name === undefined) return [];
  return shaped.flatMap(({ row, shape }, at) => {
    if (shape.shape !== "line" || draftsAt(books, row).every(({ kind }) => kind !== "collective")) return [];
    const rows = rowsToNextUnit(books, at);
    const people = draftsIn(books, rows);
    if (people.length === 0) return [];
    return countsOfHeading(table.sheet.text(row, name.column)).flatMap((count) =>
      count.of === "people" ? [statementOf(books, count, [row, name.column], rows, [people])] : [],
    );
  });
}

/** The rows of all tables of the sheet under a heading of one of them; null where tables stand side by side. */
function sheetRowsUnder(
  beside: readonly Books[],
  row: number,
): readonly { readonly of: Books; readonly rows: readonly number[] }[] | null {
  const rows = beside.flatMap((of) => of.form.shaped.map((shaped) => ({ of, shaped })));
  rows.sort((one, other) => one.shaped.row - other.shaped.row);
  if (rows.some(({ shaped }, at) => shaped.row === rows[at - 1]?.shaped.row)) return null;
  const shaped = rows.map((one) => one.shaped);
  const under = new Set(
    rowsUnder(
      shaped,
      shaped.findIndex((one) => one.row === row),
    ),
  );
  return beside.map((of) => ({ of, rows: of.form.shaped.map((one) => one.row).filter((one) => under.has(one)) }));
}

/** Cells of lines that state how many stand beside them: a title merged down, or written once above its blanks. */
function ofCells(books: Books): readonly Statement[] {
  const { table, form, shaped } = books.form;
  const { sheet } = table;
  const body = shaped.filter(({ row, shape }) => row >= table.body && shape.shape === "line");
  return form.columns.flatMap((column) => {
    if (!isTitleText(column) && column.role !== "unit") return [];
    return body.flatMap(({ row }) => {
      const text = sheet.text(row, column.column);
      if (text === "" || !/\d/.test(text)) return [];
      return countsOfHeading(text).flatMap((count) => {
        const rows = rowsBeside(books, column.column, row, body);
        return [statementOf(books, count, [row, column.column], rows, [draftsIn(books, rows)])];
      });
    });
  });
}

function rowsBeside(books: Books, column: number, row: number, body: readonly ShapedRow[]): readonly number[] {
  const { sheet } = books.form.table;
  const merge = sheet.mergeAt(row, column);
  const last =
    merge && merge.bottom > row
      ? merge.bottom
      : (body.find((below) => below.row > row && sheet.text(below.row, column) !== "")?.row ?? Infinity) - 1;
  return body.map((one) => one.row).filter((one) => one >= row && one <= last);
}

/** Sentences over and under the list that speak of all of it. */
function ofSentences(books: Books, shelf: Shelf): readonly Statement[] {
  const { table, form, shaped } = books.form;
  const { sheet } = table;
  const [, last = table.last] = form.dataRows ?? [];
  const rows = shaped.map(({ row }) => row);
  const above = shaped
    .filter(({ row, shape }) => row < table.body && shape.shape === "structural" && NAMING.has(shape.as))
    .map(({ row }) => row);
  const bottom = Math.min(Math.max(last, rows[rows.length - 1] ?? last) + BELOW, sheet.lastRow);
  const below = Array.from({ length: Math.max(0, bottom - last) }, (_, at) => last + 1 + at).filter(
    (row) => !shelf.beside.some((other) => other !== books && other.form.shaped.some((one) => one.row === row)),
  );
  const whole = [
    books.lines.drafts,
    shelf.beside.flatMap(({ lines }) => lines.drafts),
    [...shelf.beside, ...shelf.elsewhere].flatMap(({ lines }) => lines.drafts),
  ];
  const over = [...above.map((row) => [row, true] as const), ...below.map((row) => [row, false] as const)];
  return over.flatMap(([row, isAbove]) =>
    sheet.filled(row).flatMap((column) => {
      const text = sheet.text(row, column);
      if (text.length > 300 || (table.header !== null && (column > table.right + 1 || column < table.left))) return [];
      return [
        ...countsOfList(text, isAbove).map((count) => statementOf(books, count, [row, column], rows, whole)),
        ...(isAbove
          ? []
          : titlesWithNumbers(fold(text)).map((title) => titleStatement(books, title, [row, column], rows, whole))),
      ];
    }),
  );
}

const NAMING: ReadonlySet<string> = new Set(["title", "note"]);

function ownCells({ form: { table } }: Books, row: number): readonly number[] {
  return table.sheet.filled(row).filter((column) => table.header === null || column <= table.right);
}

function statementOf(
  books: Books,
  { of, count }: CountInWords,
  [row, column]: readonly [number, number],
  rows: readonly number[],
  scopes: readonly (readonly DraftEntry[])[],
): Statement {
  const counted = scopes.flatMap((drafts) =>
    headsOf(drafts.filter(({ kind }) => of === "recipients" || (kind === "collective") === (of === "collectives"))),
  );
  return {
    constraint: "stated-count",
    at: books.form.table.sheet.ref(row, column),
    of,
    said: count,
    counted: [...new Set(counted)],
    over: spanOf(rows, row),
  };
}

function titleStatement(
  books: Books,
  { awards, count }: StatedTitle,
  [row, column]: readonly [number, number],
  rows: readonly number[],
  scopes: readonly (readonly DraftEntry[])[],
): Statement {
  const [award = "other"] = awards;
  return {
    constraint: "stated-count",
    at: books.form.table.sheet.ref(row, column),
    of: award,
    said: count,
    counted: holdersIn(scopes, awards),
    over: spanOf(rows, row),
  };
}

function spanOf(rows: readonly number[], otherwise: number): readonly [number, number] {
  return [rows[0] ?? otherwise, rows[rows.length - 1] ?? otherwise];
}
