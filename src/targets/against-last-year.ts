import type { Bilingual } from "../domain/bilingual";
import type { TargetResult } from "../domain/targets/target-result";
import type { DenominatorBasis, Fraction, Target } from "../domain/targets/target";
import type { MeasureContext } from "./measure-context";
import { numeratorOf } from "./numerator";
import { heldIn } from "./over-time";
import { verdictOf, whyNotDue } from "./verdict";
import { counted, joined, nounOf, two } from "./wording";

type LastYear = Extract<DenominatorBasis, { kind: "last-year" }>;

/** «Tăng 5% số Giấy khen so với năm 2024»: the count against that year's, as the workbook or she tells it. */
export function againstLastYear(target: Target, base: LastYear, context: MeasureContext): TargetResult {
  const year = base.year ?? context.year - 1;
  const unsettled = {
    target,
    status: "unknown",
    attestedAs: null,
    numerator: null,
    denominator: null,
    shortBy: 0,
    overBy: 0,
    needed: null,
    assumes: [],
    holdsUpTo: null,
    beside: [],
  } as const;
  const counting = numeratorOf(target, null, context);
  if (counting.kind === "unknown") return { ...unsettled, why: counting.missing };
  const numerator = counting.count;
  const noun = nounOf(target.measure);
  const now = counted(numerator.value, noun);
  const before = base.value ?? countIn(target, year, context);
  const verdict =
    before === null ? null : verdictOf({ ...target, threshold: levelOver(target, before) }, numerator.value, 1);
  if (before === null || verdict === null) {
    const then: Bilingual = {
      vi: `${now.vi}; tệp chưa cho biết số của năm ${String(year)} để so.`,
      en: `${now.en}; the file does not give the number of ${String(year)} to compare with.`,
    };
    return { ...unsettled, numerator, why: then };
  }
  const { status, shortBy, overBy, needed } = verdict;
  const settled: Target = {
    ...target,
    comparator: ">=",
    threshold: { num: needed, den: 1 },
    unit: unitOf(target),
    denominator: null,
  };
  const notDue = whyNotDue(target, context.stage);
  const waits = notDue !== null && (status === "missed" || context.stage === "mid-year");
  const gap = shortBy === 0 ? null : { vi: `Còn thiếu ${two(shortBy)}.`, en: `${String(shortBy)} short.` };
  const figures: Bilingual = {
    vi: `${now.vi}; năm ${String(year)} có ${two(before)}, nên cần ít nhất ${two(needed)}.`,
    en: `${now.en}; ${String(before)} in ${String(year)}, so at least ${String(needed)} are needed.`,
  };
  return {
    ...unsettled,
    target: settled,
    status: waits ? "not-due" : status,
    numerator,
    shortBy,
    overBy,
    needed,
    why: joined(figures, gap, waits ? notDue : null),
  };
}

/** So many people, collectives or initiatives: with last year's count known, an increase is a number of its own. */
function unitOf({ measure, unit }: Target): Target["unit"] {
  if (unit !== "percent") return unit;
  if (measure.kind === "initiatives" || measure.kind === "tasks") return measure.kind;
  return measure.kind === "award" && measure.recipient === "collective" ? "collectives" : "people";
}

/** «Tăng 5%» of 20 is 21; «tăng 02 người» is two more. */
function levelOver({ threshold, unit }: Target, before: number): Fraction | null {
  if (threshold === null) return null;
  const { num, den } = threshold;
  return unit === "percent" ? { num: num * before, den } : { num: before * den + num, den };
}

/** The recipients of that year that the workbook's results and histories name; null where they name none. */
function countIn({ measure }: Target, year: number, { reading }: MeasureContext): number | null {
  if (measure.kind !== "award") return null;
  return heldIn(measure, [...reading.register.results, ...reading.register.history], year);
}
