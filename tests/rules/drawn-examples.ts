import type { WorkbookReading } from "../../src/domain/check";
import { findingPlace } from "../../src/domain/findings/finding-place";
import type { Finding } from "../../src/domain/findings/finding";
import type { RuleExample } from "../../src/rules/examples";
import type { Rule } from "../../src/rules/rule";
import { type Grid, type WorkbookSnapshot, valueAt } from "../../src/workbook/grid";
import { toA1 } from "../../src/workbook/refs";

/** A case as a rule's test draws it: what was read, of what sheets. */
export interface DrawnCase {
  readonly reading: WorkbookReading;
  readonly snapshot: WorkbookSnapshot;
  readonly findings: readonly Finding[];
}

interface Source {
  /** Cases that are told, the first of them first. */
  readonly told: readonly (() => DrawnCase)[];
  readonly silent: readonly (() => DrawnCase)[];
}

/** What the test files that were loaded draw of each rule, by its id. */
export const drawnSources = new Map<string, Source>();

/** Keeps the cases of a rule's test for the example of its page; several tables of one rule follow one another. */
export function keepCases(rule: Rule, told: Source["told"], silent: Source["silent"]): void {
  const before = drawnSources.get(rule.id);
  drawnSources.set(rule.id, {
    told: [...(before?.told ?? []), ...told],
    silent: [...(before?.silent ?? []), ...silent],
  });
}

/** The example of a rule's page, from the first case that is told and the first alike that is not; null where none is. */
export function exampleOf({ told, silent }: Source): RuleExample | null {
  for (const draw of told) {
    const one = draw();
    const [finding] = one.findings;
    if (finding === undefined) continue;
    const line = rowLine(one, finding.at.sheet, finding.at.row, toA1(finding.at));
    if (line === null) continue;
    return { wrong: { line, message: finding.message }, right: rightLine(silent, finding) };
  }
  return null;
}

function rightLine(silent: Source["silent"], { at }: Finding): RuleExample["right"] {
  for (const draw of silent) {
    const one = draw();
    const sheet = one.snapshot.sheets.some(({ name }) => name === at.sheet) ? at.sheet : one.snapshot.sheets[0]?.name;
    const form = one.reading.sheets.find(({ name }) => name === sheet)?.forms[0];
    const line =
      sheet === undefined
        ? null
        : (rowLine(one, sheet, at.row, null) ?? rowLine(one, sheet, form?.dataRows?.[0] ?? 0, null));
    if (line !== null) return { line };
  }
  return null;
}

/** «B7 Họ và tên: Lê Thị Ba · Danh hiệu: LĐTT»: a row as its heads read it; of a cell outside all tables its words. */
function rowLine({ reading, snapshot }: DrawnCase, sheet: string, row: number, label: string | null): string | null {
  const grid = snapshot.sheets.find(({ name }) => name === sheet);
  if (grid === undefined) return null;
  const forms = reading.sheets.flatMap((one) => one.forms);
  const { form } = findingPlace(forms, { sheet, row, column: 1 });
  const columns = Array.from({ length: grid.values[row - 1]?.length ?? 0 }, (_, at) => at + 1);
  const cells = columns.flatMap((column) => {
    const text = shownAt(grid, row, column);
    const head =
      form?.columns
        .find((one) => one.column === column)
        ?.header.split(" › ")
        .at(-1) ?? "";
    if (text === "") return [];
    return [head === "" || head === text ? text : `${head}: ${text}`];
  });
  if (cells.length === 0) return null;
  return `${label === null ? "" : `${label} – `}${cells.slice(0, 8).join(" · ")}`;
}

function shownAt(grid: Grid, row: number, column: number): string {
  const value = valueAt(grid, row, column);
  return value === null ? "" : (typeof value === "object" ? "#N/A" : String(value)).replace(/\s+/gu, " ").trim();
}
