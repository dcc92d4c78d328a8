/**
 * All targets and contradictions on 100,000 people in 1,000 units, as a ratio to one pass over the register.
 * Run with `npx tsx tests/bench/targets.bench.ts`; prints, asserts nothing about time.
 */
import { law2003 } from "../../src/domain/regimes/law-2003";
import { implies } from "../../src/domain/targets/implied-awards";
import { parsePlanText } from "../../src/reading/targets/parse-plan-text";
import { measureTargets, prepare } from "../../src/targets/measure";
import { measureWhatIf } from "../../src/targets/what-if";
import { keyOf, readingOf } from "../targets/register-of";

const PEOPLE = 100_000;
const UNITS = 1_000;
const ROUNDS = 7;

const plan = parsePlanText(
  [
    "Trên 90% CBCCVC đạt danh hiệu Lao động tiên tiến",
    "Ít nhất 15% CBCCVC đạt danh hiệu Chiến sĩ thi đua cơ sở",
    "Chiến sĩ thi đua cơ sở không quá 15% số LĐTT",
    "Trên 90% phòng, đơn vị đạt danh hiệu Lao động tiên tiến",
    "03 cá nhân được UBND tỉnh tặng Bằng khen; 8 cá nhân được Giám đốc Sở tặng Giấy khen",
    "01 phòng được UBND tỉnh tặng Bằng khen; 01 phòng đạt Tập thể lao động xuất sắc; 02 phòng được Giám đốc Sở tặng Giấy khen",
    "từ 07 đến 09 sáng kiến cấp cơ sở; ít nhất 01 sáng kiến cấp tỉnh",
  ].join("\n"),
);

const reading = readingOf({
  people: Array.from({ length: PEOPLE }, (_, index) => ({
    name: `Người ${String(index)}`,
    unit: `Phòng ${String(index % UNITS)}`,
    awards:
      index % 20 === 0
        ? []
        : index % 7 === 0
          ? ["advanced-worker", "grassroots-emulation-fighter"]
          : ["advanced-worker"],
  })),
  collectives: Array.from({ length: UNITS }, (_, index) => ({
    name: `Phòng ${String(index)}`,
    awards: index % 15 === 0 ? [] : (["advanced-labor-collective"] as const),
  })),
  initiatives: Array.from({ length: 5_000 }, (_, index) => ({
    title: `Sáng kiến ${String(index)}`,
    level: "grassroots",
  })),
});

const input = {
  register: reading.register,
  reading,
  targets: plan,
  regime: law2003,
  overlay: {},
  stage: "registration",
  today: "2022-03-01",
  answers: [],
} as const;

/** One pass: who holds LĐTT, with every claim looked at once. */
function onePass(): number {
  let held = 0;
  const seen = new Set<string>();
  for (const { subject, claims } of reading.register.entries) {
    if (claims.some(({ award }) => implies(award, "advanced-worker"))) held += 1;
    seen.add(subject);
  }
  return held + seen.size;
}

function median(work: () => unknown): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  }).sort((one, other) => one - other);
  return times[Math.floor(ROUNDS / 2)] ?? 0;
}

const pass = median(onePass);
const prepared = prepare(input);
const all = median(() => measureTargets(input));
const trial = median(() =>
  measureWhatIf(prepared, [{ subject: keyOf("Người 20"), award: "advanced-worker", on: true }]),
);
const lines = [
  `people ${String(PEOPLE)}, units ${String(UNITS)}, targets ${String(plan.length)}`,
  `one pass over the register   ${pass.toFixed(1)} ms`,
  `all targets, contradictions  ${all.toFixed(1)} ms   ${(all / pass).toFixed(1)} passes`,
  `what-if after one tick       ${trial.toFixed(1)} ms   ${(trial / pass).toFixed(1)} passes`,
];
process.stdout.write(`${lines.join("\n")}\n`);
