import type { Form } from "../../domain/form/form";
import { lettersOf } from "../../domain/glossary/letters";
import type { Target } from "../../domain/targets/target";
import { type Grid, valueAt } from "../../workbook/grid";
import { linesOfCell } from "./cell-lines";
import { hasBullet } from "./clauses";
import { targetsInLine } from "./read-line";

/** «CHỈ TIÊU NĂM 2026» beside a list, with a line a cell below it: a plan that shares its rows with the people. */
export function targetsBeside(grid: Grid, forms: readonly Form[]): readonly Target[] {
  const lists = forms.filter(({ countedIn }) => countedIn);
  if (lists.length === 0) return [];
  const taken = new Set(lists.flatMap(({ columns }) => columns.map(({ column }) => column)));
  const heads = new Set(lists.map(({ headerRows }) => headerRows?.[0] ?? null));
  return grid.values.flatMap((cells, index) =>
    cells.flatMap((value, at) =>
      typeof value === "string" && namesTargets(value) && (!taken.has(at + 1) || heads.has(index + 1))
        ? below(grid, index + 1, at + 1, taken.has(at + 1))
        : [],
    ),
  );
}

function namesTargets(text: string): boolean {
  return /^(?:(?:[ivx]+|\d+) )?(?:cac |mot so )?(?:chi tieu|muc tieu)\b(?!.*\d (?:nguoi|%))/.test(lettersOf(text));
}

/**
 * The cells under a heading, up to the second blank one. Under a head that shares its row with the list's a person's own
 * words may stand: there only items of a list are lines of a plan (`itemsOnly`).
 */
function below(grid: Grid, row: number, column: number, itemsOnly: boolean): readonly Target[] {
  const targets: Target[] = [];
  let blanks = 0;
  for (let at = row + 1; at <= grid.values.length && blanks < 2; at++) {
    const value = valueAt(grid, at, column);
    const isText = typeof value === "string" && value.trim() !== "";
    blanks = isText ? 0 : blanks + 1;
    if (!isText) continue;
    const context = { source: { sheet: grid.name, row: at, column }, section: null };
    const lines = linesOfCell(value).filter((line) => !itemsOnly || hasBullet(line));
    targets.push(...lines.flatMap((line) => targetsInLine(line, context, true)));
  }
  return targets;
}
