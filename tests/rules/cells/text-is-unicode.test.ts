import { textIsUnicode } from "../../../src/rules/cells/text-is-unicode";
import { findingsOf, testRule } from "../rule-tester";

const legacy = {
  entries: [{ name: "NguyÔn ThÞ Hoµ" }, { name: "Lª V¨n B×nh" }],
  fonts: { B7: ".VnTime", B8: ".VnTime" },
};

testRule(textIsUnicode, {
  accepts: [
    { name: "biểu Unicode", entries: [{}] },
    { name: "tên không dấu trong phông .VnTime", entries: [{ name: "An" }], fonts: { B7: ".VnTime" } },
    {
      name: "tên Unicode trong phông .VnTime vẫn là Unicode",
      entries: [{ name: "Nguyễn Thị Hòa" }],
      fonts: { B7: ".VnTime" },
    },
  ],
  reports: [{ name: "một lần cho cả biểu", ...legacy, at: ["B7"], severity: "info" }],
});

test("chuyển cả chữ và phông", () => {
  const [finding] = findingsOf(textIsUnicode, { name: "", ...legacy });
  expect(finding?.fix?.writes).toMatchObject([
    { content: { text: "Nguyễn Thị Hoà" }, font: "Times New Roman", expectedBefore: { text: "NguyÔn ThÞ Hoµ" } },
    { content: { text: "Lê Văn Bình" }, font: "Times New Roman" },
  ]);
});
