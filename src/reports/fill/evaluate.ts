import { awardHolders } from "./count/award-holders";
import { countOf, distinctRows, unknownFigure, type Figure } from "./count/figure";
import { lastYearFigure } from "./count/last-year";
import { moreThanWhole, noGrades, noPeople, noPeopleOfUnit, noUnits, noWhole } from "./count/missing";
import { inScope, isUnitOpen, subjectsIn } from "./count/scopes";
import { registrants } from "./count/registrants";
import { targetFigure } from "./count/target-figure";
import { whoIsMeant } from "./count/who-is-meant";
import { asOfYearBefore, unitNotThereBefore } from "./count/year-before";
import type { Facts } from "./facts";
import type { GradeSource, Source } from "./source";

/** Counts a source. Shares are fractions (0.9429), never percents; pure. */
export function evaluate(source: Source, facts: Facts): Figure {
  switch (source.kind) {
    case "headcount":
      return headcount(source, facts);
    case "registrants":
      return registrants(source, facts);
    case "award":
      return awardHolders(source, facts);
    case "last-year":
      return lastYearFigure(source.of, facts);
    case "year-before":
      return yearBefore(source.of, facts);
    case "grade":
      return gradedAs(source, facts);
    case "units":
      return unitsIn(source, facts);
    case "initiatives":
      return initiativesIn(source, facts);
    case "share":
      return share(evaluate(source.part, facts), evaluate(source.whole, facts));
    case "fraction":
      return fraction(evaluate(source.part, facts), evaluate(source.whole, facts));
    case "sum":
      return sum(source.of.map((each) => evaluate(each, facts)));
    case "target":
      return targetFigure(source, facts);
  }
}

/** What the registration of the year before comes to. */
function yearBefore(source: Source, facts: Facts): Figure {
  const { before } = facts;
  if (before === null) return unknownFigure(noPeople);
  const then = asOfYearBefore(source, facts, before);
  return then === null ? unknownFigure(unitNotThereBefore) : evaluate(then, before);
}

/** People of the staff list; of the registration where there is none. */
function headcount({ who, scope }: Source & { readonly kind: "headcount" }, facts: Facts): Figure {
  const people = facts.staff.length > 0 ? facts.staff : facts.people;
  if (people.length === 0 || scope.kind === "whole-body") return unknownFigure(noPeople);
  if (isUnitOpen(people, scope)) return unknownFigure(noPeopleOfUnit);
  const meant = whoIsMeant(subjectsIn(people, scope), who, people, facts);
  return meant.kind === "untold" ? unknownFigure(meant.why) : countOf(meant.subjects, (each) => each.rows);
}

/** People with a grade; unknown as long as nobody has one. */
function gradedAs({ grade, who, scope }: GradeSource, facts: Facts): Figure {
  const { people } = facts;
  if (people.every((each) => each.grade === null)) return unknownFigure(noGrades);
  const graded = subjectsIn(people, scope).filter((each) => each.grade === grade);
  const meant = whoIsMeant(graded, who, people, facts);
  return meant.kind === "untold" ? unknownFigure(meant.why) : countOf(meant.subjects, (each) => each.rows);
}

function unitsIn({ scope }: Source & { readonly kind: "units" }, facts: Facts): Figure {
  const units = facts.departments.filter((unit) => inScope(unit.key, scope));
  if (units.length === 0) return unknownFigure(noUnits);
  const rows = units.flatMap((unit) =>
    unit.spellings.slice(0, 1).map(({ cell }) => ({ sheet: cell.sheet, row: cell.row })),
  );
  return { value: units.length, rows, missing: null };
}

function initiativesIn(source: Source & { readonly kind: "initiatives" }, facts: Facts): Figure {
  const { level, standing, scope } = source;
  const found = facts.initiatives.filter((each) => {
    if (standing === "recognised" && each.recognised === null) return false;
    // A list without levels is one of the grassroots level: that is where every initiative is recognised first.
    const own = (each.recognised ?? each.level)?.value ?? "grassroots";
    return (level === null || own === level) && inScope(each.unit, scope);
  });
  return { value: found.length, rows: found.map((each) => each.at), missing: null };
}

function share(part: Figure, whole: Figure): Figure {
  const without = (missing: Figure["missing"]): Figure => ({ value: null, rows: part.rows, missing });
  if (typeof part.value !== "number" || typeof whole.value !== "number")
    return without(part.missing ?? whole.missing ?? noWhole);
  if (whole.value === 0) return without(noWhole);
  // The counted are always among those they are taken of; more of them means that one of the two is another group.
  if (part.value > whole.value) return without(moreThanWhole(part.value, whole.value));
  return { value: part.value / whole.value, rows: part.rows, missing: null };
}

/** «14/15», «0/15» */
function fraction(part: Figure, whole: Figure): Figure {
  const divided = share(part, whole);
  if (divided.value === null) return divided;
  return { ...divided, value: `${String(part.value)}/${String(whole.value)}` };
}

function sum(figures: readonly Figure[]): Figure {
  const missing = figures.find((figure) => figure.missing !== null)?.missing ?? null;
  if (missing !== null) return unknownFigure(missing);
  const value = figures.reduce((total, figure) => total + (typeof figure.value === "number" ? figure.value : 0), 0);
  return { value, rows: distinctRows(figures.flatMap((figure) => figure.rows)), missing: null };
}
