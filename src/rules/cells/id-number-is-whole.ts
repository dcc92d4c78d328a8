import { toA1 } from "../../workbook/refs";
import { text } from "../../workbook/write-plan";
import { contentAt } from "../cell-content";
import { always, noBasis, type Rule } from "../rule";
import { dataCells } from "./data-cells";

/** CCCD has 12 digits, an old CMND 9. Typed as a number it loses its leading zero. */
export const idNumberIsWhole: Rule = {
  id: "id-number-is-whole",
  title: {
    vi: "Số định danh đủ 12 số (CMND: 9 số), lưu là chữ",
    en: "ID numbers have all digits (12, or 9) and are text",
  },
  scope: "row",
  needs: [],
  basis: noBasis,
  severity: always("warning"),

  *check(view) {
    for (const { ref, value, grid } of dataCells(view, new Set(["id-number"]))) {
      if (typeof value !== "string" && typeof value !== "number") continue;
      const typed = String(value).trim();
      const digits = typed.replace(/[\s.'’-]/gu, "");
      if (digits === "" || /^(?:\d{12}|\d{9})$/.test(typed)) continue;
      const label = toA1(ref);
      const isShort = typeof value === "number" && /^\d{9,11}$/.test(digits);
      const whole = isShort ? digits.padStart(12, "0") : digits;
      const canMend = /^(?:\d{12}|\d{9})$/.test(whole);
      yield {
        at: ref,
        subject: view.facts.subjectAt(ref),
        message: isShort
          ? {
              vi: `Ô ${label}: số định danh gõ dưới dạng số nên chỉ còn ${String(digits.length)} chữ số, số 0 đứng đầu bị mất. Căn cước có 12 số. Anh/chị xem giúp có phải «${whole}» không.`,
              en: `Cell ${label}: the ID number is typed as a number and has only ${String(digits.length)} digits; leading zeros were lost. An ID has 12 digits. Please see whether «${whole}» is meant.`,
            }
          : {
              vi: `Ô ${label}: số định danh «${typed}» không phải 12 chữ số (CMND cũ: 9), hoặc có lẫn ký tự khác. Phần mềm sẽ không nhận ra cùng một người. Anh/chị gõ lại giúp.`,
              en: `Cell ${label}: the ID number «${typed}» is not 12 digits (an old one: 9), or holds other characters. The same person would not be recognised. Please retype it.`,
            },
        ...(canMend
          ? {
              fix: {
                safe: false,
                label: { vi: `Sửa thành «${whole}»`, en: `Change to «${whole}»` },
                writes: [
                  {
                    ref,
                    content: text(whole),
                    numberFormat: "@",
                    expectedBefore: contentAt(grid, ref.row, ref.column),
                  },
                ],
              },
            }
          : {}),
      };
    }
  },
};
