import { isBlank } from "../../workbook/grid";
import { toA1 } from "../../workbook/refs";
import { cellsOfColumn } from "../cells/data-cells";
import { always, noBasis, type Rule } from "../rule";
import { rowAndWho } from "../who";

/** In a list whose rows each name a year, a row without one speaks of nobody knows when. */
export const awardNamesItsYear: Rule = {
  id: "award-names-its-year",
  title: {
    vi: "Dòng trong sổ theo dõi có ghi năm, khi các dòng khác đều ghi",
    en: "A row of a list by year names its year",
  },
  why: {
    vi: "Không có năm thì không biết các lần khen có liên tục hay không.",
    en: "Without the year nobody can tell whether awards are on end.",
  },
  scope: "row",
  needs: [],
  basis: noBasis,
  severity: always("warning"),

  *check(view) {
    for (const form of view.facts.forms) {
      for (const column of form.columns.filter(({ role }) => role === "year")) {
        const cells = [...cellsOfColumn(view, form, column)];
        const blank = cells.filter(({ value }) => isBlank(value));
        // Four rows in five: else the column is filled where it matters.
        if (blank.length * 5 > cells.length) continue;
        for (const { ref } of blank) {
          const who = rowAndWho(ref, view);
          yield {
            at: ref,
            subject: view.facts.subjectAt(ref),
            message: {
              vi: `${who.vi}: ô ${toA1(ref)} (cột «${column.header}») còn trống, trong khi các dòng khác đều ghi năm. Không có năm thì chưa tính được danh hiệu của các năm liên tục. Anh/chị bổ sung giúp.`,
              en: `${who.en}: cell ${toA1(ref)} (column «${column.header}») is blank, while other rows name a year. Without it titles of years on end cannot be counted. Please fill it in.`,
            },
          };
        }
      }
    }
  },
};
