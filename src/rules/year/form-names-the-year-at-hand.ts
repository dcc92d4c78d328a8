import type { Form } from "../../domain/form/form";
import { fold } from "../../text/fold";
import { valueAt, type Grid } from "../../workbook/grid";
import type { CellRef } from "../../workbook/refs";
import { toA1 } from "../../workbook/refs";
import { always, noBasis, type Rule } from "../rule";

/** A registration or summary names the year at hand; last year's copy often keeps last year's title. */
export const formNamesTheYearAtHand: Rule = {
  id: "form-names-the-year-at-hand",
  title: { vi: "Tên biểu ghi đúng năm", en: "The form's title names the year at hand" },
  why: {
    vi: "Biểu chép từ năm trước hay còn tên năm cũ.",
    en: "A form copied from last year often keeps the old year.",
  },
  scope: "form",
  needs: [],
  basis: noBasis,
  severity: always("warning"),
  level: "office",

  *check({ facts, year }) {
    for (const form of facts.forms) {
      if (form.kind !== "registration" && form.kind !== "summary" && form.kind !== "targets") continue;
      const grid = facts.gridBySheet.get(form.sheet);
      if (grid === undefined || yearsIn(form.title).length === 0 || yearsIn(form.title).includes(year)) continue;
      const cell = titleCellWithYear(form, grid);
      if (cell === null) continue;
      const [named = 0] = yearsIn(form.title);
      const label = toA1(cell);
      yield {
        at: cell,
        subject: null,
        figures: `${String(named)}/${String(year)}`,
        message: {
          vi: `Ô ${label}: tên biểu ghi năm ${String(named)}, trong khi đang rà soát cho năm ${String(year)}. Nếu biểu chép từ năm trước thì anh/chị sửa lại năm; nếu đúng là năm ${String(named)}, anh/chị chọn lại năm ở Thiết lập.`,
          en: `Cell ${label}: the title names ${String(named)}, while ${String(year)} is being checked. If the form was copied from last year, please correct the year; if ${String(named)} is right, choose it in the settings.`,
        },
      };
    }
  },
};

/** Years that the words name as the year of the form, not those inside a date («ngày … tháng … năm 2021»). */
function yearsIn(title: string): readonly number[] {
  const withoutDates = fold(title).replace(/ngày[\s\d.…]*tháng[\s\d.…]*năm\s*\d{4}|\d{1,2}\/\d{1,2}\/\d{4}/gu, " ");
  return [...withoutDates.matchAll(/năm(?: học)?\s*:?\s*(20\d\d)(?:\s*-\s*(20\d\d))?/gu)].flatMap(([, from, to]) =>
    [from, to].flatMap((digits) => (digits === undefined ? [] : [Number(digits)])),
  );
}

function titleCellWithYear({ sheet, extent, headerRows }: Form, grid: Grid): CellRef | null {
  const end = (headerRows?.[0] ?? extent.top) - 1;
  for (let row = extent.top; row <= end; row += 1) {
    for (let column = extent.left; column <= extent.right; column += 1) {
      const value = valueAt(grid, row, column);
      if (typeof value === "string" && yearsIn(value).length > 0) return { sheet, row, column };
    }
  }
  return null;
}
