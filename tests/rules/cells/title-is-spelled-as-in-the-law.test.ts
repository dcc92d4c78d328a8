import { titleIsSpelledAsInTheLaw } from "../../../src/rules/cells/title-is-spelled-as-in-the-law";
import { letter } from "../drawn-reading";
import { findingsOf, testRule } from "../rule-tester";

const fighter = (text: string) => ({
  entries: [{ written: [{ award: "grassroots-emulation-fighter", text } as const] }],
});
const worker = (text: string) => ({ entries: [{ written: [{ award: "advanced-worker", text } as const] }] });
const at = [`${letter("title")}7`];

testRule(titleIsSpelledAsInTheLaw, {
  accepts: [
    { name: "viết đúng", ...fighter("Chiến sĩ thi đua cơ sở") },
    { name: "viết hoa cả dòng là thói quen", ...fighter("CHIẾN SĨ THI ĐUA CƠ SỞ") },
    { name: "viết tắt là thói quen", ...fighter("CSTĐCS") },
    { name: "thêm chữ «cấp» không phải sai chính tả", ...fighter("Chiến sĩ thi đua cấp cơ sở") },
    {
      name: "ô chỉ ghi «nt» không phải sửa",
      ...fighter("Chiến sỹ thi đua cơ sở"),
      cells: { [`${letter("title")}7`]: "nt" },
    },
  ],
  reports: [
    { name: "«Chiến sỹ»", ...fighter("Chiến sỹ thi đua cơ sở"), at, severity: "info" },
    { name: "«Chiến sỉ … cấp cơ sở»", ...fighter("Chiến sỉ thi đua cấp cơ sở"), at },
    { name: "«tiến tiến»", ...worker("Lao động tiến tiến"), at },
    { name: "không dấu", ...worker("Lao dong tien tien"), at },
  ],
});

test.each([
  ["Chiến sỹ thi đua cơ sở", "Chiến sĩ thi đua cơ sở"],
  ["Chiến sỉ thi đua cấp cơ sở", "Chiến sĩ thi đua cấp cơ sở"],
])("sửa «%s» thành «%s»", (before, after) => {
  const [finding] = findingsOf(titleIsSpelledAsInTheLaw, { name: "", ...fighter(before) });
  expect(finding?.fix).toMatchObject({ safe: true, writes: [{ content: { kind: "text", text: after } }] });
});
