import type { Bilingual } from "../../domain/bilingual";
import type { RecognisedForm } from "../read-form";
import { titleYear, yearIn } from "../kind/title-facts";

/**
 * Lines of other years in a list that is kept from year to year, with «Năm» in a column of its own: each with the year
 * it says. The year at hand is the title's, else the newest of the column. What «Năm» means beside past titles or
 * decisions is another matter.
 */
export function linesOfOtherYears({ table, form, shaped }: RecognisedForm): ReadonlyMap<number, Bilingual> {
  const column = form.columns.find(({ role }) => role === "year");
  if (!column || form.columns.some(({ role }) => role === "past-title" || role === "decision")) return NONE;
  const years = new Map<number, number>();
  for (const { row, shape } of shaped) {
    const text = table.sheet.text(row, column.column);
    const year =
      shape.shape === "line" ? (/^(?:19|20)\d\d$/.test(text) ? Number(text) : yearIn(`năm học ${text}`)) : null;
    if (year !== null) years.set(row, year);
  }
  const distinct = new Set(years.values());
  if (distinct.size < 2 || Math.max(...distinct) - Math.min(...distinct) > LONGEST_LIST) return NONE;
  const ofTitle = titleYear(form.title);
  const atHand = ofTitle !== null && distinct.has(ofTitle) ? ofTitle : Math.max(...distinct);
  return new Map([...years].filter(([, year]) => year !== atHand).map(([row, year]) => [row, why(year, atHand)]));
}

/** Years further apart are of people's lives (birth, enlistment), not of a list that is kept from year to year. */
const LONGEST_LIST = 15;

const NONE: ReadonlyMap<number, Bilingual> = new Map();

function why(year: number, atHand: number): Bilingual {
  return {
    vi: `Dòng này là của năm ${String(year)}; đang tính năm ${String(atHand)}.`,
    en: `This row is of ${String(year)}; ${String(atHand)} is counted.`,
  };
}
