/** @jest-environment jsdom */
import { planOf, tabOf } from "../workbook/plan-of";
import { must, startExcel } from "./excel-harness";

const excel = startExcel();

test("a created tab has its lines drawn, its pages begun and numbered as in a file", async () => {
  const workbook = excel.open({ sheets: [{ name: "Đăng ký", rows: [["giữ"]] }] });
  const form = tabOf("Phiếu", {
    columnWidths: new Map([
      [1, 5],
      [2, 30],
    ]),
    rowHeights: new Map([[1, 20]]),
    rules: [{ row: 2, below: 18, left: 10, width: 12 }],
    page: { ...tabOf("x").page, breaksBefore: [17] },
  });
  must(await workbook.apply(planOf([], { purpose: "create", tabs: [form] })));
  const sheet = excel.host.workbook.sheets.find(({ name }) => name === "Phiếu");
  // A unit is seven pixels, five and a quarter points, whatever the workbook's standard font.
  expect([sheet?.columnWidths.get(1), sheet?.columnWidths.get(2)]).toEqual([5 * 5.25, 30 * 5.25]);
  expect(sheet?.lines).toEqual([{ from: [52.5, 38], to: [115.5, 38], color: "#000000", weight: 0.75 }]);
  expect(sheet?.page).toMatchObject({ breaksBefore: [17], firstPageNumber: 1, centerHorizontally: true });
});
