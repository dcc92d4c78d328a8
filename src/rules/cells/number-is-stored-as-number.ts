import type { ColumnRole } from "../../domain/form/column-role";
import { contentOf } from "../../workbook/cell-content";
import { formulaAt } from "../../workbook/grid";
import { toA1 } from "../../workbook/refs";
import { number } from "../../workbook/write-plan";
import { always, noBasis, type Rule } from "../rule";
import { cellsOfColumn, type DataCell } from "./data-cells";

const numberRoles: ReadonlySet<ColumnRole> = new Set(["number", "headcount", "figure", "times-won", "votes"]);

/** A number is stored as a number where the column's others are. A whole column of «05» is a habit, not a slip. */
export const numberIsStoredAsNumber: Rule = {
  id: "number-is-stored-as-number",
  title: { vi: "Số được lưu là số, không phải chữ", en: "Numbers are stored as numbers, not as text" },
  why: {
    vi: "Số lưu dạng chữ không được hàm cộng tính tới.",
    en: "A number kept as text is left out by sums.",
  },
  scope: "row",
  needs: [],
  basis: noBasis,
  severity: always("info"),
  together: { vi: "ghi số dưới dạng chữ", en: "hold numbers as text" },

  *check(view) {
    for (const form of view.facts.forms) {
      for (const column of form.columns.filter(({ role }) => numberRoles.has(role))) {
        const cells = [...cellsOfColumn(view, form, column)];
        const numbers = cells.filter(({ value }) => typeof value === "number").length;
        const texts = cells.filter(
          ({ value }) => typeof value === "string" && /^[ \u00A0]*0?[1-9]\d{0,8}[ \u00A0]*$/.test(value),
        );
        if (texts.length >= numbers || isPadding(cells)) continue;
        for (const { ref, value, grid, isPart } of texts) {
          if (isPart === true || typeof value !== "string" || formulaAt(grid, ref.row, ref.column) !== null) continue;
          const label = toA1(ref);
          const figure = Number(value.trim());
          yield {
            at: ref,
            subject: view.facts.subjectAt(ref),
            message: {
              vi: `Ô ${label} (cột «${column.header}») ghi «${value.trim()}» dưới dạng chữ, trong khi các ô khác là số. Hàm cộng và sắp xếp sẽ bỏ qua ô này. Anh/chị đổi thành số.`,
              en: `Cell ${label} (column «${column.header}») holds «${value.trim()}» as text, while the others are numbers. Sums and sorting pass over it. Make it a number.`,
            },
            fix: {
              safe: true,
              label: { vi: `Đổi thành số ${String(figure)}`, en: `Make it the number ${String(figure)}` },
              writes: [
                {
                  ref,
                  content: number(figure),
                  numberFormat: "General",
                  expectedBefore: contentOf(grid, ref.row, ref.column),
                },
              ],
            },
          };
        }
      }
    }
  },
};

/** «01» … «09», then 10, 11 …: whoever writes every small number so has a habit, and sums nothing. */
function isPadding(cells: readonly DataCell[]): boolean {
  const padded = cells.filter(({ value }) => typeof value === "string" && /^\s*0[1-9]\s*$/.test(value)).length;
  const small = cells.filter(({ value }) => typeof value === "number" && value < 10).length;
  return padded > 2 && small === 0;
}
