import { answersAbout } from "../questions/answers-about";
import type { RecognisedForm } from "../read-form";
import { titleYear } from "../kind/title-facts";

/** The year a form is about, and how sure its own words make it. */
export interface FormYear {
  readonly year: number;
  /** She said it; title and sheet name agree; one of them says it. */
  readonly said: "by-her" | "twice" | "title" | "name";
}

/** The year of a form by her answer, its title, the name of its sheet; null where nothing says it. */
export function yearOfForm({ form, table, answers }: RecognisedForm): FormYear | null {
  const [answered] = answersAbout(form, "form-year", answers);
  if (answered) return { year: answered.year, said: "by-her" };
  const ofTitle = titleYear(form.title) ?? bareYear(form.title);
  const ofName = titleYear(table.sheet.name) ?? bareYear(table.sheet.name);
  if (ofTitle !== null) return { year: ofTitle, said: ofTitle === ofName ? "twice" : "title" };
  return ofName === null ? null : { year: ofName, said: "name" };
}

/** «ĐK 2025», «ĐK-2025», «NH 2024-2025», «ĐĂNG KÝ THI ĐUA 2026»: a year without the word; not that of a document or a date. */
function bareYear(text: string): number | null {
  const school = /(?:^|\D)(20\d\d)\s*[-–_]\s*(20\d\d)(?!\d)/.exec(text);
  if (school) return Number(school[2]) === Number(school[1]) + 1 ? Number(school[2]) : null;
  const years = [...text.matchAll(/(?<![\d/.]|[\d/][\p{L}-]*[-–])(20\d\d)(?![\d/.])/gu)].map(([, year]) =>
    Number(year),
  );
  return new Set(years).size === 1 ? (years[0] ?? null) : null;
}
