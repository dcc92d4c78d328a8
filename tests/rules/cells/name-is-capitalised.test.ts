import { nameIsCapitalised } from "../../../src/rules/cells/name-is-capitalised";
import { findingsOf, testRule } from "../rule-tester";

testRule(nameIsCapitalised, {
  accepts: [
    { name: "viết hoa chữ cái đầu", entries: [{ name: "Lê Thị Mai" }] },
    { name: "viết hoa cả tên là thói quen", entries: [{ name: "LÊ THỊ MAI" }] },
    { name: "tên tập thể", entries: [{ kind: "collective", name: "phòng lãnh sự" }] },
  ],
  reports: [{ name: "viết thường cả tên", entries: [{ name: "lê thị đào" }], at: ["B7"], severity: "info" }],
});

test("đề xuất, không sửa hàng loạt: tên người do người sửa", () => {
  const [finding] = findingsOf(nameIsCapitalised, { name: "", entries: [{ name: "lê thị đào" }] });
  expect(finding?.fix).toMatchObject({ safe: false, writes: [{ content: { text: "Lê Thị Đào" } }] });
});
