import type { Bilingual } from "../../domain/bilingual";
import type { Column } from "../../domain/form/form";
import { toA1, toFullA1 } from "../../workbook/refs";
import { ownHead } from "../heads";
import { inOneWhereMany } from "../in-one";
import { always, noBasis, type Problem, type Rule, type RuleView } from "../rule";
import { excerpt } from "../wording";
import { cellsOfColumn, type DataCell } from "./data-cells";

/**
 * A column of years («Năm sinh», «Năm vào ngành», «Năm công nhận») holds years that somebody who works can have lived
 * through: 1891 and 2031 are a digit amiss. Years of birth that were read are looked at by `age-is-plausible`.
 */
export const yearIsPlausible: Rule = {
  id: "year-is-plausible",
  title: { vi: "Năm ghi trong cột là năm có thể có", en: "Years in a column of years are possible" },
  why: {
    vi: "Năm gõ nhầm một chữ số làm sai tuổi, thâm niên, các lần liên tục.",
    en: "A year with a wrong digit spoils age, service and titles on end.",
  },
  scope: "row",
  needs: [],
  basis: noBasis,
  severity: always("warning"),

  *check(view) {
    const { limits } = view;
    const seen = new Set(
      view.reading.register.entries.flatMap(({ birthDate }) =>
        birthDate === null || birthDate.value.precision === "unknown" ? [] : [toFullA1(birthDate.cell)],
      ),
    );
    for (const form of view.facts.forms) {
      for (const column of form.columns) {
        if (isOfFigures(column)) continue;
        const cells = [...cellsOfColumn(view, form, column)].flatMap((cell) => {
          const year = yearIn(cell);
          return year === null ? [] : [{ ...cell, year }];
        });
        const latest = lastYearOf(column, view);
        const odd = cells.filter(({ year }) => year < limits.year.earliest || year > latest);
        const isOfYears =
          cells.length - odd.length >= limits.agreeing.yearsOfColumn &&
          (cells.length - odd.length) * 3 >= cells.length * 2;
        if (!isOfYears) continue;
        const problems = odd.filter(({ ref }) => !seen.has(toFullA1(ref))).map((cell) => problemOf(cell, latest, view));
        yield* inOneWhereMany(problems, cells.length, (count) => manyWords(count, column));
      }
    }
  },
};

/** Figures, marks and running numbers may be as large as a year and are none. */
function isOfFigures({ role }: Column): boolean {
  return role === "number" || role === "figure" || role === "headcount" || role === "mark" || role === "id-number";
}

/** Plans and deadlines reach ahead; what has been, not beyond the year at hand. */
function lastYearOf(column: Column, { year, limits }: RuleView): number {
  return column.role === "deadline" || column.role === "start" || /kế hoạch|dự kiến|đến năm|hết/u.test(ownHead(column))
    ? year + limits.year.planned
    : year + limits.year.ahead;
}

function yearIn({ value }: DataCell): number | null {
  if (typeof value === "number") return Number.isInteger(value) && value >= 1000 && value <= 9999 ? value : null;
  return typeof value === "string" && /^\s*\d{4}\s*$/.test(value) ? Number(value) : null;
}

function problemOf(
  { ref, year, column }: DataCell & { readonly year: number },
  latest: number,
  view: RuleView,
): Problem {
  const [label, head] = [toA1(ref), excerpt(column.header)];
  return {
    at: ref,
    subject: view.facts.subjectAt(ref),
    message: {
      vi: `Ô ${label}: cột «${head}» ghi năm ${String(year)}, ${year > latest ? "sau năm đang làm" : "quá xa trước đây"}. Có thể gõ nhầm một chữ số. Anh/chị đối chiếu với hồ sơ.`,
      en: `Cell ${label}: the column «${head}» gives the year ${String(year)}, ${year > latest ? "which is after the year at hand" : "which is too long ago"}. A digit may be off. Please compare with the file.`,
    },
  };
}

function manyWords(count: number, column: Column): Bilingual {
  return {
    vi: `Cột «${excerpt(column.header)}» có ${String(count)} ô ghi số không phải năm có thể có. Cột này có thể ghi số khác. Anh/chị xem lại cách đọc cột.`,
    en: `In the column «${excerpt(column.header)}» ${String(count)} cells hold numbers that are no possible years. The column may hold something else. Please look at how it was read.`,
  };
}
