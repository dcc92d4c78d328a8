import { printedTotalAddsUp } from "../../../src/rules/between-sheets/printed-total-adds-up";
import { SHEET } from "../drawn-reading";
import { findingsOf, testRule } from "../rule-tester";
import { fifty, testRuleOnSheets } from "../sheet-tester";

const cell = (row: number, column: number) => ({ sheet: SHEET, row, column });

testRule(printedTotalAddsUp, {
  accepts: [
    { name: "dòng cộng khớp", totals: [{ printed: 33, counted: 33 }] },
    { name: "công thức chưa tính lại: chưa biết thì không nhắc", totals: [{ printed: 32, counted: 33, stale: true }] },
  ],
  reports: [
    {
      name: "dòng cộng cuối và dòng cộng của một phòng",
      totals: [
        { at: cell(8, 8), printed: 32, counted: 33, over: [8, 37] },
        { at: cell(7, 8), printed: 6, counted: 7, over: [18, 24], scope: "section" },
      ],
      at: ["H7", "H8"],
      severity: "error",
    },
  ],
});

test("nói cả ô cộng của phòng, nơi sinh ra chênh lệch", () => {
  const totals = [
    { at: cell(8, 8), printed: 32, counted: 33, over: [8, 37] as const },
    { at: cell(7, 8), printed: 6, counted: 7, over: [18, 24] as const, scope: "section" as const },
  ];
  const findings = findingsOf(printedTotalAddsUp, { name: "", totals });
  expect(findings[1]?.message.vi).toBe(
    "Ô H8 (dòng Cộng) ghi 32, còn đếm từng dòng 8–37 được 33 LĐTT. Chênh 01; ô H7 (dòng cộng của mục) ghi 6, đếm được 7. Anh/chị sửa ô H7 và H8, hoặc xem lại các dòng.",
  );
});

test.each([
  ["số", 32, { kind: "number", number: 33 }],
  ["chữ có số 0 đứng trước", "08", { kind: "text", text: "33" }],
])("đề xuất ghi lại theo đúng kiểu của ô: %s", (_, printed, content) => {
  const [finding] = findingsOf(printedTotalAddsUp, {
    name: "",
    totals: [{ at: cell(8, 8), printed: 32, counted: 33 }],
    cells: { H8: printed },
  });
  expect(finding?.fix).toMatchObject({ safe: false, writes: [{ content }] });
});

test("không đề xuất ghi đè công thức", () => {
  const [finding] = findingsOf(printedTotalAddsUp, {
    name: "",
    totals: [{ at: cell(8, 8), printed: 32, counted: 33 }],
    cells: { H8: 32 },
    formulas: { H8: "=SUM(H7:H7)" },
  });
  expect(finding?.fix).toBeNull();
});

test("gọi tên phòng có dòng cộng lệch", () => {
  const totals = [
    { at: cell(13, 8), printed: 2, counted: 3, over: [7, 9] as const },
    { at: cell(12, 8), printed: 2, counted: 3, over: [7, 9] as const, scope: "section" as const },
  ];
  const drawn = { name: "", entries: [{}, {}, {}], sections: ["II. CÁ NHÂN", "3. Phòng Quản lý biên giới"], totals };
  expect(findingsOf(printedTotalAddsUp, drawn).map(({ message }) => message.vi)).toEqual([
    "Ô H12 (dòng cộng của Phòng Quản lý biên giới) ghi 2, còn đếm từng dòng 7–9 được 3 LĐTT. Chênh 01. Anh/chị sửa ô H12, hoặc xem lại các dòng.",
    "Ô H13 (dòng Cộng) ghi 2, còn đếm từng dòng 7–9 được 3 LĐTT. Chênh 01 ở Phòng Quản lý biên giới (ô H12, dòng cộng của mục, ghi 2, đếm được 3). Anh/chị sửa ô H12 và H13, hoặc xem lại các dòng.",
  ]);
});

test("nói dấu duy nhất mà công thức đếm", () => {
  const totals = [{ at: cell(8, 8), printed: 32, counted: 33, onlySign: "x" }];
  const [finding] = findingsOf(printedTotalAddsUp, { name: "", totals });
  expect(finding?.message.vi).toContain("Chênh 01. Công thức chỉ đếm ô ghi «x». Anh/chị");
});

test("câu hỏi đã nêu con số thì không nhắc lần nữa", () => {
  expect(findingsOf(printedTotalAddsUp, { name: "", totals: [{ printed: 32, counted: 33, isAsked: true }] })).toEqual(
    [],
  );
});

const list = (total: number) => [
  {
    name: SHEET,
    rows: [
      "DANH SÁCH ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2026",
      "TT | Họ và tên | Đơn vị | LĐTT | CSTĐCS",
      ...fifty((n, name) => [n + 1, name, "Phòng Một", "x", n % 10 === 0 ? "x" : null]),
      ["", "Tổng cộng", null, 50, total],
    ],
  },
];

testRuleOnSheets(printedTotalAddsUp, {
  silent: [{ name: "năm mươi người, dòng cộng khớp", sheets: list(5) }],
  told: [{ name: "dòng cộng thừa một người", sheets: list(6), at: ["E53"], severity: "error" }],
});
