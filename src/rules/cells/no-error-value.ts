import { isCellError } from "../../workbook/grid";
import { toA1 } from "../../workbook/refs";
import { always, noBasis, type Rule, type RuleView } from "../rule";
import { dataCells, totalCells, type DataCell } from "./data-cells";

/** No «#N/A», «#REF!», «#DIV/0!» in a row that counts: the figure behind it is unknown, and it prints as it stands. */
export const noErrorValue: Rule = {
  id: "no-error-value",
  title: { vi: "Không có ô báo lỗi công thức (#N/A, #REF! …)", en: "No cell shows a formula error (#N/A, #REF! …)" },
  why: {
    vi: "Ô báo lỗi làm mất tên hoặc con số và lan sang các công thức khác.",
    en: "A cell in error loses a name or a figure and spreads to other formulas.",
  },
  scope: "row",
  needs: [],
  basis: noBasis,
  severity: always("error"),

  *check(view) {
    for (const { ref, value, column } of countedAndTotals(view)) {
      if (!isCellError(value)) continue;
      const label = toA1(ref);
      yield {
        at: ref,
        subject: view.facts.subjectAt(ref),
        message: {
          vi: `Ô ${label} (cột «${column.header}») đang báo ${value.error} nên chưa biết giá trị. Thường do chữ ở ô mà công thức tra cứu không khớp với danh mục. Anh/chị xem lại ô nguồn của công thức.`,
          en: `Cell ${label} (column «${column.header}») shows ${value.error}, so its value is unknown. Mostly the text that the formula looks up is not in its list. Please look at the cell the formula reads.`,
        },
        // A column the tool does not use is hers to judge.
        ...(column.role === "other" ? { atMost: "warning" as const } : {}),
      };
    }
  },
};

function* countedAndTotals(view: RuleView): Iterable<DataCell> {
  yield* dataCells(view);
  yield* totalCells(view);
}
