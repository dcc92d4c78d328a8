import type { Absence } from "../../counting/absence";
import type { Member } from "../../counting/population";
import type { Bilingual } from "../../domain/bilingual";
import type { Entry } from "../../domain/register/register";
import type { Sourced } from "../../domain/register/sourced";
import { yearsIn } from "../../text/years";
import { always, noBasis, type Rule } from "../rule";
import { excerpt, rowAndName } from "../wording";

/**
 * «Nghỉ hưu từ 01/5», «Đã chuyển công tác», «Tập sự» beside a title: whether the body at hand still considers the title
 * depends on dates and regulations that only she has. A departure after the year at hand changes nothing.
 */
export const statusAgreesWithTitle: Rule = {
  id: "status-agrees-with-title",
  title: {
    vi: "Người đã nghỉ, chuyển công tác, đang tập sự mà có danh hiệu thì được xem lại",
    en: "A title of somebody who left, moved on or is on probation is looked at again",
  },
  why: {
    vi: "Người đã chuyển đi, nghỉ hưu, thôi việc hoặc đang tập sự có thể không thuộc diện xét của cơ quan.",
    en: "Whoever moved on, retired, resigned or is on probation may not be considered by this office.",
  },
  scope: "recipient",
  needs: [],
  basis: noBasis,
  severity: always("warning"),

  *check({ facts, year }) {
    for (const member of facts.population.people) {
      const entry = facts.personByKey.get(member.key)?.entries.find(({ claims }) => claims.length > 0);
      const said = entry === undefined ? null : statusOf(member, entry, year);
      if (entry === undefined || said === null) continue;
      const who = rowAndName(entry);
      const titles = [...new Set(entry.claims.map(({ text, award, how }) => (how === "mark" ? award : text)))];
      const words = excerpt(said.words.text);
      yield {
        at: said.words.cell,
        subject: member.key,
        related: entry.claims.map(({ cell }) => cell),
        figures: titles.join(" "),
        message: {
          vi: `${who.vi}: biểu ghi «${words}» và vẫn có danh hiệu đăng ký. ${said.why.vi} Anh/chị xem giúp người này còn xét ở cơ quan trong năm ${String(year)} không.`,
          en: `${who.en}: the form says «${words}», and a title is registered. ${said.why.en} Please see whether this person is still considered here for ${String(year)}.`,
        },
      };
    }
  },
};

const left: Bilingual = {
  vi: "Người nghỉ hưu, thôi việc hoặc chuyển đi thường do nơi quản lý cuối năm xét, hoặc không xét nữa.",
  en: "Whoever retires, resigns or moves is mostly considered where they are at the end of the year, or no more.",
};
const probation: Bilingual = {
  vi: "Người đang tập sự, thử việc thường chưa đủ thời gian để xét.",
  en: "People on probation mostly have not worked long enough.",
};

function statusOf(
  { absences }: Member,
  entry: Entry,
  year: number,
): { readonly words: Sourced<string>; readonly why: Bilingual } | null {
  for (const absence of absences) {
    const why = absence.who === "left" ? left : isProbation(absence) ? probation : null;
    const words = [entry.remarks, entry.position].find((cell) => cell?.text === absence.words);
    if (why === null || words === undefined || words === null) continue;
    if (yearsIn(words.value).some((named) => named > year)) continue;
    return { words, why };
  }
  return null;
}

function isProbation({ who, since, words }: Absence): boolean {
  return (
    who === "new-recruits" &&
    since === null &&
    /tập sự|thử việc/iu.test(words) &&
    !/hết (?:thời gian )?(?:tập sự|thử việc)/iu.test(words)
  );
}
