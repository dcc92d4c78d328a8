import type { Answer } from "../../src/domain/answer";
import { readWorkbook } from "../../src/reading/read-workbook";
import type { WorkbookSnapshot } from "../../src/workbook/grid";
import { fieldLayouts } from "./field-layouts";
import { workbookOf } from "./grid-of";

const read = (snapshot: WorkbookSnapshot, answers: readonly Answer[]) =>
  readWorkbook(snapshot, { answers, today: "2026-03-01" });

describe("một biểu đọc lại với câu trả lời khác cho đúng kết quả như đọc lần đầu", () => {
  it.each(Object.entries(fieldLayouts))("%s", (_, layout) => {
    const draw = () => workbookOf(...layout.sheets);
    const again = draw();
    const { questions, sheets } = read(again, []);
    const key = sheets.flatMap(({ forms }) => forms)[0]?.key ?? "";
    const answers: readonly Answer[] = [
      ...questions.flatMap(({ options }) => options.map(({ answer }) => answer)),
      { kind: "form-kind", form: key, formKind: "history" },
      { kind: "words", words: "x", award: "advanced-worker" },
      { kind: "same-person", one: "a", other: "b", same: true },
    ];
    for (const answer of answers) expect(read(again, [answer])).toEqual(read(draw(), [answer]));
    expect(read(again, [])).toEqual(read(draw(), []));
  });
});
