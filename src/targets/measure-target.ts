import type { Count, TargetResult } from "../domain/targets/target-result";
import { shareText } from "../domain/targets/share-text";
import type { Target } from "../domain/targets/target";
import { againstLastYear } from "./against-last-year";
import { attestedResult } from "./attested";
import type { Alternative, Denominator } from "./base";
import { denominatorOf } from "./denominator";
import { onEitherBase } from "./either-base";
import { capRounded, capWhileRegistering, isLegalCap } from "./legal-cap";
import type { MeasureContext } from "./measure-context";
import { numeratorOf } from "./numerator";
import { onThoseListed } from "./on-those-listed";
import { askLevel, emptyDenominator, moreThanAll, noDenominator, unmeasured, whyInDoubt } from "./unmeasured";
import { verdictOf, whyNotDue } from "./verdict";
import { figureText, whyOfNumber, whyOfShare } from "./why";
import { joined, nounOf, two } from "./wording";

/** One target: what was counted, on what, and what that says at this stage. */
export function measureTarget(target: Target, context: MeasureContext): TargetResult {
  return onEitherBase(target, (one) => measureOn(one, context));
}

function measureOn(target: Target, context: MeasureContext): TargetResult {
  const { measure } = target;
  if (target.doubt !== null) return unmeasured(target, whyInDoubt(target.doubt, context.year), null, null);
  if (measure.kind === "attested") return attestedResult(target, context.stage, context.today);
  if (target.denominator?.kind === "last-year") return againstLastYear(target, target.denominator, context);
  const base = denominatorOf(target, context);
  if (base.kind === "unknown") return unmeasured(target, base.missing, withoutBase(target, context), null);
  const denominator = base.kind === "none" ? null : base.denominator;
  const counting = numeratorOf(target, denominator, context);
  if (counting.kind === "unknown") return unmeasured(target, counting.missing, null, denominator?.count ?? null);
  const { count, unlevelled } = counting;
  assertAmong(count, denominator);
  if (target.unit === "percent" && denominator === null) {
    return unmeasured(target, noDenominator, count, null);
  }
  if (denominator !== null && denominator.count.value === 0)
    return unmeasured(target, emptyDenominator, count, denominator.count);
  if (denominator !== null && count.value > denominator.count.value) {
    return unmeasured(target, moreThanAll(count.value, denominator.count.value), count, denominator.count);
  }
  return base.kind === "assumed"
    ? {
        ...onThoseListed(target, count, unlevelled.length, base, context),
        beside: besides(target, denominator, context),
      }
    : judged(target, count, unlevelled.length, denominator, context);
}

function judged(
  target: Target,
  count: Count,
  unlevelled: number,
  denominator: Denominator | null,
  context: MeasureContext,
): TargetResult {
  const noun = nounOf(target.measure);
  const isShare = target.unit === "percent";
  const base = isShare && denominator !== null ? denominator.count.value : 1;
  const arithmetic = capRounded(target, verdictOf(target, count.value, base), base, context.overlay);
  const beside = besides(target, denominator, context);
  const known = {
    target,
    attestedAs: null,
    numerator: count,
    // A number of people is compared as it stands: whom it is counted among is no base of it.
    denominator: isShare || target.unit !== "people" ? (denominator?.count ?? null) : null,
    beside,
    assumes: [],
    holdsUpTo: null,
  } as const;
  if (arithmetic === null) {
    const figure = figureText(count.value, denominator?.count.value ?? null, noun, null);
    return {
      ...known,
      status: "not-due",
      shortBy: 0,
      overBy: 0,
      needed: null,
      why: { vi: `${figure.vi}. Chỉ theo dõi, không có mức.`, en: `${figure.en}. Watched only, without a level.` },
    };
  }
  const { status, shortBy, overBy, needed } = arithmetic;
  const figures = isShare
    ? whyOfShare(target, count.value, base, noun, arithmetic)
    : whyOfNumber(target, count.value, noun, arithmetic);
  if (isLegalCap(target, context) && status === "missed" && context.stage === "registration") {
    return {
      ...known,
      status: "not-due",
      shortBy,
      overBy,
      needed,
      why: capWhileRegistering(target, count.value, base, needed, context),
    };
  }
  if (status === "missed" && shortBy > 0 && unlevelled >= shortBy) {
    return {
      ...known,
      status: "unknown",
      shortBy,
      overBy,
      needed,
      why: joined(figures, askLevel(unlevelled, target.measure)),
    };
  }
  const notDue = whyNotDue(target, context.stage);
  const waits = notDue !== null && (status === "missed" || context.stage === "mid-year");
  const why = joined(figures, unlevelled > 0 ? askLevel(unlevelled, target.measure) : null, waits ? notDue : null);
  return { ...known, status: waits ? "not-due" : status, shortBy, overBy, needed, why };
}

function besides(target: Target, denominator: Denominator | null, context: MeasureContext): TargetResult["beside"] {
  return denominator === null || target.unit !== "percent" ? [] : figuresOn(target, denominator.beside, context);
}

/** The same share on other people. */
function figuresOn(target: Target, others: readonly Alternative[], context: MeasureContext): TargetResult["beside"] {
  return others.flatMap(({ among, value, lead }) => {
    const count: Count = { value, subjects: [], rows: [], how: lead };
    const other: Denominator = { count, among, outside: new Set(), beside: [] };
    const counting = numeratorOf(target, other, context);
    if (counting.kind === "unknown" || value === 0) return [];
    const numerator = counting.count.value;
    const share = shareText(numerator, value, target.threshold);
    const figure = `${two(numerator)}/${two(value)}`;
    return [
      {
        numerator,
        denominator: value,
        sentence: { vi: `${lead.vi}: ${figure} = ${share.vi}`, en: `${lead.en}: ${figure} = ${share.en}` },
      },
    ];
  });
}

/** The numerator where only the denominator is missing: she still sees what was counted. */
function withoutBase(target: Target, context: MeasureContext): Count | null {
  // Where some of the people are meant and nobody knows who, the number of all who hold the title is not theirs.
  const base = target.denominator;
  if (base?.kind === "group" || (base?.kind === "unclear" && base.words !== "")) return null;
  const counting = numeratorOf(target, null, context);
  return counting.kind === "counted" ? counting.count : null;
}

/** A numerator's people are always among the denominator's: anything else is a mistake of ours, not of the sheet. */
function assertAmong(count: Count, denominator: Denominator | null): void {
  if (denominator === null || denominator.count.subjects.length === 0) return;
  const among =
    denominator.among?.has(denominator.count.subjects[0] ?? "") === true
      ? denominator.among
      : new Set(denominator.count.subjects);
  const stranger = count.subjects.find((subject) => !among.has(subject));
  if (stranger !== undefined) throw new Error(`Counted in the numerator but not in the denominator: ${stranger}`);
}
