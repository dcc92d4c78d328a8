import { collectiveHasNoDisciplinedMember } from "../../../src/rules/collectives/collective-has-no-disciplined-member";
import { letter } from "../drawn-reading";
import { findingsOf, testRule } from "../rule-tester";

const office = { kind: "collective", name: "Văn phòng", marks: ["advanced-labor-collective"] } as const;
const member = (discipline: string) => ({ name: "Đặng Thị Lan", discipline });
const at = [`${letter("advanced-labor-collective")}7`];
const warned = "Cảnh cáo (QĐ số 12/QĐ-SNgV năm 2022)";

testRule(collectiveHasNoDisciplinedMember, {
  accepts: [
    { name: "khiển trách nhẹ hơn cảnh cáo", entries: [office, member("Khiển trách (QĐ 12 năm 2022)")] },
    {
      name: "Luật năm 2022: khiển trách nhẹ hơn cảnh cáo",
      regime: "law-2022",
      year: 2026,
      entries: [office, member("Khiển trách (QĐ 12 năm 2026)")],
    },
    { name: "cảnh cáo chưa ghi quyết định", entries: [office, member("Cảnh cáo")] },
    { name: "tập thể không đăng ký danh hiệu", entries: [{ ...office, marks: [] }, member(warned)] },
  ],
  reports: [
    {
      name: "cảnh cáo có quyết định trong năm",
      stage: "review",
      entries: [office, member(warned)],
      at,
      severity: "error",
      sensitive: true,
    },
    {
      name: "Luật năm 2022: cảnh cáo có quyết định trong năm",
      regime: "law-2022",
      year: 2026,
      entries: [office, member("Cảnh cáo (QĐ 12 năm 2026)")],
      at,
    },
  ],
});

test("không nêu tên người trong câu nhắc", () => {
  const [finding] = findingsOf(collectiveHasNoDisciplinedMember, { name: "", entries: [office, member(warned)] });
  expect(finding?.message.vi).not.toContain("Lan");
  expect(finding?.person).toBeNull();
});
