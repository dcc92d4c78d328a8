import type { Bilingual } from "../../domain/bilingual";
import { fold } from "../../text/fold";
import { groupBy } from "../facts";
import { inOneWhereMany } from "../in-one";
import { always, noBasis, type Problem, type Rule } from "../rule";
import { excerpt, rowList, two } from "../wording";

/** An initiative stands once in a list of initiatives, with all of its authors: twice, it is counted twice. */
export const initiativeIsListedOnce: Rule = {
  id: "initiative-is-listed-once",
  title: {
    vi: "Mỗi sáng kiến ghi một dòng, kèm các đồng tác giả",
    en: "Every initiative is listed once, with its authors",
  },
  why: {
    vi: "Một sáng kiến ghi hai dòng bị đếm hai lần; các đồng tác giả ghi chung một dòng.",
    en: "An initiative in two rows is counted twice; co-authors share one row.",
  },
  scope: "row",
  needs: [],
  basis: noBasis,
  severity: always("warning"),

  *check({ reading: { register } }) {
    const keyOf = (title: string) =>
      fold(title)
        .replace(/[^\p{L}\p{N}]+/gu, " ")
        .trim();
    const groups = groupBy(register.initiatives, ({ at, title }) => `${keyOf(title.value)}\n${at.sheet}`);
    const problems = new Map<string, Problem[]>();
    for (const same of groups.values()) {
      const rows = [...new Set(same.map(({ at }) => at.row))];
      const last = same.at(-1);
      // «Đề tài cấp tỉnh» alone names no initiative.
      if (last === undefined || rows.length < 2 || last.title.value.trim().length < 15) continue;
      const authors = [...new Set(same.flatMap((one) => one.authors.map(({ value }) => value.trim())))];
      const where = rowList(rows);
      const own = problems.get(last.at.sheet) ?? [];
      problems.set(last.at.sheet, own);
      own.push({
        at: last.title.cell,
        subject: null,
        related: same.slice(0, -1).map(({ title }) => title.cell),
        figures: authors.join(", "),
        message:
          authors.length > 1
            ? {
                vi: `Sáng kiến «${excerpt(last.title.value)}» có ở ${where.vi}, của ${authors.join(" và ")}. Nếu là đồng tác giả thì ghi chung một dòng; nếu là hai sáng kiến thì ghi rõ tên để phân biệt.`,
                en: `The initiative «${excerpt(last.title.value)}» stands in ${where.en}, under ${authors.join(" and ")}. Co-authors share one row; if these are two initiatives, please name them apart.`,
              }
            : {
                vi: `Sáng kiến «${excerpt(last.title.value)}» có ở ${where.vi}. Anh/chị xem giúp có phải chép hai lần không; để nguyên thì số sáng kiến bị đếm thừa.`,
                en: `The initiative «${excerpt(last.title.value)}» stands in ${where.en}. Please see whether it was copied; as it is, initiatives are counted one too many.`,
              },
      });
    }
    const titles = groupBy(register.initiatives, ({ at }) => at.sheet);
    for (const [sheet, own] of problems) {
      yield* inOneWhereMany(own, titles.get(sheet)?.length ?? 0, manyWords, rowsIn(own));
    }
  },
};

function rowsIn(problems: readonly Problem[]): number {
  return problems.reduce((sum, { related = [] }) => sum + 1 + related.length, 0);
}

function manyWords(count: number): Bilingual {
  return {
    vi: `Danh sách sáng kiến có ${two(count)} tên ghi ở nhiều dòng. Có thể cột này ghi lĩnh vực, loại sáng kiến, hoặc mỗi đồng tác giả một dòng. Anh/chị xem lại cách đọc cột này, để nguyên nếu danh sách vốn như vậy.`,
    en: `In the list of initiatives ${two(count)} names stand in several rows. The column may give a field or a kind of initiative, or every co-author has a row. Please look at how the column is read, or leave it if this is how the list is kept.`,
  };
}
