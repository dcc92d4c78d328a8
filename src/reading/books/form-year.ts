import { answersAbout } from "../questions/answers-about";
import type { RecognisedForm } from "../read-form";
import type { Column } from "../../domain/form/form";
import { plain } from "../../text/plain";
import { isClaimColumn } from "../columns/claim-columns";
import { titleYear } from "../kind/title-facts";
import { ownTitle } from "./lines-of-form";
import { yearOfHead } from "../standing/past-columns";

/** The year a form is about, and how sure its own words make it. */
export interface FormYear {
  readonly year: number;
  /** She said it; title and sheet name agree; one of them says it, or its heads do. */
  readonly said: "by-her" | "twice" | "title" | "name" | "heads";
}

/** The year of a form by her answer, its title, the name of its sheet; null where nothing says it. */
export function yearOfForm({ form, table, purpose, answers }: RecognisedForm): FormYear | null {
  const [answered] = answersAbout(form, "form-year", answers);
  if (answered) return { year: answered.year, said: "by-her" };
  // «II. CÁ NHÂN» below «PHIẾU ĐĂNG KÝ THI ĐUA NĂM 2026»: the sheet says of which year its lists are.
  // A note under the title may speak of another year: «Chữ nghiêng: đã được khen năm 2025».
  const ofTitle = yearSaidIn(ownTitle(table).join(" ")) ?? yearSaidIn(form.title) ?? yearSaidIn(purpose);
  const ofName = yearSaidIn(table.sheet.name);
  if (ofTitle !== null) return { year: ofTitle, said: ofTitle === ofName ? "twice" : "title" };
  // «Năm 2026 › Đăng ký» on a sheet that still has last year's name.
  const asked = yearInHeads(form.columns.filter(({ standing }) => standing === "registered"));
  if (asked !== null) return { year: asked.year, said: "heads" };
  if (ofName !== null) return { year: ofName, said: "name" };
  const ofHeads = yearInHeads(form.columns);
  return ofHeads === null ? null : { year: ofHeads.year, said: "heads" };
}

/** The one year that a title or the name of a sheet says, «năm» before it or not. */
export function yearSaidIn(text: string): number | null {
  return spansYears(text) ? null : (titleYear(text) ?? bareYear(text));
}

/** «SỔ THEO DÕI TỪ NĂM 2021», «2021-2026»: a book of several years, and of none of them. */
export function spansYears(title: string): boolean {
  const words = plain(title);
  if (/\btu (?:nam )?20\d\d\b|\bcac nam\b/.test(words)) return true;
  const [, from, to] = /(?<!\d)(20\d\d) ?[-–] ?(20\d\d|nay)(?!\d)/.exec(words) ?? [];
  return from !== undefined && to !== undefined && Number(to) !== Number(from) + 1;
}

/** «Năm 2026 › Đăng ký» beside what was won before: the year that the columns of titles ask for, and the column. */
export function yearInHeads(columns: readonly Column[]): { readonly year: number; readonly column: number } | null {
  return columns.reduce<{ readonly year: number; readonly column: number } | null>((newest, one) => {
    const isAsked = isClaimColumn(one) && (one.standing ?? "registered") === "registered";
    const year = isAsked ? yearOfHead(one) : null;
    return year === null || (newest !== null && newest.year >= year) ? newest : { year, column: one.column };
  }, null);
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
