import type { Finding } from "../../src/domain/findings/finding";
import { lineWords } from "../../src/messages/finding-line";

const found = (rows: readonly (readonly [sheet: string, row: number])[]): Finding => {
  const [at, ...related] = rows.map(([sheet, row]) => ({ sheet, row, column: 2 }));
  return {
    id: "f1",
    rule: "person-registers-once",
    severity: "warning",
    level: "rows",
    person: "Lê Văn Toàn",
    sensitive: false,
    at,
    related,
    message: { vi: "…", en: "…" },
    waived: null,
  } as unknown as Finding;
};

test.each([
  [
    "two rows of one sheet are named",
    [
      ["Đăng ký", 44],
      ["Đăng ký", 36],
    ],
    "Lê Văn Toàn · có ở dòng 36 và 44",
  ],
  [
    "of more only that they are several",
    [
      ["Đăng ký", 36],
      ["Đăng ký", 44],
      ["Đăng ký", 50],
    ],
    "Lê Văn Toàn · có ở nhiều dòng",
  ],
  [
    "so of two sheets",
    [
      ["Đăng ký", 36],
      ["Phòng 2", 44],
    ],
    "Lê Văn Toàn · có ở nhiều dòng",
  ],
] as const)("%s", (_, rows, words) => {
  const finding = found(rows);
  expect(lineWords(finding, [finding]).vi).toBe(words);
});
