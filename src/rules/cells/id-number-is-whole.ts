import { contentOf } from "../../workbook/cell-content";
import { toA1 } from "../../workbook/refs";
import { text } from "../../workbook/write-plan";
import { shown } from "../shown";
import { always, noBasis, type Rule, type RuleView } from "../rule";
import { cellsOfColumn, type DataCell } from "./data-cells";

/** CCCD has 12 digits, an old CMND 9. Typed as a number it loses its leading zero. */
export const idNumberIsWhole: Rule = {
  id: "id-number-is-whole",
  title: {
    vi: "Số định danh đủ 12 số (CMND: 9 số), lưu là chữ",
    en: "ID numbers have all digits (12, or 9) and are text",
  },
  why: {
    vi: "Số định danh lưu dạng số mất số 0 ở đầu hoặc bị làm tròn.",
    en: "An ID number kept as a number loses its zero or is rounded.",
  },
  scope: "row",
  needs: [],
  basis: noBasis,
  severity: always("warning"),

  *check(view) {
    for (const { ref, value, grid, isPart } of idCells(view)) {
      if (typeof value !== "string" && typeof value !== "number") continue;
      const typed = String(value).trim();
      const digits = typed.replace(/[\s.'’-]/gu, "");
      if (digits === "" || /^(?:\d{12}|\d{9})$/.test(typed)) continue;
      const label = toA1(ref);
      const isShort = typeof value === "number" && /^\d{9,11}$/.test(digits);
      const mended = isShort ? digits.padStart(12, "0") : digits;
      const canMend = isPart !== true && /^(?:\d{12}|\d{9})$/.test(mended);
      yield {
        at: ref,
        subject: view.facts.subjectAt(ref),
        message: isShort
          ? {
              vi: `Ô ${label}: số định danh gõ dưới dạng số nên chỉ còn ${String(digits.length)} chữ số, số 0 đứng đầu bị mất. Căn cước có 12 số. Anh/chị xem giúp có phải «${mended}» không.`,
              en: `Cell ${label}: the ID number is typed as a number and has only ${String(digits.length)} digits; leading zeros were lost. An ID has 12 digits. Please see whether «${mended}» is meant.`,
            }
          : {
              vi: `Ô ${label}: số định danh «${typed}» không phải 12 chữ số (CMND cũ: 9), hoặc có lẫn ký tự khác. Phần mềm sẽ không nhận ra cùng một người. Anh/chị gõ lại giúp.`,
              en: `Cell ${label}: the ID number «${typed}» is not 12 digits (an old one: 9), or holds other characters. The same person would not be recognised. Please retype it.`,
            },
        ...(canMend
          ? {
              fix: {
                safe: false,
                label: { vi: `Sửa thành «${mended}»`, en: `Change to «${mended}»` },
                writes: [
                  {
                    ref,
                    content: text(mended),
                    numberFormat: "@",
                    expectedBefore: contentOf(grid, ref.row, ref.column),
                  },
                ],
              },
            }
          : {}),
      };
    }
  },
};

const whole = /^\s*(?:\d{12}|\d{9})\s*$/;

/** Cells of columns in which most numbers are whole: other columns of digits are something else. */
function* idCells(view: RuleView): Iterable<DataCell> {
  for (const form of view.facts.forms) {
    for (const column of form.columns.filter(({ role }) => role === "id-number")) {
      const cells = [...cellsOfColumn(view, form, column)].filter(({ value }) => value !== null);
      if (cells.filter(({ value }) => whole.test(shown(value))).length * 2 > cells.length) yield* cells;
    }
  }
}
