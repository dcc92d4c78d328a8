import type { Form } from "../../domain/form/form";
import { type Grade, recogniseGrade } from "../../domain/glossary/grades";
import type { SubjectKey } from "../../domain/recipient";
import type { Sourced } from "../../domain/register/sourced";
import { yearsIn } from "../../text/years";
import { valueAt } from "../../workbook/grid";
import { columnOf } from "../facts";
import type { RuleView } from "../rule";
import { shown } from "../shown";

/**
 * Grades of registered people that stand in a list of their own («Kết quả nhiệm vụ»), beside their names; of the year
 * at hand where the list names years. Whoever shares a name with somebody is left out.
 */
export function gradesElsewhere(view: RuleView): ReadonlyMap<SubjectKey, Sourced<Grade>> {
  const found = new Map<SubjectKey, Sourced<Grade>>();
  const lists = view.facts.forms.filter(({ kind, columns }) => kind !== "registration" && columns.some(isGrade));
  if (lists.length === 0) return found;
  const people = uniqueNames(view);
  for (const form of lists) {
    for (const [key, grade] of gradesIn(form, people, view)) if (!found.has(key)) found.set(key, grade);
  }
  return found;
}

function isGrade({ role }: Form["columns"][number]): boolean {
  return role === "grade";
}

function uniqueNames({ facts, reading }: RuleView): ReadonlyMap<string, SubjectKey> {
  const names = new Map<string, SubjectKey>();
  const twice = new Set<string>();
  for (const { key, name } of reading.register.people) {
    const folded = facts.foldedName(name);
    if (names.has(folded)) twice.add(folded);
    names.set(folded, key);
  }
  for (const name of twice) names.delete(name);
  return names;
}

function gradesIn(
  form: Form,
  people: ReadonlyMap<string, SubjectKey>,
  { facts, year }: RuleView,
): readonly (readonly [SubjectKey, Sourced<Grade>])[] {
  const grid = facts.gridBySheet.get(form.sheet);
  const column = columnOf(form, "grade");
  if (grid === undefined || column === null) return [];
  const rows = form.rows.flatMap(({ row, fate }) => (fate.fate === "structural" ? [] : [row]));
  const personAt = (row: number, at: number) => people.get(facts.foldedName(shown(valueAt(grid, row, at)))) ?? null;
  const names = form.columns.find(
    (one) => rows.filter((row) => personAt(row, one.column) !== null).length * 2 > rows.length,
  );
  if (names === undefined) return [];
  const years = columnOf(form, "year");
  return rows.flatMap((row) => {
    const text = shown(valueAt(grid, row, column.column));
    const key = personAt(row, names.column);
    const grade = recogniseGrade(text);
    const of = years === null ? [] : yearsIn(shown(valueAt(grid, row, years.column)));
    if (key === null || grade === null || (of.length > 0 && of.at(-1) !== year)) return [];
    return [[key, { value: grade, text, cell: { sheet: form.sheet, row, column: column.column } }] as const];
  });
}
