import { emulationFighterIsAdvancedWorker } from "../../../src/rules/people/emulation-fighter-is-advanced-worker";
import { FIRST_ROW, letter } from "../drawn-reading";
import { findingsOf, testRule } from "../rule-tester";

const both = { marks: ["advanced-worker", "grassroots-emulation-fighter"] } as const;
const highestOnly = { marks: ["grassroots-emulation-fighter"] } as const;
const fighterColumn = letter("grassroots-emulation-fighter");
const fiveBoth = [both, both, both, both, both];

testRule(emulationFighterIsAdvancedWorker, {
  accepts: [
    { name: "biểu trống", entries: [] },
    { name: "người chỉ đăng ký LĐTT", entries: [{ marks: ["advanced-worker"] }] },
    { name: "ai cũng được đánh cả hai", entries: fiveBoth },
    { name: "biểu chỉ đánh danh hiệu cao nhất", entries: [highestOnly, highestOnly] },
    { name: "đúng một nửa được đánh cả hai: chưa thành nếp", entries: [both, highestOnly] },
  ],
  reports: [
    {
      name: "người duy nhất sót dấu LĐTT trong khi 5 người khác được đánh cả hai",
      entries: [...fiveBoth, { ...highestOnly, name: "Nguyễn Thị Hoa" }],
      at: [`${fighterColumn}${String(FIRST_ROW + 5)}`],
      severity: "info",
      vi: "Dòng 12, Nguyễn Thị Hoa: có dấu ở cột CSTĐ cơ sở nhưng ô LĐTT còn trống, trong khi 5 người khác được đánh cả hai. Chiến sĩ thi đua cơ sở phải đạt tiêu chuẩn LĐTT nên anh/chị đánh thêm dấu LĐTT, nếu chỉ là sót.",
    },
    {
      name: "bình xét theo Luật năm 2003: phải sửa",
      stage: "review",
      entries: [both, both, highestOnly],
      at: [`${fighterColumn}9`],
      severity: "error",
    },
    {
      name: "bình xét theo Luật năm 2022: điều luật chưa đối chiếu văn bản gốc nên chỉ rà soát",
      stage: "review",
      regime: "law-2022",
      year: 2024,
      entries: [both, both, highestOnly],
      at: [`${fighterColumn}9`],
      severity: "warning",
    },
    {
      name: "năm 2023 là năm chuyển tiếp: chỉ rà soát",
      stage: "review",
      year: 2023,
      entries: [both, both, highestOnly],
      at: [`${fighterColumn}9`],
      severity: "warning",
    },
  ],
});

test("đề xuất đánh thêm dấu vào ô LĐTT còn trống, không sửa hàng loạt", () => {
  const [finding] = findingsOf(emulationFighterIsAdvancedWorker, { name: "", entries: [both, both, highestOnly] });
  expect(finding?.fix?.safe).toBe(false);
  expect(finding?.fix?.writes).toEqual([
    {
      ref: { sheet: "Đăng ký", row: 9, column: 5 },
      content: { kind: "text", text: "x" },
      expectedBefore: { kind: "empty" },
    },
  ]);
});
