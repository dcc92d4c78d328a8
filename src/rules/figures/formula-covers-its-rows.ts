import { cellKey, toA1 } from "../../workbook/refs";
import { groupBy } from "../facts";
import { always, noBasis, type Rule } from "../rule";
import { formulaSlipIn, isTotal, slipWords } from "./formula-slips";

/**
 * A total by formula takes in every line it closes, and neither itself nor another total. It may agree today, because
 * the lines left out are blank, and be wrong tomorrow; where it is wrong today `printed-total-adds-up` says why.
 */
export const formulaCoversItsRows: Rule = {
  id: "formula-covers-its-rows",
  title: {
    vi: "Công thức ở dòng cộng lấy đủ các dòng, không lấy dòng cộng khác",
    en: "A total's formula takes in all of its rows and no other total",
  },
  why: {
    vi: "Thêm dòng mà công thức không kéo theo thì tổng thiếu; cộng cả dòng cộng khác thì tổng thừa.",
    en: "A formula that misses new rows falls short; one that takes in another total says too much.",
  },
  scope: "form",
  needs: [],
  basis: noBasis,
  severity: always("warning"),
  level: "totals",

  *check({ facts, reading }) {
    const wrong = new Set(
      reading.register.totals
        .filter(({ printed, counted, stale }) => !stale && printed !== counted)
        .map(({ at }) => `${String(cellKey(at.row, at.column))} ${at.sheet}`),
    );
    for (const form of facts.forms) {
      const grid = facts.gridBySheet.get(form.sheet);
      if (grid === undefined || grid.formulas.size === 0) continue;
      const slips = form.rows
        .filter(isTotal)
        .flatMap((total) => form.columns.map((column) => formulaSlipIn(total, column, form, grid)))
        .filter((slip) => slip !== null)
        .filter(({ at }) => !wrong.has(`${String(cellKey(at.row, at.column))} ${at.sheet}`));
      // One formula filled to the right is one slip.
      for (const same of groupBy(slips, ({ at, kind, rows }) => JSON.stringify([at.row, kind, rows])).values()) {
        const [first, ...others] = same;
        if (first === undefined) continue;
        const cell = toA1(first.at);
        const words = slipWords(first);
        const more = String(others.length);
        const also =
          others.length === 0
            ? { vi: "", en: "" }
            : { vi: ` và ${more} ô khác của dòng này`, en: ` and ${more} more cells of the row` };
        yield {
          at: first.at,
          subject: null,
          related: others.map(({ at }) => at),
          figures: same.map(({ formula }) => formula).join(" "),
          message: {
            vi: `Ô ${cell}${also.vi}: công thức ${first.formula} ${words.vi}. Anh/chị xem lại vùng trong công thức.`,
            en: `Cell ${cell}${also.en}: the formula ${first.formula} ${words.en}. Please check its range.`,
          },
        };
      }
    }
  },
};
