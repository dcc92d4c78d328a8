import { recruitedInTime } from "../domain/eligibility/recruitment";
import type { Period } from "../domain/register/period";
import type { Entry, StaffMember } from "../domain/register/register";
import type { Exclusion } from "../domain/targets/target";
import { lettersOf } from "../domain/glossary/letters";

/** A kind of absence that the workbook mentions, with the words that do. */
export interface Absence {
  readonly who: Exclusion["who"];
  readonly words: string;
  /** Day or month of recruitment; null where only words such as «mới tuyển dụng» say it, and for other absences. */
  readonly since: Period | null;
}

/** Matched without diacritics: remarks are often typed without them. */
const mentions: readonly (readonly [Exclusion["who"], RegExp])[] = [
  ["maternity", /thai san|nghi sinh|nghi de\b|sinh con|cham soc con|\bnghi ts\b/],
  ["new-recruits", /moi (?:duoc )?tuyen|tuyen (?:dung )?moi|moi vao|moi nhan viec|tap su|thu viec|\bmoi td\b/],
  ["long-study", /di hoc|hoc tap trung|hoc cao hoc|hoc thac si|nghien cuu sinh|du hoc|di dao tao/],
  ["seconded", /biet phai|tang cuong|trung tap/],
  ["long-leave", /nghi om|om dai|nghi (?:khong|ko) (?:huong )?luong|nghi viec rieng dai/],
  ["left", /nghi huu|ve huu|huu tri|chuyen cong tac|thoi viec|nghi viec(?! rieng)|chuyen di\b|tinh gian/],
];
/** Somebody who came from another body is no recruit. */
const cameFromElsewhere = /chuyen (?:cong tac )?(?:den|ve|tu)\b|tiep nhan|luan chuyen|dieu dong/;
const recruited = /tuyen dung|\btuyen\b|nhan cong tac|vao lam|bat dau lam viec|ky hop dong|\btd\b/;
/** Whoever works since before the year is no recruit by anybody's rule. */
const WHOLE_YEAR = 12;

/** The absences that remarks and recruitment dates of a person mention. Nobody leaves a denominator by them alone. */
export function absenceIn(entries: readonly Entry[], staff: StaffMember | null, year: number): readonly Absence[] {
  const rows = staff === null ? entries : [...entries, staff];
  const found: Absence[] = [];
  const add = (absence: Absence) => {
    if (!found.some(({ who }) => who === absence.who)) found.push(absence);
  };
  const addRecruit = (words: string, since: Period) => {
    if (recruitedInTime(since, year, WHOLE_YEAR) !== "in-time") add({ who: "new-recruits", words, since });
  };
  for (const { recruitment, remarks, position } of rows) {
    if (recruitment !== null) addRecruit(recruitment.text, recruitment.value);
    for (const cell of [remarks, position]) {
      if (cell === null) continue;
      const said = lettersOf(cell.text);
      const moved = cameFromElsewhere.test(said);
      const date = moved ? null : dateIn(cell.text);
      if (date !== null && recruited.test(said)) addRecruit(cell.text, date);
      for (const [who, pattern] of mentions) {
        if (!pattern.test(said) || (moved && who === "left")) continue;
        if (who === "new-recruits" && date !== null) addRecruit(cell.text, date);
        else add({ who, words: cell.text, since: null });
      }
    }
  }
  return found;
}

/** Whether somebody is absent in a way that is taken out; recruits by the number of months asked for. */
export function isAbsent(
  absences: readonly Absence[],
  who: Exclusion["who"],
  { months, year }: { readonly months: number; readonly year: number },
): boolean {
  return absences.some(
    (absence) =>
      absence.who === who && (absence.since === null || recruitedInTime(absence.since, year, months) === "too-late"),
  );
}

function dateIn(said: string): Period | null {
  const day = /(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})/u.exec(said);
  if (day) {
    const [text, date = "", month = "", year = ""] = day;
    return { precision: "day", date: `${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`, text };
  }
  const month = /(?<![\d/.-])(?:tháng\s*)?(0?[1-9]|1[0-2])[/.-]((?:19|20)\d\d)(?!\d)/u.exec(said);
  if (month) return { precision: "month", month: Number(month[1]), year: Number(month[2]), text: month[0] };
  return null;
}
