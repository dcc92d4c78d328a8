import type { Bilingual } from "../domain/bilingual";
import type { LegalBasis } from "../domain/findings/finding";
import type { Period } from "../domain/register/period";
import type { Entry } from "../domain/register/register";
import type { Sourced } from "../domain/register/sourced";
import type { Stage } from "../domain/stage";

export { inSentence as two } from "../domain/in-sentence";

/** With the decimal comma and at most two digits after it: 4.95 → «4,95». */
export function decimal(value: number): string {
  return String(Math.round(value * 100) / 100).replace(".", ",");
}

/** «dòng 28, Nguyễn Thị Hoa» as the beginning of a sentence. */
export function rowAndName({ at, name }: Pick<Entry, "at" | "name">): Bilingual {
  return { vi: `Dòng ${String(at.row)}, ${name.value}`, en: `Row ${String(at.row)}, ${name.value}` };
}

/** «Năm 2022» or, under the law in force, «Từ năm 2024»: when a rule of `basis` holds. */
export function inYear(year: number, { from, to }: LegalBasis): Bilingual {
  if (from !== null && to === null) return { vi: `Từ năm ${String(from)}`, en: `From ${String(from)}` };
  return { vi: `Năm ${String(year)}`, en: `In ${String(year)}` };
}

/** «dòng 12 và dòng 31», «dòng 3, 7 và 9». */
export function rowList(rows: readonly number[]): Bilingual {
  const [last = 0, ...others] = rows.toReversed();
  const before = others.toReversed();
  if (before.length === 0) return { vi: `dòng ${String(last)}`, en: `row ${String(last)}` };
  const first = before.join(", ");
  return { vi: `dòng ${first} và ${String(last)}`, en: `rows ${first} and ${String(last)}` };
}

/** A text that is long in a cell, shortened for a sentence. */
export function excerpt(text: string): string {
  const line = text.replace(/\s+/gu, " ").trim();
  return line.length <= 60 ? line : `${line.slice(0, 57).trimEnd()}…`;
}

/** A point in time as she sees it in the sheet: a real date as dd/mm/yyyy, never as the number Excel keeps; else as typed. */
export function periodWords({ value, text }: Sourced<Period>): string {
  const isSerial = value.precision === "day" && /^\d+(?:[.,]\d+)?$/.test(text.trim());
  return isSerial ? dayWords(value.date) : excerpt(text);
}

/** «2022-03-01» → «01/03/2022». */
function dayWords(civil: string): string {
  return civil.slice(0, 10).split("-").toReversed().join("/");
}

/** What a figure is compared with once titles are reviewed: the minutes, then the file, then the decision. */
export function compareWith(stage: Stage): Bilingual {
  switch (stage) {
    case "registration":
    case "mid-year":
      return { vi: "xem lại khi bình xét", en: "look at it again at the review" };
    case "review":
      return { vi: "đối chiếu với biên bản của Hội đồng", en: "compare with the council's minutes" };
    case "nomination":
      return {
        vi: "đối chiếu với biên bản của Hội đồng trước khi trình",
        en: "compare with the council's minutes before submitting",
      };
    case "decided":
      return { vi: "đối chiếu với quyết định khen thưởng", en: "compare with the decision" };
  }
}
