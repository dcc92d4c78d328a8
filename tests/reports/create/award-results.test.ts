import type { AwardId } from "../../../src/domain/glossary/awards";
import type { PastAward } from "../../../src/domain/register/register";
import type { Stage } from "../../../src/domain/stage";
import { valueOfContent } from "../../../src/workbook/cell-content";
import type { NewTab } from "../../../src/workbook/write-plan";
import { readingOf } from "../small-register";
import { tabOf, wordsOf } from "./created-forms";

function decided(award: AwardId, kind: PastAward["kind"], year: number | null, decision: string | null): PastAward {
  const cell = { sheet: "Kết quả", row: 5, column: 2 };
  const sourced = (text: string) => ({ value: text, text, cell });
  return {
    at: { sheet: "Kết quả", row: 5 },
    kind,
    subject: `${kind}:${award}`,
    name: sourced("Nguyễn Văn An"),
    unit: null,
    award,
    standing: "decided",
    decidedOn: null,
    decidedBy: null,
    year,
    decision: decision === null ? null : sourced(decision),
    cell,
  };
}

function resultsTab(results: readonly PastAward[], stage: Stage): NewTab {
  const reading = readingOf({});
  return tabOf("award-results", { stage, reading: { ...reading, register: { ...reading.register, results } } });
}

/** Columns D to J of the line of an award. */
function lineOf(tab: NewTab, award: string): readonly unknown[] {
  const row = tab.cells.find(({ column, content }) => column === 2 && wordsOf(content) === award)?.row;
  if (row === undefined) return [];
  return [4, 5, 6, 7, 8, 9, 10].map((column) => {
    const cell = tab.cells.find((each) => each.row === row && each.column === column);
    return cell === undefined ? null : valueOfContent(cell.content);
  });
}

const note = "Ghi chú: Tệp này chưa có kết quả khen thưởng cùng kỳ năm trước nên cột (6) đến cột (9) để trống.";
const words = (tab: NewTab) => tab.cells.map(({ content }) => wordsOf(content));

test("the year's awards stand beside last year's, with the change between them", () => {
  const tab = resultsTab(
    [
      decided("commemorative-medal", "individual", 2022, "Quyết định số 45/QĐ-BNG ngày 05 tháng 01 năm 2022"),
      decided("commemorative-medal", "individual", 2022, "Quyết định số 45/QĐ-BNG ngày 05 tháng 01 năm 2022"),
      decided("commemorative-medal", "individual", 2021, null),
      decided("labor-order-second-class", "collective", 2021, null),
    ],
    "decided",
  );
  const decision = "Quyết định số 45/QĐ-BNG ngày 05 tháng 01 năm 2022";
  expect(lineOf(tab, "Kỷ niệm chương")).toEqual([null, 2, null, 1, null, "+1", decision]);
  expect(lineOf(tab, "Huân chương Lao động hạng Nhì")).toEqual([null, null, 1, null, "-1", null, null]);
  expect(words(tab)).not.toContain(note);
});

test("where the workbook says nothing of last year no increase is claimed, and the form says so", () => {
  const tab = resultsTab([decided("commemorative-medal", "individual", 2022, null)], "decided");
  expect(lineOf(tab, "Kỷ niệm chương")).toEqual([null, 1, null, null, null, null, null]);
  expect(words(tab)).toContain(note);
});

test("the six months' report takes what was decided in them, also for the achievements of the year before", () => {
  const tab = resultsTab(
    [
      decided("provincial-diploma-of-merit", "individual", 2021, "Quyết định số 812/QĐ-UBND ngày 04 tháng 4 năm 2022"),
      decided("provincial-diploma-of-merit", "individual", 2022, "Quyết định số 3001/QĐ-UBND ngày 12/9/2022"),
      decided("provincial-diploma-of-merit", "individual", 2020, "Quyết định số 611/QĐ-UBND ngày 02/3/2021"),
      decided("provincial-diploma-of-merit", "individual", 2021, "Quyết định số 2999/QĐ-UBND ngày 30/12/2021"),
    ],
    "mid-year",
  );
  expect(lineOf(tab, "Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh").slice(0, 6)).toEqual([
    null,
    1,
    null,
    1,
    null,
    null,
  ]);
  expect(words(tab)).toEqual(expect.arrayContaining(["6 tháng đầu năm 2022"]));
});
