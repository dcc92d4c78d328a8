import { textHasNoStraySpaces } from "../../../src/rules/cells/text-has-no-stray-spaces";
import { findingsOf, testRule } from "../rule-tester";

testRule(textHasNoStraySpaces, {
  accepts: [
    { name: "chữ gõ đúng", entries: [{ name: "Nguyễn Thị Hoà" }] },
    { name: "ô công thức", entries: [{ name: " Lê  Thị\u00A0Mai " }], formulas: { B7: "=A1" } },
    {
      name: "chữ TCVN3 phông .VnTime để cho mục chuyển phông",
      entries: [{ name: "NguyÔn  ThÞ Hoµ\u00AD" }],
      fonts: { B7: ".VnTime" },
    },
    { name: "ghi chú là lời văn, không xét", entries: [{ remarks: " Lê  Thị\u00A0Mai " }] },
  ],
  reports: [{ name: "thừa khoảng trắng", entries: [{}, { name: " Lê  Thị\u00A0Mai " }], at: ["B8"], severity: "info" }],
});

test("bấm Sửa chỉ sửa lỗi gõ: «Lê Thị Mai»", () => {
  const [finding] = findingsOf(textHasNoStraySpaces, { name: "", entries: [{ name: " Lê  Thị\u00A0Mai " }] });
  expect(finding?.fix).toMatchObject({
    safe: true,
    writes: [
      { content: { kind: "text", text: "Lê Thị Mai" }, expectedBefore: { kind: "text", text: " Lê  Thị\u00A0Mai " } },
    ],
  });
});
