/** @jest-environment jsdom */
import { openSampleTab } from "../../src/excel/open-sample-tab";
import { number, text } from "../../src/workbook/write-plan";
import { gridIn, must, startExcel } from "./excel-harness";

const excel = startExcel();

const layout = {
  merges: [],
  columnWidths: new Map([[1, 30]]),
  rowHeights: new Map(),
  styles: [],
  lists: [],
  page: {
    orientation: "portrait" as const,
    margins: { top: 20, right: 15, bottom: 20, left: 30 },
    titleRows: null,
    fitToWidth: true,
    pageNumbers: false,
  },
};
const cells = [
  { row: 1, column: 1, content: text("Họ và tên") },
  { row: 2, column: 1, content: text("Nguyễn Văn Mẫu") },
  { row: 2, column: 2, content: text("001203004567") },
  { row: 2, column: 3, content: number(1990) },
];

test("the sample opens in a tab of its own, through the helper library, and is shown", async () => {
  const workbook = excel.open({ sheets: [{ name: "Của tôi", rows: [["giữ"]] }] });
  expect(must(await openSampleTab(cells, layout))).toBe("Dữ liệu mẫu");
  const snapshot = must(await workbook.read());
  expect(gridIn(snapshot, "Dữ liệu mẫu").values).toEqual([["Họ và tên"], ["Nguyễn Văn Mẫu", "001203004567", 1990]]);
  expect(gridIn(snapshot, "Của tôi").values).toEqual([["giữ"]]);
  expect(excel.host.workbook.sheets.find(({ id }) => id === excel.host.workbook.activeSheet)?.name).toBe("Dữ liệu mẫu");
});

test("a tab of that name is hers: it is left as it is and the sample gets another name", async () => {
  const workbook = excel.open({ sheets: [{ name: "DỮ LIỆU MẪU", rows: [["giữ"]] }] });
  expect(must(await openSampleTab(cells, layout))).toBe("Dữ liệu mẫu (2)");
  expect(gridIn(must(await workbook.read()), "DỮ LIỆU MẪU").values).toEqual([["giữ"]]);
});

test("where no tab may be added, nothing is", async () => {
  excel.open({ sheets: [{ name: "S" }], structureProtected: true });
  expect(await openSampleTab(cells, layout)).toEqual({ ok: false, error: { code: "protected", sheet: null } });
});
