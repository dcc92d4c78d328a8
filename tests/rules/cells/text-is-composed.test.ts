import { textIsComposed } from "../../../src/rules/cells/text-is-composed";
import { findingsOf, testRule } from "../rule-tester";

testRule(textIsComposed, {
  accepts: [
    { name: "chữ gõ đúng", entries: [{ name: "Nguyễn Thị Hoà" }] },
    { name: "ô công thức", entries: [{ name: "Lê Thị Mai".normalize("NFD") }], formulas: { B7: "=A1" } },
    {
      name: "chữ TCVN3 phông .VnTime để cho mục chuyển phông",
      entries: [{ name: "NguyÔn  ThÞ Hoµ\u00AD" }],
      fonts: { B7: ".VnTime" },
    },
    { name: "ghi chú là lời văn, không xét", entries: [{ remarks: "Lê Thị Mai".normalize("NFD") }] },
  ],
  reports: [
    {
      name: "tên gõ Unicode tổ hợp",
      entries: [{}, { name: "Lê Thị Mai".normalize("NFD") }],
      at: ["B8"],
      severity: "info",
    },
  ],
});

test("bấm Sửa chỉ sửa lỗi gõ: «Lê Thị Mai»", () => {
  const [finding] = findingsOf(textIsComposed, { name: "", entries: [{ name: "Lê Thị Mai".normalize("NFD") }] });
  expect(finding?.fix).toMatchObject({
    safe: true,
    writes: [
      {
        content: { kind: "text", text: "Lê Thị Mai" },
        expectedBefore: { kind: "text", text: "Lê Thị Mai".normalize("NFD") },
      },
    ],
  });
});
