/* Rows per second of reading a long register, as a ratio to one bare pass over its cells: npx tsx tests/bench/reading.bench.ts [rows] */
import { readWorkbook } from "../../src/reading/read-workbook";
import type { CellValue } from "../../src/workbook/grid";
import { workbookOf } from "../reading/grid-of";

const rows = Number(process.argv[2] ?? 100_000);
const surnames = "Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý".split(" ");
const middles = "Văn Thị Minh Đức Ngọc Quang Thu Hồng Thanh Xuân Hữu Bích".split(" ");
const given = "An Bình Châu Dũng Hà Hải Hoa Hùng Lan Linh Mai Nam Nga Phúc Quân Sơn Thảo Trang Tú Yến".split(" ");
const pick = (items: readonly string[], at: number) => items[at % items.length] ?? "";

const lines: CellValue[][] = [
  ["SỞ NỘI VỤ"],
  ["DANH SÁCH ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2022"],
  ["STT", "Họ và tên", "Ngày sinh", "Chức vụ", "Đơn vị", "LĐTT", "CSTĐCS", "Giấy khen", "Sáng kiến", "Ghi chú"],
];
for (let at = 1; at <= rows; at += 1) {
  lines.push([
    at,
    `${pick(surnames, at)} ${pick(middles, at * 7)} ${pick(middles, at * 3 + 1)} ${pick(given, at * 11)}`,
    `${String((at % 28) + 1)}/${String((at % 12) + 1)}/${String(1960 + (at % 40))}`,
    pick(["Chuyên viên", "Trưởng phòng", "Kế toán"], at),
    `Phòng Nghiệp vụ ${String(at % 400)}`,
    at % 20 === 0 ? null : "x",
    at % 7 === 0 ? "x" : null,
    at % 9 === 0 ? "x" : null,
    at % 7 === 0 ? `Cải tiến quy trình số ${String(at % 500)}` : null,
    null,
  ]);
}
const snapshot = workbookOf(lines);

function timed(work: () => number): { readonly ms: number; readonly result: number } {
  const start = performance.now();
  const result = work();
  return { ms: performance.now() - start, result };
}

/** The bare pass: every text brought to NFC, nothing else. */
function bare(): number {
  let length = 0;
  for (const row of lines)
    for (const value of row) if (typeof value === "string") length += value.normalize("NFC").length;
  return length;
}

const passes = Array.from({ length: 5 }, () => timed(bare).ms).sort((a, b) => a - b);
const bareMs = passes[2] ?? 1;
const readings = Array.from({ length: 3 }, () =>
  timed(() => readWorkbook(snapshot, { answers: [], today: "2022-03-01" }).register.entries.length),
);
const best = readings.reduce((one, other) => (other.ms < one.ms ? other : one));
process.stdout.write(
  [
    `rows read: ${String(best.result)}`,
    `bare NFC pass: ${bareMs.toFixed(0)} ms`,
    `recognise and extract: ${best.ms.toFixed(0)} ms (first run ${readings[0]?.ms.toFixed(0) ?? "?"} ms)`,
    `rows per second: ${Math.round((best.result / best.ms) * 1000).toString()}`,
    `ratio: ${(best.ms / bareMs).toFixed(1)}`,
    "",
  ].join("\n"),
);
