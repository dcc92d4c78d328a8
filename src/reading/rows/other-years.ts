import type { Bilingual } from "../../domain/bilingual";
import type { CellRef } from "../../workbook/refs";
import type { RecognisedForm } from "../read-form";
import { titleYear, yearIn } from "../kind/title-facts";

/** A list that is kept from year to year: the year of each line, and the one that is counted. */
interface KeptList {
  readonly yearOf: ReadonlyMap<number, number>;
  readonly atHand: number;
  readonly column: number;
}

/**
 * Lines of other years in a list that is kept from year to year, with «Năm» in a column of its own: each with the year
 * it says.
 */
export function linesOfOtherYears(form: RecognisedForm): ReadonlyMap<number, Bilingual> {
  const kept = keptFromYearToYear(form);
  if (kept === null) return NONE;
  const { yearOf, atHand } = kept;
  return new Map([...yearOf].filter(([, year]) => year !== atHand).map(([row, year]) => [row, why(year, atHand)]));
}

/** The year that is counted of a list of several years, with the first line that says it; null for any other list. */
export function newestYearOf(form: RecognisedForm): { readonly value: number; readonly cell: CellRef } | null {
  const kept = keptFromYearToYear(form);
  if (kept === null) return null;
  const row = [...kept.yearOf].find(([, year]) => year === kept.atHand)?.[0] ?? form.table.body;
  return { value: kept.atHand, cell: form.table.sheet.ref(row, kept.column) };
}

/** The year at hand is the title's, else the newest of the column. What «Năm» means beside past titles or decisions is another matter. */
function keptFromYearToYear({ table, form, shaped }: RecognisedForm): KeptList | null {
  const column = form.columns.find(({ role }) => role === "year")?.column;
  if (column === undefined || form.columns.some(({ role }) => role === "past-title" || role === "decision"))
    return null;
  const yearOf = new Map<number, number>();
  for (const { row, shape } of shaped) {
    const text = table.sheet.text(row, column);
    const year =
      shape.shape === "line" ? (/^(?:19|20)\d\d$/.test(text) ? Number(text) : yearIn(`năm học ${text}`)) : null;
    if (year !== null) yearOf.set(row, year);
  }
  const distinct = new Set(yearOf.values());
  if (distinct.size < 2 || Math.max(...distinct) - Math.min(...distinct) > LONGEST_LIST) return null;
  const ofTitle = titleYear(form.title);
  const atHand = ofTitle !== null && distinct.has(ofTitle) ? ofTitle : Math.max(...distinct);
  return { yearOf, atHand, column };
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
