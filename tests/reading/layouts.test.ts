import { readWorkbook } from "../../src/reading/read-workbook";
import { figuresOf } from "./figures-of";
import { workbookOf } from "./grid-of";
import { layouts } from "./layouts";

describe("đọc được biểu của cơ quan, dù trình bày thế nào", () => {
  it.each(Object.entries(layouts))("%s", (_name, { sheets, expected, kinds }) => {
    const reading = readWorkbook(workbookOf(...sheets), { answers: [], today: "2022-03-01" });
    expect(figuresOf(reading)).toMatchObject(expected);
    if (kinds) expect(reading.sheets.flatMap(({ forms }) => forms.map(({ kind }) => kind))).toEqual(kinds);
  });
});
