import { isInternalSheet } from "../../domain/form/internal-sheet";
import type { Answer, Question } from "../../domain/answer";
import type { WorkbookReading } from "../../domain/check";
import { lettersOf } from "../../domain/glossary/letters";
import type { UnitKey } from "../../domain/recipient";
import type { Register } from "../../domain/register/register";
import { shortPlan } from "../../domain/targets/short-plan";
import type { Target } from "../../domain/targets/target";
import { withUniqueIds } from "../../domain/targets/target-id";
import type { WorkbookSnapshot } from "../../workbook/grid";
import { withAnsweredBases } from "./base/answered-base";
import { byKindsListed } from "./base/kinds-listed";
import { staffWordsOf } from "./base/staff-word-of-plan";
import { inWordsOfLists } from "./base/word-of-list";
import { countsOfYears, withCountOfYear } from "./last-year-stated";
import { plansAtHand } from "./plans-at-hand";
import { plansOfSheet, type Surroundings } from "./plan-of-sheet";
import { questionsAboutPlans } from "./plan-questions";
import { type StatedHeadcount, statedHeadcounts } from "./stated-headcount";
import { inScope, ofEachUnit, scopeNamedBy, unitInTitle } from "./unit-scope";

export interface StatedTargets {
  readonly targets: readonly Target[];
  readonly questions: readonly Question[];
  /** The workbook has a plan of its own, even if not a line of it was understood. */
  readonly hasPlan: boolean;
}

/**
 * Every target the workbook states for the year at hand: sheets «Chỉ tiêu» as tables or as lines of text, whatever their
 * wording. A comparison («Bảng đối chiếu chỉ tiêu») states them too and is used only where nothing else does, so that
 * none is counted twice. Words that were not understood are kept in the target and asked about.
 */
export function readTargets(
  snapshot: WorkbookSnapshot,
  reading: WorkbookReading,
  answers: readonly Answer[] = [],
  year = reading.register.year?.value ?? null,
): StatedTargets {
  const grids = new Map(snapshot.sheets.map((grid) => [grid.name, grid]));
  const { units, organisation } = reading.register;
  const { dateSystem } = snapshot;
  const surroundings = { dateSystem, units, organisation: organisation?.value ?? null, answers, year };
  const ofLastYear = withCountOfYear(countsOfYears(snapshot.sheets), year);
  const sizes = sizesOfUnits(reading.register);
  const found = reading.sheets.flatMap((sheet) => {
    const grid = grids.get(sheet.name);
    // Our own review sheet quotes the targets of her plan.
    if (grid === undefined || isInternalSheet(grid)) return [];
    const unit = unitInTitle(grid, units);
    return plansOfSheet(grid, sheet.forms, sheet.outside, surroundings).map((plan) => ({
      ...plan,
      targets: plan.targets
        .map(ofLastYear)
        .flatMap((target) => ofEachUnit(target, units, sizes, answers))
        .map((target) => withinUnit(target, unit, surroundings)),
    }));
  });
  const plans = plansAtHand(found, year, answers);
  const headcounts = statedHeadcounts(snapshot, reading);
  const several = new Set(plans.map(({ sheet }) => sheet)).size > 1;
  const inTheirWords = inWordsOfLists(reading);
  const byKinds = byKindsListed(reading, grids);
  const inStaffWords = staffWordsOf(
    plans.flatMap((plan) => plan.targets),
    reading.register,
  );
  const targets = withUniqueIds(
    plans.flatMap(({ sheet, targets: own }) =>
      withUniqueIds(withAnsweredBases(inStaffWords(own.map(byKinds)).map(inTheirWords), answers)).map((target) => ({
        ...withStated(target, headcounts),
        id: several ? `${target.id}@${slugOf(sheet)}` : target.id,
      })),
    ),
  );
  return {
    targets,
    questions: questionsAboutPlans({ plans, targets, units, answers, year }),
    hasPlan: plans.length > 0,
  };
}

/** The workbook's own targets, or the short form where it has no plan: ≥ 90 % LĐTT and ≥ 15 % CSTĐCS of CBCCVC. */
export function targetsOrDefault(
  { targets, hasPlan }: Pick<StatedTargets, "targets" | "hasPlan">,
  snapshot: WorkbookSnapshot,
  reading: WorkbookReading,
): readonly Target[] {
  if (hasPlan) return targets;
  const headcounts = statedHeadcounts(snapshot, reading);
  return shortPlan.map((target) => withStated(target, headcounts));
}

/** A target of a unit's own sheet, column or section is measured in that unit; bodies have no part in it. */
function withinUnit(
  target: Target,
  ofSheet: UnitKey | null,
  { units, organisation, answers }: Pick<Surroundings, "units" | "organisation" | "answers">,
): Target {
  if (target.doubt?.kind === "unit") return { ...target, id: `${target.id}@${slugOf(target.doubt.words)}` };
  const named = target.section === null ? null : scopeNamedBy(target.section, units, organisation, answers);
  if (named?.kind === "unknown" && target.scope.unit === null && isCounted(target)) {
    return { ...inScope(target, named), id: `${target.id}@${slugOf(named.words)}` };
  }
  const ofSection = named?.kind === "unit" ? named.unit : null;
  const unit = target.scope.unit ?? ofSection ?? ofSheet;
  if (unit === null || target.measure.kind === "attested") return target;
  return { ...target, id: `${target.id}@${slugOf(unit)}`, scope: { ...target.scope, unit } };
}

/** How many people the lists name in each unit, the longer one where there are two. */
function sizesOfUnits({ people, staff }: Register): ReadonlyMap<UnitKey, number> {
  const sizes = new Map<UnitKey, number>();
  for (const list of [people, staff]) {
    const here = new Map<UnitKey, number>();
    for (const { unit } of list) if (unit !== null) here.set(unit, (here.get(unit) ?? 0) + 1);
    for (const [unit, size] of here) sizes.set(unit, Math.max(size, sizes.get(unit) ?? 0));
  }
  return sizes;
}

function isCounted({ measure }: Target): boolean {
  return measure.kind !== "attested" && !(measure.kind === "award" && measure.wholeBody);
}

function withStated(target: Target, headcounts: readonly StatedHeadcount[]): Target {
  // A total of the office says nothing about one of its units; what the line says itself is nearer than it.
  if (target.scope.unit !== null || target.statedDenominator !== null) return target;
  const of = statedOf(target.denominator);
  const stated = headcounts.find((one) => one.of === of) ?? null;
  return stated === null ? target : { ...target, statedDenominator: { value: stated.value, cell: stated.cell } };
}

/** Which of the stated numbers a base is about. */
function statedOf(base: Target["denominator"]): StatedHeadcount["of"] | null {
  switch (base?.kind) {
    case "units":
      return "units";
    case "staff":
    case "staff-and-contract":
      return "people";
    case "group":
      return base.positions.length === 0 && base.traits.length === 1 && base.traits[0] === "women" ? "women" : null;
    default:
      return null;
  }
}

function slugOf(sheet: string): string {
  return lettersOf(sheet).replace(/ /g, "-");
}
