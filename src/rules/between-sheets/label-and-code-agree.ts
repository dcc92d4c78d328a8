import { columnsWith, type Form } from "../../domain/form/form";
import type { Grid } from "../../workbook/grid";
import { fold } from "../../text/fold";
import { valueAt } from "../../workbook/grid";
import { toA1 } from "../../workbook/refs";
import { shown } from "../cell-content";
import { hasAnyRole } from "../facts";
import { always, noBasis, type Rule } from "../rule";
import { excerpt } from "../wording";

/** Where a title stands as words and as a code side by side, both say the same, by the form's own other rows. */
export const labelAndCodeAgree: Rule = {
  id: "label-and-code-agree",
  title: { vi: "Tên danh hiệu và mã cạnh nhau khớp nhau", en: "A title and the code beside it agree" },
  scope: "row",
  needs: [],
  basis: noBasis,
  severity: always("warning"),

  *check({ facts }) {
    for (const form of facts.forms) {
      const grid = facts.gridBySheet.get(form.sheet);
      if (grid === undefined || !hasAnyRole(form, ["award-code"])) continue;
      for (const pair of pairsOf(form)) {
        const rows = rowsOf(form, grid, pair);
        const usual = usualLabels(rows);
        for (const { row, code, label } of rows) {
          const expected = usual.get(code);
          if (code === "" || label === "" || expected === undefined || expected === label) continue;
          const ref = { sheet: form.sheet, row, column: pair.code };
          const cell = toA1(ref);
          const words = excerpt(shown(valueAt(grid, row, pair.label)));
          const typed = excerpt(shown(valueAt(grid, row, pair.code)));
          yield {
            at: ref,
            subject: facts.subjectAt(ref),
            related: [{ sheet: form.sheet, row, column: pair.label }],
            message: {
              vi: `Ô ${cell}: mã «${typed}» ở các dòng khác đi với chữ khác, còn dòng này ghi «${words}». Đang tính theo chữ; anh/chị xem lại mã hoặc chữ.`,
              en: `Cell ${cell}: the code «${typed}» goes with other words in the other rows, while this row says «${words}». Counted by the words; please check the code or the words.`,
            },
          };
        }
      }
    }
  },
};

interface Pair {
  readonly label: number;
  readonly code: number;
}

/** A code column and the column of words next to it. */
function pairsOf(form: Form): readonly Pair[] {
  const labels = form.columns.filter(({ role }) => role === "title-or-award" || role === "title" || role === "award");
  return columnsWith(form, "award-code").flatMap(({ column: code }) => {
    const beside = labels.find(({ column }) => Math.abs(column - code) === 1);
    return beside === undefined ? [] : [{ label: beside.column, code }];
  });
}

function rowsOf(form: Form, grid: Grid, { label, code }: Pair) {
  return form.rows.flatMap(({ row, fate }) =>
    fate.fate === "counted"
      ? [
          {
            row,
            code: fold(shown(valueAt(grid, row, code))),
            label: fold(shown(valueAt(grid, row, label))),
          },
        ]
      : [],
  );
}

/** The words a code goes with in most rows; none where no words have a majority. */
function usualLabels(rows: ReturnType<typeof rowsOf>): ReadonlyMap<string, string> {
  const tally = new Map<string, Map<string, number>>();
  for (const { code, label } of rows) {
    if (code === "" || label === "") continue;
    const labels = tally.get(code) ?? new Map<string, number>();
    tally.set(code, labels.set(label, (labels.get(label) ?? 0) + 1));
  }
  const usual = new Map<string, string>();
  for (const [code, labels] of tally) {
    const total = [...labels.values()].reduce((sum, count) => sum + count, 0);
    const [first] = [...labels].toSorted(([, one], [, other]) => other - one);
    if (first !== undefined && first[1] * 2 > total) usual.set(code, first[0]);
  }
  return usual;
}
