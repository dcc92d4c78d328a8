import type { Form } from "../../../src/domain/form/form";
import type { RowFate } from "../../../src/domain/form/row-fate";
import { summaryAgreesWithRegister } from "../../../src/rules/between-sheets/summary-agrees-with-register";
import { runRules } from "../../../src/rules/run";
import type { CellValue } from "../../../src/workbook/grid";
import { toA1 } from "../../../src/workbook/refs";
import { gridOf } from "../../reading/grid-of";
import { drawReading } from "../drawn-reading";
import { expectWellSpoken, inputOf, testRule } from "../rule-tester";
import { fifty, testRuleOnSheets } from "../sheet-tester";

testRule(summaryAgreesWithRegister, {
  accepts: [{ name: "không có biểu tổng hợp", entries: [{}] }],
  reports: [],
});

/** A register of two marked LĐTT and one CSTĐ cơ sở of Văn phòng, and a summary of one row. */
function withSummary(unit: string, figure: CellValue, fate: RowFate = { fate: "counted", as: "figure" }) {
  const drawn = drawReading({
    entries: [
      { marks: ["advanced-worker"] },
      { marks: ["advanced-worker"] },
      { marks: ["grassroots-emulation-fighter"] },
    ],
  });
  const [sheet] = drawn.reading.sheets;
  const [register] = sheet?.forms ?? [];
  if (sheet === undefined || register === undefined) throw new Error("The reading is drawn with one form");
  const column = { year: null, confidence: 1, evidence: [], alternatives: [] };
  const summary: Form = {
    ...register,
    id: "f2",
    sheet: "Tổng hợp",
    kind: "summary",
    signature: "summary",
    key: "summary",
    countedIn: false,
    extent: { top: 1, left: 1, bottom: 2, right: 2 },
    headerRows: [1, 1],
    dataRows: [2, 2],
    columns: [
      { ...column, column: 1, role: "unit", header: "Đơn vị", name: "Đơn vị", award: null, recipient: null },
      {
        ...column,
        column: 2,
        role: "figure",
        header: "LĐTT",
        name: "LĐTT",
        award: "advanced-worker",
        recipient: "individual",
      },
    ],
    rows: [{ row: 2, fate, hidden: false, sections: [] }],
  };
  const grid = gridOf({ name: "Tổng hợp", rows: ["Đơn vị | LĐTT", [unit, figure]] }, 1);
  const reading = {
    ...drawn.reading,
    sheets: [sheet, { name: "Tổng hợp", hidden: false, forms: [summary], outside: [] }],
  };
  const snapshot = { ...drawn.snapshot, sheets: [...drawn.snapshot.sheets, grid] };
  return runRules({ ...inputOf({ name: "" }), reading, snapshot }, [summaryAgreesWithRegister]);
}

test.each([
  ["đúng số đã đánh dấu", "Văn phòng", 2],
  ["tính cả CSTĐ cơ sở", "VĂN PHÒNG", 3],
  ["số gõ thành chữ", "Văn phòng", "02"],
  ["còn trống", "Văn phòng", null],
  ["ghi «-»", "Văn phòng", "-"],
  ["đơn vị không có trong biểu đăng ký", "Phòng Lãnh sự", 9],
])("không nhắc: %s", (_, unit, figure) => {
  expect(withSummary(unit, figure)).toEqual([]);
});

test.each([4, 1, "05", 0])("nhắc: biểu tổng hợp ghi %j, biểu đăng ký có 2 (hoặc 3)", (figure) => {
  const findings = withSummary("Văn phòng", figure);
  expect(findings.map(({ at, severity }) => [at.sheet, toA1(at), severity])).toEqual([["Tổng hợp", "B2", "warning"]]);
  findings.forEach(expectWellSpoken);
});

test("dòng Cộng của biểu tổng hợp đối chiếu với cả biểu đăng ký", () => {
  const total = { fate: "structural", as: "total" } as const;
  expect(withSummary("Tổng cộng", 3, total)).toEqual([]);
  const [finding] = withSummary("Tổng cộng", 4, total);
  expect(finding?.message.vi).toMatch(
    /^Ô B2, dòng Cộng: biểu tổng hợp ghi 04 ở cột «LĐTT», còn đếm trong biểu đăng ký/,
  );
});

const book = (figure: number) => [
  {
    name: "Đăng ký",
    rows: [
      "DANH SÁCH ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2026",
      "TT | Họ và tên | Đơn vị | LĐTT | CSTĐCS",
      ...fifty((n, name) => [n + 1, name, n < 20 ? "Phòng Một" : "Phòng Hai", "x", n % 10 === 0 ? "x" : null]),
    ],
  },
  {
    name: "Tổng hợp",
    rows: [
      "BIỂU TỔNG HỢP ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2026",
      "TT | Đơn vị | LĐTT | CSTĐCS",
      ["1", "Phòng Một", figure, 2],
      ["2", "Phòng Hai", 30, 3],
    ],
  },
];

testRuleOnSheets(summaryAgreesWithRegister, {
  silent: [{ name: "năm mươi người, biểu tổng hợp khớp", sheets: book(20) }],
  told: [{ name: "biểu tổng hợp còn số cũ", sheets: book(22), at: ["C3"], severity: "warning" }],
});
