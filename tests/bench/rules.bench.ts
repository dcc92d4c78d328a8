/**
 * All rules on 100,000 people, as a ratio to reading them, and at half the size: rules must be linear.
 * Run by hand: npx tsx tests/bench/rules.bench.ts
 */
import { law2003 } from "../../src/domain/regimes/law-2003";
import { readWorkbook } from "../../src/reading/read-workbook";
import { rules } from "../../src/rules/index";
import { runRules } from "../../src/rules/run";
import { workbookOf } from "../reading/grid-of";
import { registerOf } from "./register-of";

function timed<T>(work: () => T): { readonly value: T; readonly milliseconds: number } {
  const start = performance.now();
  const value = work();
  return { value, milliseconds: performance.now() - start };
}

for (const people of [25_000, 50_000, 100_000]) {
  const snapshot = workbookOf({ name: "Đăng ký", rows: registerOf(people) });
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
