import { unitHasOneSpelling } from "../../../src/rules/between-sheets/unit-has-one-spelling";
import { drawReading } from "../drawn-reading";
import { runRules } from "../../../src/rules/run";
import { inputOf, testRule } from "../rule-tester";
import { fifty, testRuleOnSheets } from "../sheet-tester";

testRule(unitHasOneSpelling, {
  accepts: [
    { name: "một cách viết", entries: [{}, {}] },
    { name: "hai đơn vị", entries: [{}, { unit: "Phòng Lãnh sự" }] },
  ],
  reports: [],
});

test.each([
  ["khoảng trắng, chữ hoa và cách bỏ dấu không phải cách viết khác", "VĂN  PHÒNG ", 0],
  ["tên tắt là cách viết khác", "VP", 1],
])("%s", (_, other, count) => {
  const drawn = drawReading({ entries: [{}, {}] });
  const spelling = { value: other, text: other, cell: { sheet: "Đăng ký", row: 8, column: 4 } };
  const units = drawn.reading.register.units.map((unit) => ({ ...unit, spellings: [...unit.spellings, spelling] }));
  const reading = { ...drawn.reading, register: { ...drawn.reading.register, units } };
  expect(runRules({ ...inputOf({ name: "" }), ...drawn, reading }, [unitHasOneSpelling])).toHaveLength(count);
});

const list = (unit: string) => [
  {
    rows: [
      "DANH SÁCH ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2026",
      "TT | Họ và tên | Đơn vị | Danh hiệu đăng ký",
      ...fifty((n, name) => [n + 1, name, n === 5 ? unit : n < 25 ? "Văn phòng" : "Phòng Tổ chức cán bộ", "LĐTT"]),
    ],
  },
];

testRuleOnSheets(unitHasOneSpelling, {
  silent: [{ name: "năm mươi người của hai phòng", sheets: list("Văn phòng") }],
  told: [{ name: "một dòng viết tắt", sheets: list("P. TCCB"), at: ["C8"], severity: "info" }],
});
