import { lettersAreVietnamese } from "../../../src/rules/cells/letters-are-vietnamese";
import { findingsOf, testRule } from "../rule-tester";

testRule(lettersAreVietnamese, {
  accepts: [
    { name: "chữ gõ đúng", entries: [{ name: "Nguyễn Thị Hoà" }] },
    { name: "ô công thức", entries: [{ name: "Lê Thị Mаi" }], formulas: { B7: "=A1" } },
    {
      name: "chữ TCVN3 phông .VnTime để cho mục chuyển phông",
      entries: [{ name: "NguyÔn  ThÞ Hoµ\u00AD" }],
      fonts: { B7: ".VnTime" },
    },
    { name: "ghi chú là lời văn, không xét", entries: [{ remarks: "Lê Thị Mаi" }] },
  ],
  reports: [{ name: "chữ a của bảng chữ Nga", entries: [{}, { name: "Lê Thị Mаi" }], at: ["B8"], severity: "info" }],
});

test("bấm Sửa chỉ sửa lỗi gõ: «Lê Thị Mai»", () => {
  const [finding] = findingsOf(lettersAreVietnamese, { name: "", entries: [{ name: "Lê Thị Mаi" }] });
  expect(finding?.fix).toMatchObject({
    safe: true,
    writes: [{ content: { kind: "text", text: "Lê Thị Mai" }, expectedBefore: { kind: "text", text: "Lê Thị Mаi" } }],
  });
});
