import type { Bilingual } from "../domain/bilingual";
import type { WorkbookReading } from "../domain/check";
import { type ConditionId, conditionsOf, type EligibilityView } from "../domain/eligibility/conditions";
import type { AwardId } from "../domain/glossary/awards";
import type { SubjectKey, UnitKey } from "../domain/recipient";
import type { Overlay } from "../domain/regimes/overlay";
import type { Regime } from "../domain/regimes/regime";
import type { PastAward, Person } from "../domain/register/register";
import type { TargetResult } from "../domain/targets/target-result";
import type { RowRef } from "../workbook/refs";
import { initiativesOfPeople } from "./initiatives-of-people";

/** Somebody who could close a gap, with what the sheets show to be missing; facts only, no ranking by worth. */
export interface GapCandidate {
  readonly subject: SubjectKey;
  readonly name: string;
  readonly unit: UnitKey | null;
  readonly row: RowRef | null;
  /** «chưa đăng ký LĐTT», «chưa có sáng kiến»; empty where only the mark itself is missing. */
  readonly lacks: readonly Bilingual[];
}

/** People who lack the same number of conditions, in sheet order. */
export interface GapGroup {
  readonly lacking: number;
  readonly people: readonly GapCandidate[];
}

export interface ClosingAGap {
  /** «Cần thêm» so many; 0 where nothing is short. */
  readonly need: number;
  readonly groups: readonly GapGroup[];
  /** «Nhiều hơn mức» so many: the people it is made of, in sheet order, none singled out. */
  readonly over: number;
  readonly counted: readonly GapCandidate[];
}

export interface GapInput {
  readonly result: TargetResult;
  readonly reading: WorkbookReading;
  readonly regime: Regime;
  readonly overlay: Overlay;
  readonly year: number;
}

/**
 * «Cần thêm ai?»: the people of a target's denominator who do not hold its title, grouped by the number of conditions
 * they lack. Null for targets that do not count people's titles.
 */
export function closingAGap({ result, reading, regime, overlay, year }: GapInput): ClosingAGap | null {
  const { target, numerator, denominator, shortBy, overBy, status } = result;
  const { measure } = target;
  if (measure.kind !== "award" || measure.recipient !== "individual" || numerator === null) return null;
  const holders = new Set(numerator.subjects);
  const among = denominator === null || denominator.subjects.length === 0 ? null : new Set(denominator.subjects);
  const view = viewOf({ reading, regime, overlay, year });
  const candidates = reading.register.people
    .filter(({ key }) => !holders.has(key) && (among === null || among.has(key)))
    .map((person) => candidateOf(person, lacksFor(person, measure.award, view)));
  const isOver = status === "missed" || status === "not-due" ? overBy : 0;
  return {
    need: shortBy,
    groups: shortBy === 0 ? [] : grouped(candidates),
    over: isOver,
    counted:
      isOver === 0
        ? []
        : reading.register.people.filter(({ key }) => holders.has(key)).map((person) => candidateOf(person, [])),
  };
}

function grouped(candidates: readonly GapCandidate[]): readonly GapGroup[] {
  const numbers = [...new Set(candidates.map(({ lacks }) => lacks.length))].sort((one, other) => one - other);
  return numbers.map((lacking) => ({ lacking, people: candidates.filter(({ lacks }) => lacks.length === lacking) }));
}

function candidateOf({ key, name, unit, entries, staff }: Person, lacks: readonly Bilingual[]): GapCandidate {
  return { subject: key, name, unit, row: entries[0]?.at ?? staff?.at ?? null, lacks };
}

/** Conditions seen to be lacking, and for a CSTĐ the LĐTT that is not marked: «chưa đăng ký», a fact of the form. */
function lacksFor(person: Person, award: AwardId, view: EligibilityView): readonly Bilingual[] {
  if (person.entries.length === 0)
    return [{ vi: "chưa có tên trong biểu đăng ký", en: "not in the registration form yet" }];
  return conditionsOf(person, award, view).flatMap(({ id, state }) => {
    const isUnmarked = id === "advanced-worker" && state === "not-stated";
    return state === "lacking" || isUnmarked ? [lackWords[id]] : [];
  });
}

const lackWords: Readonly<Record<ConditionId, Bilingual>> = {
  grade: { vi: "mức xếp loại ghi trong biểu chưa đủ", en: "the grade in the form is not high enough" },
  "recruited-in-time": { vi: "chưa đủ thời gian xét (mới tuyển dụng)", en: "recruited too late in the year" },
  // Never the reason itself beside a name: it is shown only in the detail list of findings.
  "no-discipline": { vi: "có một ghi chú cần rà soát trong biểu", en: "a remark in the form needs a look" },
  "within-leave-limit": { vi: "có một ghi chú cần rà soát trong biểu", en: "a remark in the form needs a look" },
  "advanced-worker": { vi: "chưa đăng ký LĐTT", en: "not registered for Advanced Worker" },
  initiative: { vi: "chưa có sáng kiến", en: "no initiative yet" },
  "fighter-in-past-years": {
    vi: "chưa thấy đủ số năm liên tục CSTĐ cơ sở",
    en: "not enough years of Grassroots Emulation Fighter on end are seen",
  },
  "higher-fighter-in-past-years": {
    vi: "chưa thấy đủ số lần CSTĐ cấp tỉnh, cấp bộ",
    en: "not enough provincial or ministerial Emulation Fighter titles are seen",
  },
};

function viewOf({ reading, regime, overlay, year }: Omit<GapInput, "result">): EligibilityView {
  const { register } = reading;
  const past = new Map<SubjectKey, PastAward[]>();
  for (const award of [...register.history, ...register.results]) {
    const own = past.get(award.subject);
    if (own) own.push(award);
    else past.set(award.subject, [award]);
  }
  return {
    regime,
    overlay,
    year,
    hasInitiativesOf: initiativesOfPeople(reading),
    pastAwardsOf: past.size === 0 ? null : (person) => past.get(person.key) ?? [],
  };
}
