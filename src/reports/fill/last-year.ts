import type { Bilingual } from "../../domain/bilingual";
import { valueAt } from "../../workbook/grid";
import { toA1 } from "../../workbook/refs";
import { bindFigures } from "./bind/figures/bind-figures";
import type { BindInput } from "./bind/bound-table";
import { CERTAIN_ENOUGH, type Binding } from "./binding";
import { describeSource } from "./count/describe-source";
import { lastYearFigure, lastYearKey } from "./count/last-year";
import type { Facts } from "./facts";
import { titleFacets } from "./meaning/form-title";
import { yearOtherThan } from "./meaning/narrowing";
import type { Table } from "./read-table/table";
import type { AwardSource } from "./source";
import type { SheetToFill } from "./tables-to-fill";

/** The facts with what sheets of last year's results state, and where such a sheet differs from a list of that year. */
export function withLastYear(
  facts: Facts,
  sheets: readonly SheetToFill[],
  input: Omit<BindInput, "facts">,
): { readonly facts: Facts; readonly notes: readonly Bilingual[] } {
  if (facts.year === null) return { facts, notes: [] };
  const figures = new Map(facts.lastYear.figures);
  const notes: Bilingual[] = [];
  const then = { ...facts, year: facts.year - 1 };
  for (const table of sheets.flatMap(({ tables }) => tables)) {
    if (!isOfLastYear(table, facts)) continue;
    for (const { ref, source, confidence } of bindFigures(table, { ...input, facts: then }).bindings) {
      const value = stated(valueAt(table.grid, ref.row, ref.column));
      if (value === null || source?.kind !== "award" || source.standing !== "decided" || confidence < CERTAIN_ENOUGH)
        continue;
      const listed = facts.lastYear.granted.length === 0 ? null : lastYearFigure(source, facts).value;
      if (typeof listed === "number" && listed !== value) notes.push(differs(source, ref, value, listed, facts));
      if (!figures.has(lastYearKey(source))) figures.set(lastYearKey(source), { value, cell: ref });
    }
  }
  return { facts: { ...facts, lastYear: { ...facts.lastYear, figures } }, notes };
}

/** «KẾT QUẢ KHEN THƯỞNG NĂM 2024» beside the forms of 2025. */
function isOfLastYear(table: Table, { year }: Facts): boolean {
  const { years, standing } = titleFacets(table);
  return year !== null && standing === "decided" && yearOtherThan(year, years)?.to === year - 1;
}

function stated(value: unknown): number | null {
  if (typeof value === "number") return Number.isInteger(value) && value >= 0 ? value : null;
  return typeof value === "string" && /^\s*\d{1,6}\s*$/.test(value) ? Number(value) : null;
}

function differs(source: AwardSource, ref: Binding["ref"], value: number, listed: number, facts: Facts): Bilingual {
  const { vi, en } = describeSource(source, facts);
  const cell = toA1(ref);
  return {
    vi: `Năm trước, ${vi}: sheet «${ref.sheet}» (ô ${cell}) ghi ${String(value)}, danh sách kết quả có ${String(listed)}. Đang lấy theo sheet «${ref.sheet}»; anh/chị xem giúp.`,
    en: `The year before, ${en}: sheet “${ref.sheet}” (cell ${cell}) says ${String(value)}, the list of results has ${String(listed)}. The sheet's figure is taken; please have a look.`,
  };
}
