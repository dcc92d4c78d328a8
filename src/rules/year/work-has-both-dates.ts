import { columnOf } from "../facts";
import { always, noBasis, type Rule } from "../rule";
import { excerpt } from "../wording";

/** A công trình has a start and an end, as precise as they are known. */
export const workHasBothDates: Rule = {
  id: "work-has-both-dates",
  title: { vi: "Công trình, phần việc có đủ ngày khởi công và hoàn thành", en: "A work has a start and an end" },
  why: {
    vi: "Công trình chào mừng cần ngày khởi công và hoàn thành để theo dõi.",
    en: "A work is followed by its dates of start and end.",
  },
  scope: "row",
  needs: [],
  basis: noBasis,
  severity: always("info"),

  *check({ reading: { register }, facts }) {
    for (const form of facts.forms.filter(({ kind }) => kind === "works")) {
      const columns = [columnOf(form, "start"), columnOf(form, "deadline")] as const;
      for (const work of register.works.filter(({ at }) => at.sheet === form.sheet)) {
        const missing = [work.start, work.end].findIndex((date) => date === null);
        const column = columns[missing];
        if (missing < 0 || column === null || column === undefined) continue;
        yield {
          at: { ...work.at, column: column.column },
          subject: null,
          message: {
            vi: `Dòng ${String(work.at.row)}, «${excerpt(work.title.value)}»: ô «${column.header}» còn trống. Anh/chị bổ sung, ghi «Năm …» hoặc «Tháng …» cũng được.`,
            en: `Row ${String(work.at.row)}, «${excerpt(work.title.value)}»: the cell «${column.header}» is blank. Please fill it in; a year or a month is enough.`,
          },
        };
      }
    }
  },
};
