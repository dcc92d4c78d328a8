import type { Form } from "../../domain/form/form";
import { isBlank, mergeAt, type CellValue } from "../../workbook/grid";
import { toA1 } from "../../workbook/refs";
import { columnOf } from "../facts";
import { always, noBasis, type Problem, type Rule, type RuleView } from "../rule";
import { two } from "../wording";
import { cellsOfColumn, type DataCell } from "./data-cells";
import { type Break, breaksAmong, breaksOverCards } from "./running-numbers";

/**
 * STT counts on by one, from 1 again under each heading if that is the form's way. Only plain numbers are counted:
 * «1a», «E1», «1.2» are somebody's own order. The lower cells of a merge belong to the line above.
 */
export const numberingRunsOn: Rule = {
  id: "numbering-runs-on",
  title: { vi: "Số thứ tự liên tục", en: "Row numbers run on" },
  why: {
    vi: "Số thứ tự lặp hoặc nhảy cóc thường do chèn, xóa dòng; số cuối không còn là số người.",
    en: "Numbers that repeat or leap come from inserted rows; the last is no longer the count.",
  },
  scope: "row",
  needs: [],
  basis: noBasis,
  severity: always("info"),

  *check(view) {
    for (const form of view.facts.forms) {
      const breaks = breaksOf(form, view);
      const [first] = breaks;
      if (first === undefined) continue;
      // A list that was sorted keeps its old numbers: one word for the column, not one for every row.
      if (breaks.length > 5) yield shuffled(first, breaks);
      else for (const one of breaks) yield messageOf(one, view);
    }
  },
};

function breaksOf(form: Form, view: RuleView): readonly Break[] {
  if (form.unfolded) return breaksOverCards(form, form.unfolded, view);
  const column = columnOf(form, "number");
  if (column === null) return [];
  const [first, last] = form.dataRows ?? [0, 0];
  const cells = [...cellsOfColumn(view, form, column)].filter(
    ({ ref: { row }, grid }) => first <= row && row <= last && !continuesAbove(grid, row, column.column),
  );
  const plain = cells.filter(({ value }) => asNumber(value) !== null);
  const hasOwnOrder = cells.length - plain.length - cells.filter(({ value }) => isBlank(value)).length > 0;
  if (plain.length < 3 || plain.length * 5 < cells.length * 4) return [];
  return breaksAmong(
    cells.flatMap((cell) => {
      const now = asNumber(cell.value);
      return now === null && (hasOwnOrder || !isBlank(cell.value)) ? [] : [{ at: cell.ref, now }];
    }),
  );
}

function continuesAbove(grid: DataCell["grid"], row: number, column: number): boolean {
  const merge = mergeAt(grid, row, column);
  return merge !== null && merge.top < row;
}

function messageOf({ at: ref, now, expected }: Break, { facts }: RuleView): Problem {
  const label = toA1(ref);
  return {
    at: ref,
    subject: facts.subjectAt(ref),
    message:
      now === null
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

function shuffled({ at: ref }: Break, breaks: readonly Break[]): Problem {
  const label = toA1(ref);
  return {
    at: ref,
    subject: null,
    related: breaks.slice(1).map(({ at }) => at),
    figures: String(breaks.length),
    message: {
      vi: `Số thứ tự không liên tục ở ${two(breaks.length)} chỗ, đầu tiên là ô ${label}. Có thể danh sách vừa được sắp xếp hoặc ghép lại. Anh/chị đánh lại số thứ tự khi danh sách đã chốt.`,
      en: `The row numbers break off in ${two(breaks.length)} places, first in cell ${label}. The list may have been sorted or put together from parts. Please number it again once it is settled.`,
    },
  };
}

function asNumber(value: CellValue): number | null {
  if (typeof value === "number") return Number.isInteger(value) ? value : null;
  return typeof value === "string" && /^\s*\d{1,6}\s*[.)]?\s*$/.test(value) ? Number.parseInt(value, 10) : null;
}
