import fc, { runs } from "../../helpers/properties";
import type { SaidFate } from "../../../src/domain/answer";
import { draftsAt, type Books } from "../../../src/reading/bookkeeping/books";
import { agrees } from "../../../src/reading/bookkeeping/statement";
import { readWorkbook } from "../../../src/reading/read-workbook";
import { rowKeyOf } from "../../../src/reading/rows/row-answers";
import { workbookOf } from "../grid-of";
import { randomLayout } from "../random-layouts";
import { untrueCounts, untrueTotals } from "./asked";
import { allSaidOf, booksOf } from "./books-of";

const often = { numRuns: runs(300) };

/** Rows of one sort: the second person of the list; headings that stand right above numbered people. */
const sorts: Readonly<Record<string, (books: Books) => readonly number[]>> = {
  "một người": (books) => people(books).slice(1, 2),
  "các tiêu đề": ({ form }) =>
    form.shaped.filter(({ shape }) => shape.shape === "structural" && shape.as === "section").map(({ row }) => row),
};

const misreadAs: Readonly<Record<string, SaidFate>> = {
  "một người": { structural: "note" },
  "các tiêu đề": { counted: "individual" },
};

function people(books: Books): readonly number[] {
  const rows = books.form.shaped.map(({ row }) => row);
  return rows.filter((row) => draftsAt(books, row).some(({ kind }) => kind === "individual"));
}

describe("biểu vẽ ngẫu nhiên", () => {
  it("sổ sách của biểu khớp với cách đọc, nên không hỏi và không báo gì", () => {
    fc.assert(
      fc.property(randomLayout, ({ sheets }) => {
        const snapshot = workbookOf(...sheets);
        const reading = readWorkbook(snapshot, { answers: [], today: "2022-03-01" });
        expect(reading.questions.filter(({ cause }) => cause === "bookkeeping")).toEqual([]);
        expect(untrueCounts(reading)).toEqual([]);
        expect(untrueTotals(reading)).toEqual([]);
        expect(allSaidOf(booksOf(snapshot)).filter((one) => !agrees(one))).toEqual([]);
      }),
      often,
    );
  });

  it.each(Object.keys(sorts))("đọc sai %s thì có con số của biểu nói khác", (sort) => {
    let tried = 0;
    fc.assert(
      fc.property(randomLayout, ({ sheets }) => {
        const snapshot = workbookOf(...sheets);
        const [books] = booksOf(snapshot);
        const rows = books === undefined ? [] : (sorts[sort]?.(books) ?? []);
        const isNumbered = books?.form.form.columns.some(({ role }) => role === "number") ?? false;
        const fate = misreadAs[sort];
        if (!books || rows.length === 0 || !isNumbered || !fate || people(books).length < 3) return;
        tried += 1;
        const rowKeys = rows.map((row) => rowKeyOf(books.form, row));
        const said = allSaidOf(booksOf(snapshot, [{ kind: "rows", form: books.form.form.key, rowKeys, fate }]));
        expect(said.filter((one) => !agrees(one))).not.toEqual([]);
      }),
      often,
    );
    expect(tried).toBeGreaterThan(20);
  });
});
