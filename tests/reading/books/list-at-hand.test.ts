import { figuresOf } from "../figures-of";
import { readDrawn } from "../read-drawn";
import { GROWN_BOOKS } from "./grown-books";

describe("trong một tệp có nhiều danh sách, chỉ danh sách của năm nay được tính", () => {
  it.each(GROWN_BOOKS.map((book) => [book.what, book] as const))("%s", (_, book) => {
    const reading = readDrawn(...book.sheets);
    const forms = reading.sheets.flatMap((sheet) => sheet.forms);
    expect(forms.filter(({ countedIn }) => countedIn).map(({ sheet }) => sheet)).toEqual(book.atHand);
    const figures = figuresOf(reading);
    expect({
      people: figures.people,
      collectives: figures.collectives,
      advanced: figures.individual["advanced-worker"] ?? 0,
      fighters: figures.individual["grassroots-emulation-fighter"] ?? 0,
    }).toEqual({
      people: book.people,
      collectives: book.collectives ?? 0,
      advanced: book.advanced,
      fighters: book.fighters,
    });
    for (const form of forms) if (!form.countedIn) expect(form.whyNot?.vi).toMatch(/\.$/);
    expect(reading.questions.filter(({ cause }) => cause === "standing" || cause === "year")).toEqual([]);
  });
});
