import { recruitedInTime } from "../domain/eligibility/recruitment";
import type { Period } from "../domain/register/period";
import type { Entry, StaffMember } from "../domain/register/register";
import type { Exclusion } from "../domain/targets/target";
import { asTyped, wordsOf } from "../text/as-typed";

/** A kind of absence that the workbook mentions, with the words that do. */
export interface Absence {
  readonly who: Exclusion["who"];
  readonly words: string;
  /** Day or month of recruitment; null where only words such as «mới tuyển dụng» say it, and for other absences. */
  readonly since: Period | null;
}

const mentions: readonly (readonly [Exclusion["who"], RegExp])[] = [
  ["maternity", asTyped(`thai sản|nghỉ sinh|${notBehind("đề")}nghỉ đẻ(?! bạt)|sinh con|chăm sóc con|nghỉ ts`)],
  ["new-recruits", asTyped("mới (?:được )?tuyển|tuyển (?:dụng )?mới|mới vào|mới nhận việc|tập sự|thử việc|mới td")],
  [
    "long-study",
    asTyped(
      "đi học|học tập trung(?! (?:quốc|ương))|học cao học|học thạc s(?:i|ĩ|y|ỹ)|nghiên cứu sinh|du học|đi đào tạo",
    ),
  ],
  ["seconded", asTyped("biệt phái|tăng cường|trưng tập")],
  ["long-leave", asTyped("nghỉ ốm|ốm dài|nghỉ (?:không|ko) (?:hưởng )?lương|nghỉ việc riêng dài")],
  ["left", asTyped("nghỉ hưu|về hưu|hưu trí|chuyển công tác|thôi việc|nghỉ việc(?! riêng)|chuyển đi|tinh giản")],
];
/** Whoever is about to leave is still here: «sắp nghỉ hưu», «dự kiến chuyển công tác», «còn 2 năm nữa nghỉ hưu». */
const notYet = asTyped(
  "(?:sắp|chuẩn bị|dự kiến|sẽ|chờ|chưa|đang chờ|đang làm thủ tục|đến tuổi|gần|trước khi|còn \\d+ (?:năm|tháng)(?: nữa)?(?: (?:là|đến|tới))?)(?: (?:được|cho|đến|tới|giải quyết|tuổi|thủ tục|quyết định))* (?:nghỉ|về hưu|hưu|chuyển|thôi việc|tinh giản)",
);
/** Somebody who came from another body is no recruit. */
const cameFromElsewhere = asTyped("chuyển (?:công tác )?(?:đến|về|từ)|tiếp nhận|luân chuyển|điều động");
/** Without diacritics «tuyen» is many words: «trực tuyến», «tuyên truyền», «tuyến huyện». */
const recruited = asTyped(
  `tuyển dụng|${notBehind("trực|tiền|hậu")}tuyển(?! (?:dương|truyền|giáo|huyện|tỉnh|xã|trung ương|cơ sở|trên|dưới))|nhận công tác|vào làm|bắt đầu làm việc|ký hợp đồng|td`,
);
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
      const said = wordsOf(cell.text);
      const moved = cameFromElsewhere.test(said);
      const isNotYet = notYet.test(said);
      const date = moved ? null : dateIn(cell.text);
      if (date !== null && recruited.test(said)) addRecruit(cell.text, date);
      for (const [who, pattern] of mentions) {
        if (!pattern.test(said) || ((moved || isNotYet) && who === "left")) continue;
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

function notBehind(words: string): string {
  return `(?<!(?:${words}) )`;
}
