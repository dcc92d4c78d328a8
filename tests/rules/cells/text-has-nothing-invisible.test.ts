import { textHasNothingInvisible } from "../../../src/rules/cells/text-has-nothing-invisible";
import { findingsOf, testRule } from "../rule-tester";

testRule(textHasNothingInvisible, {
  accepts: [
    { name: "chữ gõ đúng", entries: [{ name: "Nguyễn Thị Hoà" }] },
    { name: "ô công thức", entries: [{ name: "Lê Thị\u200B Mai" }], formulas: { B7: "=A1" } },
    {
      name: "chữ TCVN3 phông .VnTime để cho mục chuyển phông",
      entries: [{ name: "NguyÔn  ThÞ Hoµ\u00AD" }],
      fonts: { B7: ".VnTime" },
    },
    { name: "ghi chú là lời văn, không xét", entries: [{ remarks: "Lê Thị\u200B Mai" }] },
  ],
  reports: [{ name: "tên lẫn ký tự ẩn", entries: [{}, { name: "Lê Thị\u200B Mai" }], at: ["B8"], severity: "info" }],
});

test("bấm Sửa chỉ sửa lỗi gõ: «Lê Thị Mai»", () => {
  const [finding] = findingsOf(textHasNothingInvisible, { name: "", entries: [{ name: "Lê Thị\u200B Mai" }] });
  expect(finding?.fix).toMatchObject({
    safe: true,
    writes: [
      { content: { kind: "text", text: "Lê Thị Mai" }, expectedBefore: { kind: "text", text: "Lê Thị\u200B Mai" } },
    ],
  });
});
