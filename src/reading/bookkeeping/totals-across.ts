import { unitColumns } from "../../layout/find-titles-down";
import { plain } from "../../text/plain";
import { figureAt } from "../rows/figure-at";
import type { Books } from "./books";
import type { Constraint, Statement } from "./statement";

/** «Cộng số người đăng ký | 7 | 6 | 9» under titles down and units across: how many are named in each unit's column. */
export const totalsAcross: Constraint = {
  id: "totals-across",

  statements({ form, lines }: Books): readonly Statement[] {
    const { table, shaped } = form;
    if (table.prose !== "titles-down") return [];
    const { sheet } = table;
    const [first, last] = form.form.dataRows ?? [table.body, table.last];
    return shaped
      .filter(({ row, shape }) => shape.shape === "structural" && isSum(sheet.plain(row, table.left)))
      .flatMap(({ row }) =>
        unitColumns(table).flatMap((column): readonly Statement[] => {
          const said = figureAt(sheet, row, column);
          if (said === null) return [];
          const people = lines.drafts.filter(
            ({ kind, name }) => kind === "individual" && name.cell.column === column && name.cell.row < row,
          );
          return [
            {
              constraint: "totals-across",
              at: sheet.ref(row, column),
              of: "people",
              said,
              counted: [people.length],
              over: [first, Math.min(last, row - 1)],
            },
          ];
        }),
      );
  },
};

function isSum(words: string): boolean {
  return /^(?:tong )?cong\b|^tong so nguoi dang ky/.test(plain(words));
}
