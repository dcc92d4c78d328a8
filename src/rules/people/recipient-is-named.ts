import type { Column } from "../../domain/form/form";
import type { Entry } from "../../domain/register/register";
import { type Grid, isBlank, valueAt } from "../../workbook/grid";
import { columnOf } from "../facts";
import { always, noBasis, type Rule } from "../rule";

/** A row that is counted says whose it is: a name, or an ID number where the form has no names. */
export const recipientIsNamed: Rule = {
  id: "recipient-is-named",
  title: { vi: "Dòng được tính có tên hoặc số định danh", en: "A row that counts has a name or an ID number" },
  why: {
    vi: "Danh hiệu không có tên người thì không biết xét cho ai và không đưa vào tờ trình được.",
    en: "A title without a name can be considered for nobody and goes into no proposal.",
  },
  scope: "recipient",
  needs: [],
  basis: noBasis,
  severity: always("warning"),
  changes: "row",

  *check({ facts }) {
    for (const form of facts.registrationForms) {
      const column = columnOf(form, "name") ?? columnOf(form, "given-name") ?? columnOf(form, "id-number");
      const grid = facts.gridBySheet.get(form.sheet);
      if (column === null) continue;
      for (const entry of facts.entriesByForm.get(form.id) ?? []) {
        if (entry.name.text.trim() !== "" || !isBlankIn(grid, entry, column)) continue;
        const row = String(entry.at.row);
        yield {
          at: column.label === undefined ? { ...entry.at, column: column.column } : entry.name.cell,
          subject: entry.subject,
          message: {
            vi: `Dòng ${row}: ô «${column.header}» còn trống nên chưa biết danh hiệu ở dòng này là của ai. Anh/chị bổ sung giúp.`,
            en: `Row ${row}: the cell «${column.header}» is blank, so it is not known whose title this row holds. Please fill it in.`,
          },
        };
      }
    }
  },
};

/** On a card there is no more than the name itself to look at. */
function isBlankIn(grid: Grid | undefined, { name, at }: Entry, { column, label }: Column): boolean {
  if (grid === undefined) return label !== undefined;
  return name.cell.row === at.row && isBlank(valueAt(grid, at.row, column));
}
