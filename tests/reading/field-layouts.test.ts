import { readWorkbook } from "../../src/reading/read-workbook";
import { fieldLayouts } from "./field-layouts";
import { figuresOf } from "./figures-of";
import { workbookOf } from "./grid-of";

describe("bố trí gặp ngoài thực tế", () => {
  it.each(Object.keys(fieldLayouts))("%s", (name) => {
    const layout = fieldLayouts[name];
    if (!layout) throw new Error(`No layout is called «${name}»`);
    const reading = readWorkbook(workbookOf(...layout.sheets), { answers: [], today: "2022-03-01" });
    expect(figuresOf(reading)).toMatchObject(layout.expected);
    const { individual, collective, family } = layout.expected;
    // Everything claimed, and nothing beside it.
    expect({ individual, collective, family }).toEqual({
      individual: individual && figuresOf(reading).individual,
      collective: collective && figuresOf(reading).collective,
      family: family && figuresOf(reading).family,
    });
    const forms = reading.sheets.flatMap((sheet) => sheet.forms);
    if (layout.kinds) expect(forms.map(({ kind }) => kind)).toEqual(layout.kinds);
    // Sheets without any form (lists of codes) are left as they are; beside a form nothing is forgotten.
    expect(reading.sheets.filter((sheet) => sheet.forms.length > 0).flatMap(({ outside }) => outside)).toEqual([]);
  });
});
