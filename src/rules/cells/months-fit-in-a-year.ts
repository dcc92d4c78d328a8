import { fold } from "../../text/fold";
import { toA1 } from "../../workbook/refs";
import { ownHead } from "../heads";
import { inOneWhereMany } from "../in-one";
import { always, noBasis, type Rule } from "../rule";
import { excerpt, two } from "../wording";
import { cellsOfColumn, type DataCell } from "./data-cells";

/** «Số tháng công tác trong năm» is 12 at most; a column that mostly says more counts the whole service. */
export const monthsFitInAYear: Rule = {
  id: "months-fit-in-a-year",
  title: { vi: "Số tháng công tác trong năm không quá 12", en: "Months worked in the year are 12 at most" },
  why: {
    vi: "Số tháng công tác trong năm dùng để xét người mới tuyển, nghỉ dài ngày.",
    en: "Months worked decide about recruits and long leave.",
  },
  scope: "row",
  needs: [],
  basis: noBasis,
  severity: always("warning"),

  *check(view) {
    for (const form of view.facts.forms) {
      for (const column of form.columns.filter((one) => isOfMonths(ownHead(one)))) {
        const cells = [...cellsOfColumn(view, form, column)].flatMap((cell) => {
          const months = monthsIn(cell);
          return months === null ? [] : [{ ...cell, months }];
        });
        const problems = cells
          .filter(({ months }) => months > view.limits.monthsInAYear)
          .map(({ ref, months }) => ({
            at: ref,
            subject: view.facts.subjectAt(ref),
            message: {
              vi: `Ô ${toA1(ref)}: cột «${excerpt(column.header)}» ghi ${String(months)} tháng, trong khi một năm có 12 tháng. Anh/chị xem lại số tháng của người này.`,
              en: `Cell ${toA1(ref)}: the column «${excerpt(column.header)}» says ${String(months)} months, while a year has 12. Please look at this person's months again.`,
            },
          }));
        yield* inOneWhereMany(problems, cells.length, (count) => ({
          vi: `Cột «${excerpt(column.header)}» có ${two(count)} ô ghi trên 12 tháng. Có thể cột này ghi tổng thời gian công tác. Anh/chị xem lại cách đọc cột.`,
          en: `In the column «${excerpt(column.header)}» ${two(count)} cells say more than 12 months. The column may count the whole service. Please look at how it was read.`,
        }));
      }
    }
  },
};

function isOfMonths(head: string): boolean {
  return /(?:số|tổng số) tháng(?!\s*lương)|tháng (?:công tác|làm việc|thực tế)/u.test(head);
}

function monthsIn({ value }: DataCell): number | null {
  if (typeof value === "number") return value >= 0 && value < 1000 ? value : null;
  const [, digits] = typeof value === "string" ? (/^\s*(\d{1,3})\s*(?:tháng)?\s*$/u.exec(fold(value)) ?? []) : [];
  return digits === undefined ? null : Number(digits);
}
