import type { AwardId } from "../domain/glossary/awards";
import type { Finding } from "../domain/findings/finding";
import type { RecipientKind, UnitKey } from "../domain/recipient";
import type { Entry } from "../domain/register/register";
import { implies } from "../domain/targets/implied-awards";
import { isBlank, valueAt } from "../workbook/grid";
import type { CellRef, RowRef } from "../workbook/refs";
import type { Problem, Rule, RuleView } from "./rule";

/** What the figure a finding is about adds up: whoever mends one of these changes it. */
export type Summed =
  /** Cells of a form, in one column or (null) in any. */
  | {
      readonly kind: "rows";
      readonly form: string;
      readonly rows: readonly [number, number];
      readonly column: number | null;
    }
  /** Who holds a title, in these units or (null) in all. */
  | {
      readonly kind: "title";
      readonly award: AwardId;
      readonly recipient: RecipientKind;
      readonly units: ReadonlySet<UnitKey> | null;
    };

/** A finding with the rule and the problem it was made of. */
export interface Found {
  readonly rule: Rule;
  readonly problem: Problem;
  readonly finding: Finding;
}

/**
 * The findings with what they wait for: a figure that sums rows waits for every open finding that would change one of
 * them, a form's figure for the totals of its title as well.
 */
export function withDependencies(all: readonly Found[], view: RuleView): readonly Finding[] {
  const open = all.filter(({ finding }) => finding.waived === null);
  const rows = open.filter(({ rule, finding }) => finding.level === "rows" && canChangeFigures(rule, finding));
  const totals = open.filter(({ finding }) => finding.level === "totals");
  const entries = new Map<string, Entry>(view.reading.register.entries.map((entry) => [keyOf(entry.at), entry]));
  return all.map(({ finding, problem: { sums } }) => {
    if (sums === undefined || finding.waived !== null) return finding;
    const changing = rows.filter(({ rule, finding: other }) =>
      sums.kind === "rows" ? changesCells(rule, other, sums, view) : changesTitle(rule, other, sums, entries, view),
    );
    const above = sums.kind === "title" ? totals.filter(({ problem }) => isTotalOf(problem, sums.award, view)) : [];
    return { ...finding, dependsOn: [...changing, ...above].map(({ finding: other }) => other.id) };
  });
}

function canChangeFigures({ changes }: Rule, { fix }: Finding): boolean {
  return changes !== undefined || fix !== null;
}

/** What mending a finding may change: the cells its fix writes; else its own cell, or all that its rows say. */
function cellsOf({ changes }: Rule, { fix, at }: Finding): readonly CellRef[] {
  if (fix !== null) return fix.writes.map(({ ref }) => ref);
  return changes === "mark" ? [at] : [];
}

function rowsOf({ changes }: Rule, { at, related }: Finding): readonly RowRef[] {
  return changes === "row" ? [at, ...related] : [];
}

function changesCells(
  rule: Rule,
  finding: Finding,
  { form, rows: [from, to], column }: Summed & { readonly kind: "rows" },
  { facts }: RuleView,
): boolean {
  const sheet = facts.formById.get(form)?.sheet;
  const grid = facts.gridBySheet.get(sheet ?? "");
  const isIn = (ref: RowRef) => ref.sheet === sheet && from <= ref.row && ref.row <= to;
  return (
    cellsOf(rule, finding).some((ref) => isIn(ref) && (column === null || ref.column === column)) ||
    rowsOf(rule, finding).some(
      (ref) => isIn(ref) && (column === null || (grid !== undefined && !isBlank(valueAt(grid, ref.row, column)))),
    )
  );
}

function changesTitle(
  rule: Rule,
  finding: Finding,
  { award, recipient, units }: Summed & { readonly kind: "title" },
  entries: ReadonlyMap<string, Entry>,
  { facts }: RuleView,
): boolean {
  const entryAt = (ref: RowRef) => {
    const entry = entries.get(keyOf(ref));
    const isMeant = entry?.kind === recipient && (units === null || (entry.unit !== null && units.has(entry.unit)));
    return isMeant ? entry : null;
  };
  const awardOver = (entry: Entry, column: number) =>
    facts.formById.get(entry.form)?.columns.find((each) => each.column === column)?.award ?? null;
  return (
    cellsOf(rule, finding).some((ref) => {
      const entry = entryAt(ref);
      if (entry === null) return false;
      const over = awardOver(entry, ref.column);
      return over === null || implies(over, award);
    }) ||
    rowsOf(rule, finding).some((ref) => entryAt(ref)?.claims.some((claim) => implies(claim.award, award)) ?? false)
  );
}

/** Whether a printed total is of that title. */
function isTotalOf({ sums, at }: Problem, award: AwardId, { facts }: RuleView): boolean {
  if (sums?.kind !== "rows" || sums.column === null) return false;
  const column = facts.formById.get(sums.form)?.columns.find((each) => each.column === at.column);
  return column?.award === award;
}

function keyOf({ sheet, row }: RowRef): string {
  return `${String(row)} ${sheet}`;
}
