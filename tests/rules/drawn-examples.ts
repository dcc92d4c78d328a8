import type { WorkbookReading } from "../../src/domain/check";
import { findingPlace } from "../../src/domain/findings/finding-place";
import type { Finding } from "../../src/domain/findings/finding";
import type { RuleExample } from "../../src/rules/examples/rule-example";
import type { Rule } from "../../src/rules/rule";
import { type Grid, type WorkbookSnapshot, valueAt } from "../../src/workbook/grid";
import { toA1, type RowRef } from "../../src/workbook/refs";

/** A case as a rule's test draws it: what was read, of what sheets. */
export interface DrawnCase {
  readonly reading: WorkbookReading;
  readonly snapshot: WorkbookSnapshot;
  readonly findings: readonly Finding[];
  /** What the example says where no row of cells can show it. */
  readonly shown?: string | undefined;
}

interface Source {
  /** Cases that are told, the first of them first. */
  readonly told: readonly (() => DrawnCase)[];
  readonly silent: readonly (() => DrawnCase)[];
}

/** The tables of cases that the loaded test files hold of each rule, by its id. */
export const drawnSources = new Map<string, readonly Source[]>();

/** Keeps the cases of a table of a rule's test for the example of its page. */
export function keepCases({ id }: Rule, told: Source["told"], silent: Source["silent"]): void {
  drawnSources.set(id, [...(drawnSources.get(id) ?? []), { told, silent }]);
}

/** The example of a rule's page: the first case that is told and one of the same table that is not; null where none is. */
export function exampleOf(tables: readonly Source[]): RuleExample | null {
  for (const { told, silent } of tables) {
    for (const draw of told) {
      const one = draw();
      const [finding] = one.findings;
      const wrong = finding === undefined ? null : (one.shown ?? rowLine(one, finding.at));
      if (finding === undefined || wrong === null) continue;
      const right = rightLine(silent, finding.at, wrong);
      if (right !== null) return { wrong: `${toA1(finding.at)} – ${wrong}`, ...finding.message, right };
    }
  }
  return null;
}

/** A line beside the wrong one that differs from it; one alike only where what is amiss stands elsewhere in every case. */
function rightLine(silent: Source["silent"], at: RowRef, wrong: string): string | null {
  let alike: string | null = null;
  for (const draw of silent) {
    const line = lineNear(draw(), at);
    if (line !== null && line !== wrong) return line;
    alike ??= line;
  }
  return alike;
}

function lineNear(one: DrawnCase, at: RowRef): string | null {
  if (one.shown !== undefined) return one.shown;
  const sheet = one.snapshot.sheets.some(({ name }) => name === at.sheet) ? at.sheet : one.snapshot.sheets[0]?.name;
  if (sheet === undefined) return null;
  const form = one.reading.sheets.find(({ name }) => name === sheet)?.forms[0];
  return rowLine(one, { sheet, row: at.row }) ?? rowLine(one, { sheet, row: form?.dataRows?.[0] ?? 0 });
}

/** «Họ và tên: Lê Thị Ba · Danh hiệu: LĐTT»: a row as its heads read it; of a cell outside all tables its words. */
function rowLine({ reading, snapshot }: DrawnCase, { sheet, row }: RowRef): string | null {
  const grid = snapshot.sheets.find(({ name }) => name === sheet);
  if (grid === undefined) return null;
  const forms = reading.sheets.flatMap((one) => one.forms);
  const { form } = findingPlace(forms, { sheet, row, column: 1 });
  const [first = 0, last = 0] = form?.dataRows ?? [];
  // A line above or below the table is no cell of its columns.
  const heads = first <= row && row <= last ? (form?.columns ?? []) : [];
  const columns = Array.from({ length: grid.values[row - 1]?.length ?? 0 }, (_, at) => at + 1);
  const cells = columns.flatMap((column) => {
    const text = shownAt(grid, row, column);
    const head =
      heads
        .find((one) => one.column === column)
        ?.header.split(" › ")
        .at(-1) ?? "";
    if (text === "") return [];
    return [head === "" || head === text ? text : `${head}: ${text}`];
  });
  return cells.length === 0 ? null : cells.slice(0, 8).join(" · ");
}

function shownAt(grid: Grid, row: number, column: number): string {
  const value = valueAt(grid, row, column);
  return value === null ? "" : (typeof value === "object" ? "#N/A" : String(value)).replace(/\s+/gu, " ").trim();
}
