import type { Facts } from "../facts";
import type { AwardSource } from "../source";
import { awardHolders } from "./award-holders";
import { unknownFigure, type Figure } from "./figure";
import { noResults } from "./missing";

/** How a figure of the year before is looked up: which title, whose, of which units. */
export function lastYearKey({ award, recipient, who, scope }: AwardSource): string {
  const where = scope.kind === "units" ? [...scope.units].sort().join("+") : scope.kind;
  return [award, recipient, who.join("+"), where].join("|");
}

/** A sheet of that year's results tells it; where none does, a list of them. */
export function lastYearFigure(source: AwardSource, facts: Facts): Figure {
  const { figures, granted } = facts.lastYear;
  const stated = figures.get(lastYearKey(source));
  if (stated !== undefined)
    return { value: stated.value, rows: [{ sheet: stated.cell.sheet, row: stated.cell.row }], missing: null };
  if (granted.length === 0) return unknownFigure(noResults);
  return awardHolders({ ...source, standing: "decided" }, asOfLastYear(facts));
}

/** Whether the file tells what was granted of it the year before: nothing is written where nobody knows. */
export function isKnownOfLastYear(source: AwardSource, facts: Facts): boolean {
  return facts.lastYear.figures.has(lastYearKey(source)) || facts.lastYear.granted.length > 0;
}

const before = new WeakMap<Facts, Facts>();

/** The same with last year's results in the place of this year's. */
function asOfLastYear(facts: Facts): Facts {
  const known = before.get(facts);
  if (known !== undefined) return known;
  const made = { ...facts, titles: { ...facts.titles, decided: facts.lastYear.granted, pending: [] } };
  before.set(facts, made);
  return made;
}
