import type { Answer } from "../domain/answer";
import type { Bilingual } from "../domain/bilingual";
import type { WorkbookReading } from "../domain/check";
import type { Overlay, Regime } from "../domain/regimes/regime";
import { roundingWords } from "../domain/regimes/rounding-words";
import type { Stage } from "../domain/stage";
import { roundedShare } from "../domain/targets/exact";
import type { Count, TargetResult } from "../domain/targets/target-result";
import { shareText } from "../domain/targets/share-text";
import type { Target, TargetDoubt } from "../domain/targets/target";
import { againstLastYear } from "./against-last-year";
import { attestedResult } from "./attested";
import type { Alternative, Denominator } from "./base";
import { denominatorOf } from "./denominator";
import { onThoseListed } from "./on-those-listed";
import { numeratorOf } from "./numerator";
import type { Population } from "../counting/population";
import { verdictOf, whyNotDue, type Verdict } from "./verdict";
import { figureText, whyOfNumber, whyOfShare } from "./why";
import { awardWords, counted, joined, type Noun, nounOf, two } from "./wording";

export interface MeasureContext {
  readonly population: Population;
  readonly reading: WorkbookReading;
  readonly regime: Regime;
  readonly overlay: Overlay;
  readonly stage: Stage;
  readonly today: string;
  readonly answers: readonly Answer[];
  readonly year: number;
  readonly recruitMonths: number;
}

/** One target: what was counted, on what, and what that says at this stage. */
export function measureTarget(target: Target, context: MeasureContext): TargetResult {
  const { measure } = target;
  if (target.doubt !== null) return unknown(target, whyInDoubt(target.doubt, context.year), null, null);
  if (measure.kind === "attested") return attestedResult(target, context.stage, context.today);
  if (target.denominator?.kind === "last-year") return againstLastYear(target, target.denominator, context);
  const base = denominatorOf(target, context);
  if (base.kind === "unknown") return unknown(target, base.missing, withoutBase(target, context), null);
  const denominator = base.kind === "none" ? null : base.denominator;
  const counting = numeratorOf(target, denominator, context);
  if (counting.kind === "unknown") return unknown(target, counting.missing, null, denominator?.count ?? null);
  const { count, unlevelled } = counting;
  assertAmong(count, denominator);
  if (target.unit === "percent" && denominator === null) {
    return unknown(target, noDenominator, count, null);
  }
  if (denominator !== null && denominator.count.value === 0)
    return unknown(target, emptyDenominator, count, denominator.count);
  if (denominator !== null && count.value > denominator.count.value) {
    return unknown(target, moreThanAll(count.value, denominator.count.value), count, denominator.count);
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
    denominator: denominator?.count ?? null,
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
    return { ...known, status: "unknown", shortBy, overBy, needed, why: joined(figures, askLevel(unlevelled, noun)) };
  }
  const notDue = whyNotDue(target, context.stage);
  const waits = notDue !== null && (status === "missed" || context.stage === "mid-year");
  const why = joined(figures, unlevelled > 0 ? askLevel(unlevelled, noun) : null, waits ? notDue : null);
  return { ...known, status: waits ? "not-due" : status, shortBy, overBy, needed, why };
}

/**
 * The cap of the law (or of the office's own rules) on CSTĐCS, also where the plan repeats it: it binds when titles are
 * recognised, and more may be registered. A ceiling that only the plan sets is compared with what is registered.
 */
function isLegalCap(target: Target, { regime, overlay }: MeasureContext): boolean {
  if (target.measure.kind !== "award" || target.measure.award !== "grassroots-emulation-fighter") return false;
  if (target.denominator?.kind !== "advanced-workers" || (target.comparator !== "<=" && target.comparator !== "<")) {
    return false;
  }
  const cap = overlay.fighterCap === undefined ? regime.fighterCap.value : overlay.fighterCap;
  return (
    target.isDefault ||
    (cap !== null && target.threshold !== null && cap.num * target.threshold.den === target.threshold.num * cap.den)
  );
}

/** Where the office rounds a cap otherwise than down, the cap follows it. */
function capRounded(target: Target, verdict: Verdict | null, base: number, { rounding }: Overlay): Verdict | null {
  if (verdict === null || rounding === undefined || target.threshold === null) return verdict;
  if (target.comparator !== "<=" || target.denominator?.kind !== "advanced-workers") return verdict;
  const needed = roundedShare(target.threshold, base, rounding);
  const count = verdict.needed + verdict.overBy;
  const overBy = verdict.overBy === 0 ? 0 : Math.max(0, count - needed);
  return { ...verdict, needed, overBy, status: overBy > 0 ? "missed" : "met" };
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

function whyInDoubt(doubt: TargetDoubt, year: number): Bilingual {
  switch (doubt.kind) {
    case "other-year":
      return {
        vi: `Chỉ tiêu này ghi năm ${String(doubt.year)}, các biểu là của năm ${String(year)}.`,
        en: `This target is of ${String(doubt.year)}, the forms are of ${String(year)}.`,
      };
    case "unit":
      return {
        vi: `Chưa rõ «${doubt.words}» là đơn vị nào trong biểu đăng ký.`,
        en: `It is not clear which unit of the registration form “${doubt.words}” is.`,
      };
    case "no-units":
      return {
        vi: "Chỉ tiêu tính cho từng phòng, đơn vị; biểu đăng ký chưa ghi ai thuộc phòng nào.",
        en: "The target is set for every unit; the registration form does not say who belongs to which.",
      };
  }
}

/** The numerator where only the denominator is missing: she still sees what was counted. */
function withoutBase(target: Target, context: MeasureContext): Count | null {
  // Where some of the people are meant and nobody knows who, the number of all who hold the title is not theirs.
  const base = target.denominator;
  if (base?.kind === "group" || (base?.kind === "unclear" && base.words !== "")) return null;
  const counting = numeratorOf(target, null, context);
  return counting.kind === "counted" ? counting.count : null;
}

function unknown(target: Target, missing: Bilingual, numerator: Count | null, denominator: Count | null): TargetResult {
  const name =
    target.measure.kind === "award" && target.unit === "percent" && denominator === null
      ? awardWords(target.measure.award)
      : null;
  return {
    target,
    status: "unknown",
    attestedAs: null,
    numerator,
    denominator,
    shortBy: 0,
    overBy: 0,
    needed: null,
    assumes: [],
    holdsUpTo: null,
    why:
      name === null
        ? missing
        : {
            vi: `Chưa tính được tỷ lệ ${name.vi}: ${lowerFirst(missing.vi)}`,
            en: `The share of ${name.en} cannot be computed yet: ${lowerFirst(missing.en)}`,
          },
    beside: [],
  };
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
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

const noDenominator: Bilingual = {
  vi: "Chưa rõ mẫu số của tỷ lệ này. Anh/chị chọn ở cột «Mẫu số».",
  en: "It is not said what this share is counted on. Please choose it in the column «Mẫu số».",
};
const emptyDenominator: Bilingual = {
  vi: "Mẫu số bằng 0 nên chưa tính được tỷ lệ.",
  en: "The denominator is 0, so no share can be computed.",
};

function moreThanAll(count: number, all: number): Bilingual {
  return {
    vi: `Đếm được ${two(count)} nhưng tổng số đã ghi chỉ là ${two(all)}. Anh/chị xem lại tổng số.`,
    en: `${String(count)} were counted, but the stated total is only ${String(all)}. Please check the total.`,
  };
}

function askLevel(unlevelled: number, noun: Noun): Bilingual {
  const how = counted(unlevelled, noun);
  return {
    vi: `Có ${how.vi} ghi «Bằng khen» chưa rõ cấp nào tặng, chưa tính vào đây; anh/chị xem giúp.`,
    en: `${how.en} with a Diploma of Merit that does not say who grants it, not counted here; please have a look.`,
  };
}

/** «Đang đăng ký 07 CSTĐ cơ sở trên 33 LĐTT. Khi bình xét, …» */
function capWhileRegistering(
  target: Target,
  count: number,
  base: number,
  most: number,
  { regime, overlay }: MeasureContext,
): Bilingual {
  const name = target.measure.kind === "award" ? awardWords(target.measure.award) : { vi: "", en: "" };
  const { num, den } = target.threshold ?? { num: 0, den: 1 };
  const percent = Number(((num * 100) / den).toPrecision(15));
  const product = Number(((num * base) / den).toPrecision(12)).toString();
  const year = regime.to === null ? "hiện hành" : `đến năm ${String(regime.to)}`;
  const how = roundingWords[overlay.rounding ?? "floor"];
  return {
    vi: `Đang đăng ký ${two(count)} ${name.vi} trên ${two(base)} LĐTT. Khi bình xét, quy định ${year} cho tối đa ${two(most)} người (${String(percent).replace(".", ",")}% của ${String(base)} là ${product.replace(".", ",")}, ${how.vi}). Đăng ký nhiều hơn vẫn được; Hội đồng sẽ chọn khi xét.`,
    en: `${String(count)} ${name.en} registered on ${String(base)} Advanced Workers. At the review no more than ${String(most)} may be recognised (${String(percent)}% of ${String(base)} is ${product}, ${how.en}). More may be registered; the council will choose.`,
  };
}
