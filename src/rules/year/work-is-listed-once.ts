import { fold } from "../../text/fold";
import { groupBy } from "../facts";
import { always, noBasis, type Rule } from "../rule";
import { excerpt, rowList } from "../wording";

/** A công trình is listed once; spaces and capitals make no second one. */
export const workIsListedOnce: Rule = {
  id: "work-is-listed-once",
  title: { vi: "Mỗi công trình, phần việc ghi một lần", en: "Every work is listed once" },
  why: {
    vi: "Một công trình ghi hai dòng bị tính hai lần.",
    en: "A work in two rows is counted twice.",
  },
  scope: "row",
  needs: [],
  basis: noBasis,
  severity: always("warning"),

  *check({ reading: { register } }) {
    for (const works of groupBy(register.works, ({ title, at }) => `${at.sheet}\n${fold(title.value)}`).values()) {
      const last = works.at(-1);
      if (last === undefined || works.length < 2) continue;
      const where = rowList(works.map(({ at }) => at.row));
      yield {
        at: last.title.cell,
        subject: null,
        related: works.slice(0, -1).map(({ title }) => title.cell),
        message: {
          vi: `«${excerpt(last.title.value)}» có ở ${where.vi}. Anh/chị xem giúp có phải một công trình chép hai lần, hay là hai giai đoạn thì ghi rõ tên.`,
          en: `«${excerpt(last.title.value)}» stands in ${where.en}. Please see whether one work was copied, or name the two phases apart.`,
        },
      };
    }
  },
};
