import type { Bilingual } from "../domain/bilingual";
import { largestBaseMeeting, satisfies } from "../domain/targets/exact";
import { shareText } from "../domain/targets/share-text";
import type { Count, TargetResult } from "../domain/targets/target-result";
import type { Comparator, Target } from "../domain/targets/target";
import type { DenominatorReading } from "./base";
import type { MeasureContext } from "./measure-context";
import { type Verdict, verdictOf, whyNotDue } from "./verdict";
import { counted, joined, nounOf, two } from "./wording";

type Assumed = Extract<DenominatorReading, { kind: "assumed" }>;

/**
 * A share where nobody says how many people there are: the figure on those listed, with what it takes for granted. More
 * people only lower it, so that a floor missed already is missed, and a ceiling kept already is kept, whatever their
 * number; the rest waits for a headcount.
 */
export function onThoseListed(
  target: Target,
  numerator: Count,
  unlevelled: number,
  { denominator: { count: listed }, missing }: Assumed,
  { stage }: MeasureContext,
): Omit<TargetResult, "beside"> {
  const base = listed.value;
  const result = {
    target,
    attestedAs: null,
    numerator,
    denominator: listed,
    assumes: ["register-complete"],
    holdsUpTo: null,
    shortBy: 0,
    overBy: 0,
    needed: null,
  } as const;
  const figure = figureOn(target, numerator.value, base);
  const verdict = verdictOf(target, numerator.value, base);
  if (verdict === null || target.comparator === null || target.threshold === null) {
    return { ...result, status: "not-due", why: joined(ifComplete(figure), watchedOnly) };
  }
  const { comparator, threshold } = target;
  if (isSettled(comparator, verdict, satisfies(numerator.value, ">=", threshold, base))) {
    const { status, shortBy } = verdict;
    if (status === "missed" && unlevelled >= shortBy) return { ...result, status: "unknown", why: ifComplete(figure) };
    const notDue = whyNotDue(target, stage);
    const waits = notDue !== null && (status === "missed" || stage === "mid-year");
    return {
      ...result,
      status: waits ? "not-due" : status,
      shortBy,
      why: joined(whateverTheHeadcount(figure, verdict, target), waits ? notDue : null),
    };
  }
  const holdsUpTo = verdict.status === "missed" ? null : largestBaseMeeting(comparator, threshold, numerator.value);
  const onListed = holdsUpTo === null ? ifComplete(figure) : upTo(figure, holdsUpTo, target);
  return { ...result, status: "unknown", holdsUpTo, why: joined(onListed, missing) };
}

/** Whether more people could not change the verdict. */
function isSettled(comparator: Comparator, { status }: Verdict, reaches: boolean): boolean {
  switch (comparator) {
    case ">=":
    case ">":
    case "range":
      return status === "missed";
    case "<=":
    case "<":
      return status !== "missed";
    case "=":
      return !reaches;
  }
}

function figureOn({ threshold }: Target, count: number, base: number): Bilingual {
  const share = shareText(count, base, threshold);
  return { vi: `${two(count)}/${two(base)} = ${share.vi}`, en: `${String(count)}/${String(base)} = ${share.en}` };
}

function ifComplete({ vi, en }: Bilingual): Bilingual {
  return { vi: `${vi} nếu biểu đã có đủ người.`, en: `${en} if the form names everybody.` };
}

/** «34/35 = 97,14% nếu biểu đã có đủ người; còn đạt khi cơ quan có đến 37 người.» */
function upTo({ vi, en }: Bilingual, most: number, { scope }: Target): Bilingual {
  const where = scope.unit === null ? { vi: "cơ quan", en: "the office" } : { vi: "đơn vị", en: "the unit" };
  return {
    vi: `${vi} nếu biểu đã có đủ người; còn đạt khi ${where.vi} có đến ${two(most)} người.`,
    en: `${en} if the form names everybody; still met with up to ${String(most)} people in ${where.en}.`,
  };
}

function whateverTheHeadcount(figure: Bilingual, { status, shortBy }: Verdict, { measure }: Target): Bilingual {
  const onListed: Bilingual = {
    vi: `${figure.vi} trên số người có tên trong biểu; nếu còn người chưa có tên thì tỷ lệ chỉ thấp hơn.`,
    en: `${figure.en} of the people named in the form; with people who are not named it can only be lower.`,
  };
  if (status !== "missed" || shortBy === 0) return onListed;
  const gap = counted(shortBy, nounOf(measure));
  return joined(onListed, { vi: `Còn thiếu ít nhất ${gap.vi}.`, en: `At least ${gap.en} short.` });
}

const watchedOnly: Bilingual = { vi: "Chỉ theo dõi, không có mức.", en: "Watched only, without a level." };
