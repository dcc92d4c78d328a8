import type { ColumnRole } from "../../domain/form/column-role";
import type { Fix } from "../../domain/findings/finding";
import { dateOfSerial } from "../../text/civil-date";
import { formatAt, formulaAt, isBlank } from "../../workbook/grid";
import { contentOf } from "../../workbook/cell-content";
import { toA1 } from "../../workbook/refs";
import { text } from "../../workbook/write-plan";
import { shown } from "../shown";
import { always, noBasis, type Rule } from "../rule";
import { cellsOfColumn, type DataCell } from "./data-cells";
import { isDateFormat } from "./date-format";

/** Columns in which a date is out of place, whatever the others hold. */
const undated: ReadonlySet<ColumnRole> = new Set(["votes", "vote-share", "grade", "headcount", "share", "times-won"]);
const fraction = /^\s*(\d{1,3})\s*[/-]\s*(\d{1,3})(?!\d|\s*[/.-])/;

/** «9/9» typed into a cell that Excel took for a day becomes 09/09: among votes and grades that is no date. */
export const fractionIsNoDate: Rule = {
  id: "fraction-is-no-date",
  title: { vi: "Chữ như «9/9» không bị Excel đổi thành ngày", en: "A text such as «9/9» was not turned into a date" },
  why: {
    vi: "Excel tự đổi «9/9» phiếu thành ngày 9 tháng 9; số phiếu mất đi.",
    en: "Excel turns «9/9» votes into a date, and the votes are gone.",
  },
  scope: "row",
  needs: [],
  basis: noBasis,
  severity: always("warning"),

  *check(view) {
    for (const form of view.facts.forms) {
      for (const column of form.columns) {
        const cells = [...cellsOfColumn(view, form, column)].filter(({ value }) => !isBlank(value));
        const turned = cells.filter(isDay);
        if (turned.length === 0 || turned.length * 3 > cells.length) continue;
        const fractions = cells.filter(({ value }) => typeof value === "string" && fraction.test(value));
        if (!undated.has(column.role) && fractions.length * 2 < cells.length) continue;
        const whole = usualWhole(fractions);
        for (const cell of turned) {
          const { ref } = cell;
          const meant = typedAs(cell, view.snapshot.dateSystem, whole);
          if (meant === null) continue;
          const label = toA1(ref);
          yield {
            at: ref,
            subject: view.facts.subjectAt(ref),
            message: {
              vi: `Ô ${label} (cột «${column.header}»): Excel đã đổi chữ gõ vào thành ngày, có thể vốn là «${meant}». Các ô khác trong cột không ghi ngày. Anh/chị xem giúp rồi gõ lại dưới dạng chữ.`,
              en: `Cell ${label} (column «${column.header}»): Excel turned what was typed into a date; it may have been «${meant}». The other cells hold no dates. Please look, and type it again as text.`,
            },
            fix: asText(cell, meant),
          };
        }
      }
    }
  },
};

function isDay({ value, grid, ref }: DataCell): boolean {
  return (
    typeof value === "number" &&
    isDateFormat(formatAt(grid, ref.row, ref.column)) &&
    formulaAt(grid, ref.row, ref.column) === null
  );
}

/** What most fractions of the column are of: «8/9», «9/9» are of 9. */
function usualWhole(cells: readonly DataCell[]): number | null {
  const tally = new Map<number, number>();
  for (const { value } of cells) {
    const whole = Number(fraction.exec(shown(value))?.[2]);
    tally.set(whole, (tally.get(whole) ?? 0) + 1);
  }
  const [first] = [...tally].toSorted(([, one], [, other]) => other - one);
  return first?.[0] ?? null;
}

/** Day and month in the order in which they were typed: the one that fits the other cells comes last. */
function typedAs({ value }: DataCell, system: 1900 | 1904, whole: number | null): string | null {
  const date = typeof value === "number" ? dateOfSerial(value, system) : null;
  if (date === null) return null;
  const [, month, day] = date.split("-").map(Number);
  return day === whole && month !== whole ? `${String(month)}/${String(day)}` : `${String(day)}/${String(month)}`;
}

function asText({ ref, grid }: DataCell, meant: string): Fix {
  return {
    safe: false,
    label: { vi: `Sửa thành «${meant}»`, en: `Change to «${meant}»` },
    writes: [{ ref, content: text(meant), numberFormat: "@", expectedBefore: contentOf(grid, ref.row, ref.column) }],
  };
}
