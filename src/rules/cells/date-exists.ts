import type { Bilingual } from "../../domain/bilingual";
import type { ColumnRole } from "../../domain/form/column-role";
import type { Column, Form } from "../../domain/form/form";
import { lastDayOfMonth } from "../../text/civil-date";
import { formatAt } from "../../workbook/grid";
import { toA1 } from "../../workbook/refs";
import { inOneWhereMany } from "../in-one";
import { always, noBasis, type Problem, type Rule, type RuleView } from "../rule";
import { excerpt, two } from "../wording";
import { isInCalendar, isMonth, typedDate, type TypedDate } from "./calendar";
import { cellsOfColumn, type DataCell } from "./data-cells";
import { isDateFormat } from "./date-format";

const dateRoles: ReadonlySet<ColumnRole> = new Set(["birth-date", "recruitment-date", "start", "deadline"]);

/** A date within words; digits and slashes around it make it the number of a document. */
const dayInWords =
  /(?:ngày|sinh|từ|đến)\s*(?:ngày\s*)?(\d{1,2})\s?(?:[/.-]|tháng)\s?(\d{1,2})\s?(?:[/.-]|năm)\s?(\d{4})(?![\d/])/giu;
const looksDated = /\d\s?(?:[/.-]|tháng)\s?\d/iu;

/** A date is a day of the calendar: there is no 31/02, no 29/02/1987, no month 13. */
export const dateExists: Rule = {
  id: "date-exists",
  title: { vi: "Ngày, tháng ghi trong biểu có trong lịch", en: "Dates are days of the calendar" },
  why: {
    vi: "Ngày không có trong lịch làm hồ sơ bị trả lại và không tính được thời gian.",
    en: "A day that is not in the calendar sends the file back and counts no time.",
  },
  scope: "row",
  needs: [],
  basis: noBasis,
  severity: always("warning"),

  *check(view) {
    for (const form of view.facts.forms) {
      for (const column of form.columns) {
        const cells = [...cellsOfColumn(view, form, column)].filter(isDated);
        const problems = isOfDates(column, cells) ? impossible(cells, view) : [];
        yield* inOneWhereMany(problems, cells.length, (count) => ({
          vi: `Cột «${excerpt(column.header)}» có ${two(count)} ô không phải ngày có trong lịch. Có thể cột này ghi tháng trước, ngày sau. Anh/chị xem lại cách ghi ngày của cả cột.`,
          en: `In the column «${excerpt(column.header)}» ${two(count)} cells are no days of the calendar. The column may put the month before the day. Please look at how it writes dates.`,
        }));
        if (problems.length === 0) yield* inWords(cells, form, view);
      }
    }
    yield* aroundTables(view);
  },
};

/** «…, ngày 31 tháng 02 năm 2026» in a letterhead, a title or beside a signature: where no row of a list stands. */
function* aroundTables(view: RuleView): Iterable<Problem> {
  for (const grid of view.snapshot.sheets) {
    if (grid.visibility !== "visible") continue;
    const listed = new Set(
      view.facts.forms
        .filter(({ sheet }) => sheet === grid.name)
        .flatMap(({ rows, unfolded = [] }) => [
          ...rows.filter(({ fate }) => fate.fate !== "structural").map(({ row }) => row),
          ...unfolded.flatMap(({ cells }) => cells.map(({ at }) => at.row)),
        ]),
    );
    for (const [index, line] of grid.values.entries()) {
      if (listed.has(index + 1)) continue;
      for (const [at, value] of line.entries()) {
        if (typeof value !== "string" || value.length > 300 || !looksDated.test(value)) continue;
        for (const [text, day = "", month = "", year = ""] of value.matchAll(dayInWords)) {
          const ref = { sheet: grid.name, row: index + 1, column: at + 1 };
          if (!isInCalendar({ day, month, year })) yield problemOf(ref, text, { day, month, year }, view);
        }
      }
    }
  }
}

function isDated({ value }: DataCell): boolean {
  return typeof value === "number" || (typeof value === "string" && value.length <= 300 && looksDated.test(value));
}

/** By its head, or because most of its cells are dates of the calendar. */
function isOfDates({ role }: Column, cells: readonly DataCell[]): boolean {
  if (dateRoles.has(role)) return true;
  const dates = cells.filter((cell) => {
    if (typeof cell.value === "number") return isDateFormat(formatAt(cell.grid, cell.ref.row, cell.ref.column));
    return typeof cell.value === "string" && typedDate(cell.value) !== null;
  });
  return dates.length >= 3 && dates.length * 2 > cells.length;
}

function impossible(cells: readonly DataCell[], view: RuleView): readonly Problem[] {
  return cells.flatMap(({ ref, value }) => {
    if (typeof value !== "string") return [];
    const date = typedDate(value);
    return date === null || isInCalendar(date) ? [] : [problemOf(ref, value, date, view)];
  });
}

function* inWords(cells: readonly DataCell[], { columns }: Form, view: RuleView): Iterable<Problem> {
  for (const { ref, value, column } of cells) {
    if (typeof value !== "string" || !columns.includes(column)) continue;
    for (const [text, day = "", month = "", year = ""] of value.matchAll(dayInWords)) {
      const date = { day, month, year };
      if (!isInCalendar(date)) yield problemOf(ref, text, date, view);
    }
  }
}

/** Where the year has two digits: a 29/02 is missing in some years only, so the year is named in full. */
function withoutDay(day: number, month: number, year: string): Bilingual {
  const full = `${Number(year) > LAST_OF_THIS_CENTURY ? "19" : "20"}${year}`;
  return month === 2 && day === 29
    ? { vi: `năm ${full} không có ngày 29/02`, en: `${full} has no 29/02` }
    : { vi: `tháng ${two(month)} không có ngày ${two(day)}`, en: `month ${two(month)} has no day ${two(day)}` };
}

/** «31» and later are years of birth of the last century. */
const LAST_OF_THIS_CENTURY = 30;

function problemOf(ref: DataCell["ref"], text: string, { day, month, year }: TypedDate, { facts }: RuleView): Problem {
  const label = toA1(ref);
  const typed = excerpt(text);
  const isDay = day !== null && isMonth(month);
  const last = isDay && year.length === 4 ? Number(lastDayOfMonth(Number(year), Number(month)).slice(-2)) : null;
  const why =
    last === null
      ? isDay
        ? withoutDay(Number(day), Number(month), year)
        : { vi: `một năm chỉ có 12 tháng`, en: `a year has 12 months only` }
      : {
          vi: `tháng ${month} năm ${year} chỉ có ${String(last)} ngày`,
          en: `month ${month} of ${year} has ${String(last)} days only`,
        };
  return {
    at: ref,
    subject: facts.subjectAt(ref),
    message: {
      vi: `Ô ${label}: «${typed}» không có trong lịch, vì ${why.vi}. Anh/chị đối chiếu với hồ sơ rồi gõ lại ngày đúng.`,
      en: `Cell ${label}: «${typed}» is not in the calendar, as ${why.en}. Please compare with the file and retype the right date.`,
    },
  };
}
