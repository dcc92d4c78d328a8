import { collectiveTitleIsSpelledOut } from "../../../src/rules/collectives/collective-title-is-spelled-out";
import { FIRST_ROW, letter } from "../drawn-reading";
import { findingsOf, testRule } from "../rule-tester";

const readAs = { vi: "Tập thể lao động tiên tiến", en: "Advanced Labour Collective" };
const entries = [
  {
    kind: "collective",
    name: "Phòng Hợp tác quốc tế",
    written: [{ award: "advanced-labor-collective", text: "Lao động tiên tiến", readAs }],
  },
] as const;

testRule(collectiveTitleIsSpelledOut, {
  accepts: [
    {
      name: "đã ghi đủ tên",
      entries: [
        {
          kind: "collective",
          name: "Văn phòng",
          written: [{ award: "advanced-labor-collective", text: "Tập thể lao động tiên tiến" }],
        },
      ],
    },
  ],
  reports: [
    {
      name: "tập thể ghi «Lao động tiên tiến»",
      entries,
      at: [`${letter("title")}7`],
      severity: "info",
      vi: "Lưu ý: dòng 7, Phòng Hợp tác quốc tế ghi «Lao động tiên tiến»; đã hiểu là «Tập thể lao động tiên tiến». Tên đầy đủ theo Luật là «Tập thể lao động tiên tiến», anh/chị có thể bấm Sửa.",
    },
  ],
});

test("bấm Sửa thì ghi tên đầy đủ, chỉ khi ô còn như cũ", () => {
  const [finding] = findingsOf(collectiveTitleIsSpelledOut, { name: "", entries });
  expect(finding?.fix?.writes).toEqual([
    {
      ref: { sheet: "Đăng ký", row: FIRST_ROW, column: 11 },
      content: { kind: "text", text: "Tập thể lao động tiên tiến" },
      expectedBefore: { kind: "text", text: "Lao động tiên tiến" },
    },
  ]);
});
