import { toA1 } from "../../workbook/refs";
import { always, noBasis, type Rule } from "../rule";
import { excerpt, periodWords } from "../wording";
import { endsBefore } from "./period-order";

/** A công trình is finished after it is begun. Months without a year may lie in two years: a question. */
export const workEndsAfterItStarts: Rule = {
  id: "work-ends-after-it-starts",
  title: { vi: "Ngày hoàn thành sau ngày khởi công", en: "Completion comes after the start" },
  why: {
    vi: "Ngày hoàn thành trước ngày khởi công thì có một ngày gõ nhầm.",
    en: "An end before the start means that one of the dates is wrong.",
  },
  scope: "row",
  needs: [],
  basis: noBasis,
  severity: always("warning"),

  *check({ reading: { register } }) {
    for (const { start, end, title } of register.works) {
      if (start === null || end === null || !endsBefore(end.value, start.value)) continue;
      const label = toA1(start.cell);
      yield {
        at: start.cell,
        subject: null,
        related: [end.cell],
        message: {
          vi: `Ô ${label}, «${excerpt(title.value)}»: khởi công ghi «${periodWords(start)}», hoàn thành ghi «${periodWords(end)}», sớm hơn ngày khởi công. Anh/chị xem giúp có ghi ngược hai ô, hoặc thiếu năm.`,
          en: `Cell ${label}, «${excerpt(title.value)}»: the start is «${periodWords(start)}», the completion «${periodWords(end)}», which is earlier. Please see whether the two were swapped or a year is missing.`,
        },
      };
    }
  },
};
