import { columnOf } from "../facts";
import { valueAt, type CellValue } from "../../workbook/grid";
import { toA1 } from "../../workbook/refs";
import { always, noBasis, type Rule } from "../rule";
import { cellsOfColumn } from "./data-cells";

/** STT counts on by one, from 1 again under each heading if that is the form's way. */
export const numberingRunsOn: Rule = {
  id: "numbering-runs-on",
  title: { vi: "Số thứ tự liên tục", en: "Row numbers run on" },
  scope: "row",
  needs: [],
  basis: noBasis,
  severity: always("info"),

  *check(view) {
    for (const form of view.facts.forms) {
      const column = columnOf(form, "number");
      if (column === null) continue;
      const [first, last] = form.dataRows ?? [0, 0];
      const cells = [...cellsOfColumn(view, form, column)].filter(({ ref: { row } }) => first <= row && row <= last);
      const numbered = cells.filter(({ value }) => asNumber(value) !== null);
      if (numbered.length < 3 || numbered.length * 5 < cells.length * 4) continue;
      let before: number | null = null;
      for (const { ref, grid } of cells) {
        const now: number | null = asNumber(valueAt(grid, ref.row, ref.column));
        const expected: number = before === null ? 1 : before + 1;
        const isBlank = now === null;
        const runsOn = now === 1 || now === expected || (before === null && now !== null);
        before = now ?? expected;
        if (runsOn && !isBlank) continue;
        const label = toA1(ref);
        yield {
          at: ref,
          subject: view.facts.subjectAt(ref),
          message: isBlank
            ? {
                vi: `Ô ${label} (số thứ tự) còn trống, trong khi các dòng khác có số. Theo thứ tự là ${String(expected)}. Anh/chị bổ sung, hoặc để nguyên nếu dòng này không đánh số.`,
                en: `Cell ${label} (row number) is blank, while other rows have one. By order it is ${String(expected)}. Please fill it in, or leave it if this row has no number.`,
              }
            : {
                vi: `Ô ${label}: số thứ tự ghi ${String(now)}, theo thứ tự là ${String(expected)}. Anh/chị xem giúp có sót dòng hay chỉ là đánh số.`,
                en: `Cell ${label}: the row number is ${String(now)}, by order it is ${String(expected)}. Please see whether a row is missing or only the number is off.`,
              },
        };
      }
    }
  },
};

function asNumber(value: CellValue): number | null {
  if (typeof value === "number") return Number.isInteger(value) ? value : null;
  return typeof value === "string" && /^\s*\d{1,6}\s*[.)]?\s*$/.test(value) ? Number.parseInt(value, 10) : null;
}
