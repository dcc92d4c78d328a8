import type { Form } from "../../domain/form/form";
import { fold } from "../../text/fold";
import { type Grid, isBlank, valueAt } from "../../workbook/grid";
import { type Area, type CellRef, areaToA1, toA1 } from "../../workbook/refs";
import { always, noBasis, type Rule } from "../rule";
import { shown } from "../shown";
import { excerpt } from "../wording";

/** What merging covered is seen by nobody, but formulas and programs still read it. */
export const nothingIsUnderAMerge: Rule = {
  id: "nothing-is-under-a-merge",
  title: { vi: "Không có chữ, số bị che dưới ô gộp", en: "No text or number is covered by merged cells" },
  why: {
    vi: "Chữ bị che dưới ô gộp không ai thấy nhưng công thức vẫn tính.",
    en: "What lies under a merge is seen by nobody and counted by formulas.",
  },
  scope: "form",
  needs: [],
  basis: noBasis,
  severity: always("warning"),

  *check({ facts }) {
    for (const form of facts.forms) {
      const grid = facts.gridBySheet.get(form.sheet);
      if (grid === undefined) continue;
      for (const area of grid.merges.filter((merge) => liesIn(merge, form))) {
        const [first, ...others] = coveredIn(area, form, grid);
        if (first === undefined) continue;
        const top = { sheet: form.sheet, row: area.top, column: area.left };
        const words = excerpt(shown(valueAt(grid, first.row, first.column)));
        yield {
          at: top,
          subject: facts.subjectAt(top),
          related: [first, ...others],
          message: {
            vi: `Ô gộp ${areaToA1(area)} che mất «${words}» ở ô ${toA1(first)}. Người xem không thấy, nhưng hàm cộng, bộ lọc và phần mềm khác vẫn đọc. Anh/chị bỏ gộp, xóa phần thừa hoặc chuyển ra chỗ khác.`,
            en: `The merged cells ${areaToA1(area)} cover «${words}» in cell ${toA1(first)}. Nobody sees it, but sums, filters and other programs read it. Please unmerge, and delete it or put it elsewhere.`,
          },
        };
      }
    }
  },
};

function liesIn({ top, bottom, left, right }: Area, { extent }: Form): boolean {
  return top >= extent.top && bottom <= extent.bottom && left >= extent.left && right <= extent.right;
}

/** Covered cells that say something else than the one that is seen. */
function coveredIn({ top, bottom, left, right }: Area, { sheet }: Form, grid: Grid): readonly CellRef[] {
  const seen = fold(shown(valueAt(grid, top, left)));
  const covered: CellRef[] = [];
  for (let row = top; row <= Math.min(bottom, grid.values.length); row += 1) {
    for (let column = left; column <= right; column += 1) {
      const value = valueAt(grid, row, column);
      if ((row === top && column === left) || isBlank(value) || fold(shown(value)) === seen) continue;
      covered.push({ sheet, row, column });
    }
  }
  return covered;
}
