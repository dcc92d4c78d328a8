import { awardName, glossaryEntry } from "../../domain/glossary/awards";
import type { PastAward } from "../../domain/register/register";
import { groupBy } from "../facts";
import { always, noBasis, type Rule, type RuleView } from "../rule";

/** In a list of awards a person or collective stands once with a title of a year; rows that register are told elsewhere. */
export const awardIsRecordedOnce: Rule = {
  id: "award-is-recorded-once",
  title: {
    vi: "Mỗi danh hiệu của một năm ghi một lần trong sổ, trong danh sách khen thưởng",
    en: "A title of a year is recorded once in a list of awards",
  },
  why: {
    vi: "Sổ theo dõi ghi một danh hiệu hai lần làm số lần liên tục sai.",
    en: "A title recorded twice spoils the count of titles on end.",
  },
  scope: "row",
  needs: [],
  basis: noBasis,
  severity: always("warning"),

  *check(view) {
    for (const { one, again } of repeats(view)) {
      const name = awardName(one.award, "");
      const year = one.year === null ? "" : String(one.year);
      yield {
        at: again.cell,
        subject: again.subject,
        related: [one.cell],
        message: {
          vi: `Dòng ${String(again.at.row)}, ${again.name.value}: danh hiệu «${name.vi}»${year === "" ? "" : ` năm ${year}`} đã ghi ở dòng ${String(one.at.row)}. Anh/chị bỏ bớt một dòng, hoặc xem lại năm, tên người nếu là hai lần khen khác nhau.`,
          en: `Row ${String(again.at.row)}, ${again.name.value}: «${name.en}»${year === "" ? "" : ` of ${year}`} stands in row ${String(one.at.row)} already. Please drop one of them, or check year and name if these are two awards.`,
        },
      };
    }
  },
};

/** Titles alone: two Giấy khen of one year may well be two. A recipient with rows of its own twice is told as such. */
function repeats({
  reading: { register },
  facts,
}: RuleView): readonly { readonly one: PastAward; readonly again: PastAward }[] {
  const titles = [...register.history, ...register.results].filter(
    ({ award, at }) => glossaryEntry(award)?.kind === "title" && facts.subjectAt(at) === null,
  );
  const groups = groupBy(titles, ({ subject, award, year, at }) => JSON.stringify([subject, award, year, at.sheet]));
  return [...groups.values()].flatMap((same) => {
    const [one, ...others] = same;
    return one === undefined ? [] : others.filter(({ at }) => at.row !== one.at.row).map((again) => ({ one, again }));
  });
}
