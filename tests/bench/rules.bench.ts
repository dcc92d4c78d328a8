/**
 * All rules on 100,000 people, as a ratio to reading them, and at half the size: rules must be linear.
 * Run by hand: npx tsx tests/bench/rules.bench.ts
 */
import { law2003 } from "../../src/domain/regimes/law-2003";
import { readWorkbook } from "../../src/reading/read-workbook";
import { rules } from "../../src/rules/index";
import { runRules } from "../../src/rules/run";
import type { CellValue, WorkbookSnapshot } from "../../src/workbook/grid";
import { workbookOf } from "../reading/grid-of";

const families = ["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Võ", "Đặng", "Bùi", "Đỗ", "Hồ"];
const given = ["An", "Bình", "Chi", "Dũng", "Giang", "Hoa", "Khánh", "Lan", "Minh", "Nga", "Phúc", "Quân"];

/** A register with slips of every tenth row, many units and few namesakes. */
function register(people: number): WorkbookSnapshot {
  const rows: (readonly CellValue[])[] = [
    ["SỞ NGOẠI VỤ"],
    ["DANH SÁCH ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2022"],
    [],
    ["STT", "Họ và tên", "Ngày sinh", "Chức vụ", "Đơn vị", "LĐTT", "CSTĐCS", "Sáng kiến", "Ghi chú"],
  ];
  for (let index = 0; index < people; index += 1) {
    const name = `${families[index % 10] ?? ""} ${given[index % 12] ?? ""} ${given[Math.floor(index / 12) % 12] ?? ""}`;
    const isFighter = index % 9 === 0;
    rows.push([
      index + 1,
      index % 10 === 3 ? ` ${name}` : name,
      `${String(1 + (index % 28))}/${String(1 + (index % 12))}/${String(1960 + (index % 45))}`,
      "Chuyên viên",
      `Phòng số ${String(1 + (index % (people / 40)))}`,
      "x",
      isFighter ? "x" : null,
      isFighter && index % 2 === 0 ? `Sáng kiến ${String(index)}` : null,
      null,
    ]);
  }
  return workbookOf({ name: "Đăng ký", rows });
}

function timed<T>(work: () => T): { readonly value: T; readonly milliseconds: number } {
  const start = performance.now();
  const value = work();
  return { value, milliseconds: performance.now() - start };
}

for (const people of [25_000, 50_000, 100_000]) {
  const snapshot = register(people);
  const reading = timed(() => readWorkbook(snapshot, { answers: [], today: "2022-03-01" }));
  const input = {
    snapshot,
    reading: reading.value,
    regime: law2003,
    overlay: {},
    stage: "registration",
    year: 2022,
    today: "2022-03-01",
    answers: [],
    waivers: [],
  } as const;
  const all = timed(() => runRules(input));
  const slowest = rules
    .map((rule) => ({ id: rule.id, ...timed(() => runRules(input, [rule])) }))
    .sort((one, other) => other.milliseconds - one.milliseconds)
    .slice(0, 3)
    .map(({ id, milliseconds }) => `${id} ${milliseconds.toFixed(0)} ms`);
  process.stdout.write(
    `${String(people)} people: reading ${reading.milliseconds.toFixed(0)} ms, all rules ${all.milliseconds.toFixed(0)} ms, ` +
      `ratio ${(all.milliseconds / reading.milliseconds).toFixed(2)}, findings ${String(all.value.length)}; slowest with look-ups: ${slowest.join(", ")}\n`,
  );
}
