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
    { name: "viết tắt lẫn với chữ đầy đủ là thói quen", ...fighter("CSTĐ cơ sở") },
    { name: "viết tắt quen dùng của tập thể", ...fighter("TTLĐTT, TTLĐXS, BKUBND, BKTTCP, HCLĐ") },
    { name: "viết tắt lẫn với chữ không dấu là thói quen", ...fighter("CSTĐ co so") },
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
    { name: "thừa một chữ trong viết tắt", ...worker("LĐTTT"), at, severity: "info" },
    { name: "hai chữ đổi chỗ trong viết tắt", ...fighter("CSTĐSC"), at },
    { name: "sai ở từ khác của danh hiệu", ...fighter("Chiến sĩ thi đau cơ sở"), at },
    { name: "không dấu", ...worker("Lao dong tien tien"), at },
  ],
});

test.each([
  ["Chiến sỹ thi đua cơ sở", "Chiến sĩ thi đua cơ sở"],
  ["Chiến sỉ thi đua cấp cơ sở", "Chiến sĩ thi đua cấp cơ sở"],
  ["LĐTTT", "LĐTT"],
  ["CSTĐ cơ sỏ", "CSTĐ cơ sở"],
  ["Giấy khen; CSTĐ cở sở", "Giấy khen; CSTĐ cơ sở"],
  ["LĐTT; CSTĐSC", "LĐTT; CSTĐCS"],
  ["Chiến sĩ thi đau cơ sở", "Chiến sĩ thi đua cơ sở"],
  ["Giấy khen; chiến sĩ thi đa cơ sở", "Giấy khen; chiến sĩ thi đua cơ sở"],
])("sửa «%s» thành «%s»", (before, after) => {
  const [finding] = findingsOf(titleIsSpelledAsInTheLaw, { name: "", ...fighter(before) });
  expect(finding?.fix).toMatchObject({ safe: true, writes: [{ content: { kind: "text", text: after } }] });
});

test("một chữ sai giữa nhiều chữ «sỹ» vẫn được nhắc riêng", () => {
  const habit = Array.from({ length: 20 }, (_, n) => ({
    name: `Lê Văn ${String(n)}`,
    written: [{ award: "advanced-soldier", text: n === 7 ? "Chiến sĩ tiến tiến" : "Chiến sỹ tiên tiến" } as const],
  }));
  const found = findingsOf(titleIsSpelledAsInTheLaw, { name: "", entries: habit });
  expect(found.map(({ at: { row }, related }) => [row, related.length])).toEqual([
    [7, 18],
    [14, 0],
  ]);
});
