import { groupBy } from "../facts";
import { headAbove } from "../heads";
import { always, noBasis, type Rule } from "../rule";
import { shown } from "../shown";
import { fold } from "../../text/fold";
import { valueAt } from "../../workbook/grid";
import { rowAndWho } from "../who";
import { toA1 } from "../../workbook/refs";
import { excerpt } from "../wording";
import { rowsWithSeveral } from "./one-of-several";

/** Where the columns are units and a title stands under the person's own, nobody stands under two of them. */
export const titleInOneOfTheColumns: Rule = {
  id: "title-in-one-of-the-columns",
  title: {
    vi: "Danh hiệu của một người ghi dưới một đơn vị, khi mỗi cột là một đơn vị",
    en: "A person's title stands under one unit, where every column is a unit",
  },
  why: {
    vi: "Khi mỗi cột là một đơn vị, dấu ở hai cột làm một người được tính ở hai đơn vị.",
    en: "Where every column is a unit, marks in two columns count one person in two units.",
  },
  scope: "row",
  needs: [],
  basis: noBasis,
  severity: always("warning"),
  changes: "mark",

  *check(view) {
    for (const form of view.facts.registrationForms) {
      const grid = view.facts.gridBySheet.get(form.sheet);
      const choices = form.columns.filter(({ role }) => role === "title-or-award");
      if (grid === undefined || choices.length < 3) continue;
      const people = new Set(
        (view.facts.entriesByForm.get(form.id) ?? [])
          .filter(({ kind }) => kind === "individual")
          .map(({ at }) => at.row),
      );
      for (const columns of groupBy(choices, headAbove).values()) {
        // Two columns side by side are mostly title and award.
        if (columns.length < 3) continue;
        const { several, answered } = rowsWithSeveral(form, columns, view);
        if (several.length * 3 > answered) continue;
        for (const { row, filled } of several) {
          // A line of the units themselves fills all of them.
          if (!people.has(row) || filled.length * 2 > columns.length + 1) continue;
          const texts = filled.map(({ at }) => fold(shown(valueAt(grid, row, at.column))));
          const again = filled.find((_, index) => texts.indexOf(texts[index] ?? "") < index);
          const first =
            again === undefined ? undefined : filled[texts.indexOf(fold(shown(valueAt(grid, row, again.at.column))))];
          if (again === undefined || first === undefined) continue;
          const who = rowAndWho(again.at, view);
          const [one, other] = [first, again].map(({ column }) => column.header.split(" › ").at(-1) ?? "");
          const title = excerpt(shown(valueAt(grid, row, again.at.column)));
          yield {
            at: again.at,
            subject: view.facts.subjectAt(again.at),
            related: [first.at],
            message: {
              vi: `${who.vi}: «${title}» ghi ở cả cột «${one ?? ""}» và cột «${other ?? ""}» (ô ${toA1(first.at)} và ${toA1(again.at)}). Mỗi người chỉ tính một lần ở đơn vị chính. Anh/chị để lại một ô.`,
              en: `${who.en}: «${title}» stands under both «${one ?? ""}» and «${other ?? ""}» (cells ${toA1(first.at)} and ${toA1(again.at)}). Everybody counts once, at the home unit. Please keep one cell.`,
            },
          };
        }
      }
    }
  },
};
