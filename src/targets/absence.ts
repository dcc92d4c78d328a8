import { recruitedInTime } from "../domain/eligibility/recruitment";
import type { Period } from "../domain/register/period";
import type { Entry, StaffMember } from "../domain/register/register";
import type { Exclusion } from "../domain/targets/target";

/** A kind of absence that the workbook mentions, with the words that do. */
export interface Absence {
  readonly who: Exclusion["who"];
  readonly words: string;
}

const mentions: readonly (readonly [Exclusion["who"], RegExp])[] = [
  ["maternity", /thai sản|nghỉ sinh|nghỉ đẻ|sinh con|chăm sóc con/u],
  ["new-recruits", /mới tuyển|mới được tuyển|mới vào|tập sự|thử việc/u],
  ["long-study", /đi học|học tập trung|học cao học|học thạc sĩ|nghiên cứu sinh|du học|đi đào tạo/u],
  ["seconded", /biệt phái|tăng cường|trưng tập/u],
  ["long-leave", /nghỉ ốm|ốm dài|nghỉ không (?:hưởng )?lương|nghỉ việc riêng dài/u],
  ["left", /nghỉ hưu|về hưu|hưu trí|chuyển công tác|thôi việc|nghỉ việc(?! riêng)|chuyển đi|tinh giản/u],
];
/** Somebody who came from another body is no recruit. */
const cameFromElsewhere = /chuyển (?:công tác )?(?:đến|về|từ)|tiếp nhận|luân chuyển|điều động/u;
const recruited = /tuyển dụng|tuyển|nhận công tác|vào làm|bắt đầu làm việc|ký hợp đồng/u;

/** The absences that remarks and recruitment dates of a person mention. Nobody leaves a denominator by them alone. */
export function absenceIn(
  entries: readonly Entry[],
  staff: StaffMember | null,
  year: number,
  recruitMonths: number,
): readonly Absence[] {
  const rows = staff === null ? entries : [...entries, staff];
  const found: Absence[] = [];
  const add = (who: Exclusion["who"], words: string) => {
    if (!found.some((absence) => absence.who === who)) found.push({ who, words });
  };
  for (const { recruitment, remarks, position } of rows) {
    if (recruitment !== null && recruitedInTime(recruitment.value, year, recruitMonths) === "too-late") {
      add("new-recruits", recruitment.text);
    }
    for (const cell of [remarks, position]) {
      if (cell === null) continue;
      const said = cell.text.normalize("NFC").toLowerCase();
      const moved = cameFromElsewhere.test(said);
      for (const [who, pattern] of mentions) if (pattern.test(said) && !(moved && who === "left")) add(who, cell.text);
      if (!moved && recruited.test(said) && isLateRecruit(said, year, recruitMonths)) add("new-recruits", cell.text);
    }
  }
  return found;
}

function isLateRecruit(said: string, year: number, months: number): boolean {
  const when = dateIn(said);
  return when !== null && recruitedInTime(when, year, months) === "too-late";
}

function dateIn(said: string): Period | null {
  const day = /(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})/u.exec(said);
  if (day) {
    const [text, date = "", month = "", year = ""] = day;
    return { precision: "day", date: `${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`, text };
  }
  const month = /(?:tháng\s*)?(\d{1,2})[/.-](\d{4})/u.exec(said);
  if (month) return { precision: "month", month: Number(month[1]), year: Number(month[2]), text: month[0] };
  return null;
}
