import type { Column, Form } from "../../domain/form/form";
import { fold } from "../../text/fold";
import { civilDate, dateOfSerial } from "../../text/civil-date";
import { formatAt, valueAt } from "../../workbook/grid";
import type { CellRef } from "../../workbook/refs";
import { toA1 } from "../../workbook/refs";
import { isDateFormat } from "../cells/date-format";
import { cellsOfColumn, type DataCell } from "../cells/data-cells";
import { groupBy } from "../facts";
import { ownHead } from "../heads";
import { always, noBasis, type Rule, type RuleView } from "../rule";

/** A body numbers its decisions through the year: one number of one year has one date. */
export const decisionNumberNamesOneDecision: Rule = {
  id: "decision-number-names-one-decision",
  title: {
    vi: "Một số quyết định trong một năm chỉ có một ngày ký",
    en: "One decision number of a year has one date",
  },
  why: {
    vi: "Một số quyết định với hai ngày ký thì một trong hai gõ nhầm.",
    en: "One number with two dates of signing means that one of them is wrong.",
  },
  scope: "row",
  needs: [],
  basis: noBasis,
  severity: always("warning"),

  *check(view) {
    const decisions = view.facts.forms.flatMap((form) =>
      form.columns.filter(isOfDecisions).flatMap((column) => decisionsIn(form, column, view)),
    );
    for (const same of groupBy(decisions, ({ number, date }) => `${number} ${date.slice(0, 4)}`).values()) {
      const byDate = [...groupBy(same, ({ date }) => date).values()].toSorted(
        (one, other) => other.length - one.length,
      );
      const [usual, ...others] = byDate;
      const [first] = usual ?? [];
      if (first === undefined) continue;
      for (const { at, date, written } of others.flat()) {
        const label = toA1(at);
        yield {
          at,
          subject: view.facts.subjectAt(at),
          related: [first.at],
          message: {
            vi: `Ô ${label}: quyết định số ${written} ghi ngày ${dayWords(date)}, còn ở ô ${toA1(first.at)} cùng số này ghi ngày ${dayWords(first.date)}. Mỗi số quyết định trong năm chỉ có một ngày ký. Anh/chị đối chiếu với bản gốc.`,
            en: `Cell ${label}: decision ${written} is dated ${dayWords(date)}, while cell ${toA1(first.at)} dates the same number ${dayWords(first.date)}. A number has one date in a year. Please compare with the original.`,
          },
        };
      }
    }
  },
};

interface Decision {
  readonly at: CellRef;
  /** As compared: «15/qđ-sxd». */
  readonly number: string;
  readonly written: string;
  /** Civil date. */
  readonly date: string;
}

const numbered = /(?<!\d)(\d{1,6}[a-z]?)\s*\/\s*((?:\d{4}\s*\/\s*)?qđ\s*[-–]\s*[\p{L}][\p{L}\d&.-]*)/iu;
const dated = /(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})(?![\d/])/u;

function isOfDecisions(column: Column): boolean {
  return column.role === "decision" || /quyết định|(?:^|[\s,])qđ(?:$|[\s,])/u.test(ownHead(column));
}

function decisionsIn(form: Form, column: Column, view: RuleView): readonly Decision[] {
  const beside = form.columns.find((one) => one.column === column.column + 1 && ownHead(one).includes("ngày"));
  return [...cellsOfColumn(view, form, column)].flatMap((cell) => {
    const text = typeof cell.value === "string" ? cell.value : "";
    const [written, digits, body] = numbered.exec(text) ?? [];
    const date = dateIn(text) ?? (beside === undefined ? null : dateOf(cell, beside.column, view));
    if (written === undefined || digits === undefined || body === undefined || date === null) return [];
    // Only with the body behind it does a number mean one series.
    const number = `${String(Number.parseInt(digits, 10))}${digits.replace(/^\d+/u, "")}/${fold(body).replace(/\s/gu, "")}`;
    return [{ at: cell.ref, number, written: written.replace(/\s/gu, ""), date }];
  });
}

function dateOf({ grid, ref }: DataCell, column: number, { snapshot }: RuleView): string | null {
  const value = valueAt(grid, ref.row, column);
  if (typeof value === "string") return dateIn(value);
  const isDate = typeof value === "number" && isDateFormat(formatAt(grid, ref.row, column));
  return isDate ? dateOfSerial(value, snapshot.dateSystem) : null;
}

function dateIn(text: string): string | null {
  const [, day, month, year] = dated.exec(text) ?? [];
  return day === undefined ? null : civilDate(Number(year), Number(month), Number(day));
}

function dayWords(civil: string): string {
  return civil.split("-").toReversed().join("/");
}
