import type { ColumnRole } from "../../domain/form/column-role";
import { toA1 } from "../../workbook/refs";
import { always, noBasis, type Rule } from "../rule";
import { isInCalendar, typedDate } from "./calendar";
import { cellsOfColumn } from "./data-cells";

const dateRoles: ReadonlySet<ColumnRole> = new Set([
  "birth-date",
  "recruitment-date",
  "decision",
  "start",
  "deadline",
  "result",
]);
const fullDate = /^\s*\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}\s*$/;

/** A day typed as text because the calendar does not have it is told as such, by `date-exists`. */
function isFullDate(text: string): boolean {
  const date = fullDate.test(text) ? typedDate(text) : null;
  return date !== null && isInCalendar(date);
}

/** A column of dates holds dates of one sort: all real dates or all text. The odd one out sorts and filters wrong. */
export const datesAreOfOneSort: Rule = {
  id: "dates-are-of-one-sort",
  title: { vi: "Ngày tháng trong một cột cùng một kiểu", en: "Dates in one column are of one sort" },
  why: {
    vi: "Ngày thật và ngày gõ chữ lẫn trong một cột thì không sắp xếp, không lọc được.",
    en: "Real dates and typed ones in one column cannot be sorted or filtered.",
  },
  scope: "row",
  needs: [],
  basis: noBasis,
  severity: always("info"),

  *check(view) {
    for (const form of view.facts.forms) {
      for (const column of form.columns) {
        if (!dateRoles.has(column.role) && !/ngày/iu.test(column.header)) continue;
        const cells = [...cellsOfColumn(view, form, column)];
        const real = cells.filter(({ value }) => typeof value === "number" && value > 3000);
        const typed = cells.filter(({ value }) => typeof value === "string" && value.trim() !== "");
        const odd =
          real.length > 0 && real.length * 3 <= typed.length
            ? real
            : typed.length * 3 <= real.length
              ? typed.filter(({ value }) => typeof value === "string" && isFullDate(value))
              : [];
        for (const { ref, value } of odd) {
          const label = toA1(ref);
          const [own, others] =
            typeof value === "number"
              ? [
                  { vi: "ngày thật của Excel", en: "a real date" },
                  { vi: "chữ", en: "text" },
                ]
              : [
                  { vi: "chữ", en: "text" },
                  { vi: "ngày thật của Excel", en: "real dates" },
                ];
          yield {
            at: ref,
            subject: view.facts.subjectAt(ref),
            message: {
              vi: `Ô ${label} (cột «${column.header}») là ${own.vi}, trong khi các ô khác trong cột là ${others.vi}. Khi sắp xếp hoặc lọc, ô này sẽ đứng riêng. Anh/chị gõ lại cho cùng một kiểu.`,
              en: `Cell ${label} (column «${column.header}») is ${own.en}, while the others in the column are ${others.en}. Sorting and filtering will set it apart. Please retype it like the others.`,
            },
          };
        }
      }
    }
  },
};
