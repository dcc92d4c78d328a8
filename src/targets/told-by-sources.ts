import { basisOfAward } from "../counting/population";
import { titlesBySource } from "../counting/sources";
import type { Bilingual } from "../domain/bilingual";
import { implies } from "../domain/targets/implied-awards";
import type { Measure } from "../domain/targets/target";
import type { AtRegistration, TargetResult } from "../domain/targets/target-result";
import type { MeasureContext } from "./measure-context";
import { counted, joined, nounOf, two } from "./wording";

type AwardMeasure = Extract<Measure, { kind: "award" }>;

/**
 * What the later stages add to a target's result: how many had registered, how many still wait for their decision; and
 * that registrations are still counted where the workbook holds nothing later. `before`: the same on registrations.
 */
export function toldBySources(
  result: TargetResult,
  before: TargetResult | null,
  context: MeasureContext,
): TargetResult {
  const { measure } = result.target;
  const { stage } = context;
  if (measure.kind !== "award" || stage === "registration" || stage === "mid-year" || result.numerator === null)
    return result;
  const basis = basisOfAward(context.population, measure.recipient, measure.award);
  const registered = basis === "counted" ? null : atRegistration(before);
  const pending = basis === "decided" ? pendingFor(result, measure, context) : 0;
  const noun = nounOf(measure);
  const why = joined(
    result.why,
    basis === "counted"
      ? stage !== "decided"
        ? noCouncil
        : hasDecisions(context)
          ? noDecisionsOfIt
          : noDecisions
      : null,
    pending === 0 ? null : whyPending(result.numerator.value, pending),
    registered === null
      ? null
      : {
          vi: `Đăng ký đầu năm: ${two(registered.value)} ${noun.vi}.`,
          en: `Registered at the beginning of the year: ${counted(registered.value, noun).en}.`,
        },
  );
  return { ...result, why, ...(registered === null ? {} : { registered }), ...(pending === 0 ? {} : { pending }) };
}

function atRegistration(before: TargetResult | null): AtRegistration | null {
  if (!before?.numerator) return null;
  return {
    value: before.numerator.value,
    of: before.assumes.length === 0 ? (before.denominator?.value ?? null) : null,
  };
}

/** Recipients whose title waits, those left out whom a decision names already. */
function pendingFor(
  { target, numerator }: TargetResult,
  { award, recipient }: AwardMeasure,
  { reading, year }: MeasureContext,
): number {
  const held = new Set(numerator?.subjects ?? []);
  const { unit } = target.scope;
  const waiting = titlesBySource(reading, year).pending.filter(
    (one) =>
      one.kind === recipient &&
      implies(one.award, award) &&
      !held.has(one.subject) &&
      (unit === null || one.unit === unit),
  );
  return new Set(waiting.map(({ subject }) => subject)).size;
}

function whyPending(decided: number, pending: number): Bilingual {
  return {
    vi: `Đạt ${two(decided)} theo quyết định; ${two(pending)} đang chờ quyết định.`,
    en: `${String(decided)} by decision; ${String(pending)} awaiting one.`,
  };
}

function hasDecisions({ reading, year }: MeasureContext): boolean {
  return titlesBySource(reading, year).decided.length > 0;
}

const noDecisionsOfIt: Bilingual = {
  vi: "Trong tệp chưa có danh sách kết quả của danh hiệu, hình thức này; đang tính theo đăng ký.",
  en: "The file holds no list of results for this title or award; registrations of it are counted.",
};

const noCouncil: Bilingual = {
  vi: "Chưa có kết quả xét của Hội đồng; đang tính theo đăng ký.",
  en: "What the council decided is not in the file yet; registrations are counted.",
};

const noDecisions: Bilingual = {
  vi: "Chưa có danh sách kết quả trong tệp; đang tính theo đăng ký.",
  en: "The file holds no list of results; registrations are counted.",
};
