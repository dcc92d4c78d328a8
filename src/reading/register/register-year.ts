import type { Register } from "../../domain/register/register";
import { spansYears, yearInHeads } from "../books/form-year";
import { answersAbout } from "../questions/answers-about";
import type { RecognisedForm } from "../read-form";
import { newestYearOf } from "../rows/other-years";
import { titleYear } from "../kind/title-facts";

/** The year of the registrations; of the other forms where those name none. An empty form of last year registers nobody. */
export function yearOf(recognised: readonly RecognisedForm[]): Register["year"] {
  const registers = ({ form }: RecognisedForm) => form.kind === "registration" && form.dataRows !== null;
  const order = [...recognised].sort((a, b) => Number(registers(b)) - Number(registers(a)));
  return firstOf(order, titleYearOf) ?? firstOf(order, yearColumnOf);
}

function titleYearOf(recognised: RecognisedForm): Register["year"] {
  const { table, form, answers } = recognised;
  const [said] = answersAbout(form, "form-year", answers);
  if (said) return { value: said.year, cell: table.sheet.ref(form.extent.top, form.extent.left) };
  const until = table.header?.top ?? table.body;
  if (form.kind === "history") return null;
  for (let row = table.first; row < until; row += 1) {
    for (const column of table.sheet.filled(row)) {
      const text = table.sheet.text(row, column);
      const year = spansYears(text) ? null : titleYear(text);
      if (year !== null) return { value: year, cell: table.sheet.ref(row, column) };
    }
  }
  const asked = yearInHeads(form.columns.filter(({ standing }) => standing === "registered"));
  if (asked !== null) return { value: asked.year, cell: table.sheet.ref(table.header?.top ?? 1, asked.column) };
  const inName = spansYears(table.sheet.name) ? null : /(?:^|\D)(20\d\d)(?:\D|$)/.exec(table.sheet.name);
  return inName ? { value: Number(inName[1]), cell: table.sheet.ref(1, 1) } : null;
}

/** A column «Năm» that says one year in every line; of a list kept from year to year the year that is counted. */
function yearColumnOf(recognised: RecognisedForm): Register["year"] {
  const { table, form } = recognised;
  const column = form.columns.find(({ role }) => role === "year");
  if (!column || !form.dataRows) return null;
  const [from, to] = form.dataRows;
  const years = new Set<number>();
  for (let row = from; row <= Math.min(to, from + 200); row += 1) {
    const year = Number(table.sheet.text(row, column.column));
    if (year >= 1990 && year <= 2100) years.add(year);
  }
  const [only] = years;
  return years.size === 1 && only !== undefined
    ? { value: only, cell: table.sheet.ref(from, column.column) }
    : newestYearOf(recognised);
}

/** The first that is not null. */
export function firstOf<T, R>(items: readonly T[], pick: (item: T) => R | null): R | null {
  for (const item of items) {
    const found = pick(item);
    if (found !== null) return found;
  }
  return null;
}
