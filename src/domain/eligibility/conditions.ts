import type { CellRef } from "../../workbook/refs";
import type { LegalBasis } from "../findings/finding";
import type { AwardId } from "../glossary/awards";
import type { Grade } from "../glossary/grades";
import { overlayBasis, type Overlay } from "../regimes/overlay";
import type { Regime } from "../regimes/regime";
import type { PastAward, Person } from "../register/register";
import { disciplineInColumn, weightOf } from "./discipline";
import { leavesOf } from "./leave";
import { recruitedInTime } from "./recruitment";
import { hasRun, isAdvancedTitle, isFighterTitle, isHigherFighter, isMarkedAdvanced, yearsOf } from "./titles-held";

export type ConditionId =
  | "grade"
  | "recruited-in-time"
  | "no-discipline"
  | "within-leave-limit"
  | "advanced-worker"
  | "initiative"
  | "fighter-in-past-years"
  | "higher-fighter-in-past-years";

/** One condition of a title for one person. `not-stated`: the workbook does not say; never taken for lacking. */
export interface Condition {
  readonly id: ConditionId;
  readonly state: "met" | "lacking" | "not-stated";
  /** What it was read from; empty where nothing is stated. */
  readonly cells: readonly CellRef[];
  readonly basis: LegalBasis;
  /** Discipline, health: only in the detail list. */
  readonly sensitive: boolean;
}

/** What conditions are judged by, besides the person's own rows. */
export interface EligibilityView {
  readonly regime: Regime;
  /** What province, ministry or office lay down beside the law: a limit on long leave. */
  readonly overlay: Overlay;
  /** Year of achievement. */
  readonly year: number;
  /** The workbook has a place for initiatives: a column in the person's form, or a list of initiatives. */
  readonly hasInitiativesOf: (person: Person) => "named" | "blank" | "no-place";
  /** Titles of past years of the person; null where the workbook holds no history. */
  readonly pastAwardsOf: ((person: Person) => readonly PastAward[]) | null;
}

const gradeOrder: readonly Grade[] = ["not-completed", "completed", "good", "excellent"];

/** Whether `grade` is at least `floor`: HTXSNV above HTTNV above HTNV above KHTNV. */
export function isAtLeast(grade: Grade, floor: Grade): boolean {
  return gradeOrder.indexOf(grade) >= gradeOrder.indexOf(floor);
}

/**
 * The conditions of a title for a person under a regime, each met, lacking or not stated. Time off for childbirth is
 * working time and therefore no condition. Awards other than the chain LĐTT → CSTĐCS → CSTĐ cấp tỉnh → CSTĐTQ have
 * none here.
 */
export function conditionsOf(person: Person, award: AwardId, view: EligibilityView): readonly Condition[] {
  if (isAdvancedTitle(award)) {
    return [
      gradeOf(person, view),
      recruitmentOf(person, view),
      disciplineOf(person, view),
      ...leaveOf(person, view.overlay),
    ];
  }
  if (isFighterTitle(award)) {
    return [...conditionsOf(person, "advanced-worker", view), advancedOf(person, view), initiativeOf(person, view)];
  }
  const earlier = earlierTitlesOf(person, award, view);
  return earlier === null ? [] : [earlier];
}

/** The titles of past years that an award above CSTĐ cơ sở is considered by; null where it asks for none. */
export function earlierTitlesOf(person: Person, award: AwardId, view: EligibilityView): Condition | null {
  if (isHigherFighter(award)) return runOf(person, view, "fighter-in-past-years");
  return award === "national-emulation-fighter" ? runOf(person, view, "higher-fighter-in-past-years") : null;
}

function gradeOf(person: Person, { regime }: EligibilityView): Condition {
  const { value: floor, basis } = regime.advancedWorkerGrade;
  const grades = person.entries.flatMap(({ grade }) => (grade === null ? [] : [grade]));
  const state =
    grades.length === 0 ? "not-stated" : grades.every(({ value }) => isAtLeast(value, floor)) ? "met" : "lacking";
  return { id: "grade", state, cells: grades.map(({ cell }) => cell), basis, sensitive: false };
}

function recruitmentOf(person: Person, { regime, year }: EligibilityView): Condition {
  const { value: months, basis } = regime.recruitMonths;
  const dated = [...person.entries, ...(person.staff === null ? [] : [person.staff])].flatMap(({ recruitment }) =>
    recruitment === null ? [] : [recruitment],
  );
  const readings = dated.map(({ value }) => recruitedInTime(value, year, months));
  const state = readings.includes("too-late") ? "lacking" : readings.includes("in-time") ? "met" : "not-stated";
  return { id: "recruited-in-time", state, cells: dated.map(({ cell }) => cell), basis, sensitive: false };
}

function disciplineOf(person: Person, { regime, year }: EligibilityView): Condition {
  const { value: mildest, basis } = regime.personDiscipline;
  const cells = person.entries.flatMap(({ discipline }) => (discipline === null ? [] : [discipline]));
  const barring = cells.filter(({ value }) => {
    const reading = disciplineInColumn(value, year);
    return reading.kind === "stated" && weightOf(reading.form) >= weightOf(mildest);
  });
  const state = barring.length > 0 ? "lacking" : "not-stated";
  return { id: "no-discipline", state, cells: barring.map(({ cell }) => cell), basis, sensitive: true };
}

/** Long leave is a condition only where a regulation sets a limit; the law sets none. */
function leaveOf(person: Person, overlay: Overlay): readonly Condition[] {
  const limit = overlay.longLeaveDays;
  if (limit === undefined || limit === null) return [];
  const long = leavesOf(person).filter(({ days }) => days > limit);
  return [
    {
      id: "within-leave-limit",
      state: long.length > 0 ? "lacking" : "not-stated",
      cells: long.map(({ cell }) => cell),
      basis: overlayBasis(overlay, "longLeaveDays"),
      sensitive: true,
    },
  ];
}

function advancedOf(person: Person, { regime }: EligibilityView): Condition {
  const marks = person.entries.flatMap((entry) => entry.claims.filter((claim) => isAdvancedTitle(claim.award)));
  return {
    id: "advanced-worker",
    state: isMarkedAdvanced(person) ? "met" : "not-stated",
    cells: marks.map(({ cell }) => cell),
    basis: regime.fighterIsAdvancedWorker,
    sensitive: false,
  };
}

/** The initiative of a CSTĐ cơ sở, or what stands in its place. */
export function initiativeOf(person: Person, { regime, hasInitiativesOf }: EligibilityView): Condition {
  const { value: needed, basis } = regime.fighterNeedsInitiative;
  const condition = {
    id: "initiative",
    cells: person.entries.flatMap(initiativeCells),
    basis,
    sensitive: false,
  } as const;
  const isExcellent = person.entries.some(({ grade }) => grade?.value === "excellent");
  const hasGrade = person.entries.some(({ grade }) => grade !== null);
  if (needed === "unless-excellent" && isExcellent) return { ...condition, state: "met" };
  switch (hasInitiativesOf(person)) {
    case "named":
      return { ...condition, state: "met" };
    case "no-place":
      return { ...condition, state: "not-stated" };
    case "blank":
      // Under «hoặc» a blank initiative lacks nothing as long as the grade is not known.
      return { ...condition, state: needed === "unless-excellent" && !hasGrade ? "not-stated" : "lacking" };
  }
}

function initiativeCells(entry: Person["entries"][number]): readonly CellRef[] {
  return entry.initiatives.map(({ cell }) => cell);
}

function runOf(
  person: Person,
  { regime, year, pastAwardsOf }: EligibilityView,
  id: "fighter-in-past-years" | "higher-fighter-in-past-years",
): Condition {
  const isBelow = id === "fighter-in-past-years" ? isFighterTitle : isHigherFighter;
  const { value: times, basis } =
    id === "fighter-in-past-years" ? regime.provincialFighterTimes : regime.nationalFighterTimes;
  const past = pastAwardsOf === null ? null : pastAwardsOf(person);
  if (past === null) return { id, state: "not-stated", cells: [], basis, sensitive: false };
  const thisYear = person.entries.some((entry) => entry.claims.some((claim) => isBelow(claim.award)));
  // Last year's sheet and this year's columns tell the same title: one time, by the first cell.
  const told = past.filter(({ award }) => isBelow(award));
  const cells = told
    .filter(({ year: of }, at) => of === null || told.findIndex((one) => one.year === of) === at)
    .map(({ cell }) => cell);
  const state = hasRun(yearsOf(past, isBelow), year, times, thisYear) ? "met" : "lacking";
  return { id, state, cells, basis, sensitive: false };
}
