import { hasRowPerAward, repeatedRows } from "../award-per-row";
import { groupBy } from "../facts";
import { always, noBasis, type Rule } from "../rule";
import { rowList } from "../wording";

/** A collective stands once in a registration form; lists with a row for every award are read as such. */
export const collectiveRegistersOnce: Rule = {
  id: "collective-registers-once",
  title: { vi: "Mỗi tập thể đăng ký một lần", en: "Every collective registers once" },
  why: {
    vi: "Một tập thể ở hai dòng làm số tập thể tăng lên.",
    en: "A collective in two rows inflates the number of collectives.",
  },
  scope: "recipient",
  needs: [],
  basis: noBasis,
  severity: always("warning"),
  changes: "row",

  *check({ reading: { register }, facts }) {
    for (const collective of register.collectives) {
      for (const [id, all] of groupBy(collective.entries, ({ form }) => form)) {
        const form = facts.formById.get(id);
        if (form?.countedIn !== true || all.length < 2) continue;
        const rows = hasRowPerAward(form, facts.entriesByForm.get(id) ?? [])
          ? repeatedRows(all, form, facts.gridBySheet.get(form.sheet))
          : all;
        const last = rows.at(-1);
        if (last === undefined) continue;
        const where = rowList(rows.map(({ at }) => at.row));
        yield {
          at: last.name.cell,
          subject: collective.key,
          related: rows.slice(0, -1).map(({ name }) => name.cell),
          message: {
            vi: `${collective.name} có ở ${where.vi}. Nếu là một tập thể thì chỉ cần một dòng; nếu là hai tập thể trùng tên, anh/chị ghi thêm đơn vị cấp trên để phân biệt. Hiện đang tính là 1 tập thể.`,
            en: `${collective.name} stands in ${where.en}. One row is enough for one collective; if these are two of one name, add the body they belong to. Counted as 1 collective for now.`,
          },
        };
      }
    }
  },
};
