import { cellKey } from "../../workbook/refs";
import type { RecognisedForm } from "../read-form";

/**
 * The sheet from which a list takes most of its names by formula («='Đăng ký'!B5», «=FILTER('Đăng ký'!B:B;…)»), of
 * those that themselves hold a list; null for a list that is typed. Looking a name up in the staff list makes no mirror.
 */
export function mirroredSheet({ table, form, shaped }: RecognisedForm, lists: ReadonlySet<string>): string | null {
  const { grid } = table.sheet;
  if (grid.formulas.size === 0) return null;
  const names = form.columns
    .filter(({ role }) => role === "name" || role === "family-name")
    .map(({ column }) => column);
  const counts = new Map<string, number>();
  let lines = 0;
  for (const { row, shape } of shaped) {
    if (shape.shape !== "line") continue;
    lines += 1;
    for (const column of names) {
      const formula = grid.formulas.get(cellKey(row, column));
      const sheet = formula ? sheetNamedIn(formula.text) : null;
      if (sheet !== null && sheet !== grid.name && lists.has(sheet)) counts.set(sheet, (counts.get(sheet) ?? 0) + 1);
    }
  }
  const mirrored = [...counts].sort(([, one], [, other]) => other - one);
  const all = mirrored.reduce((sum, [, count]) => sum + count, 0);
  return all * 2 > lines ? (mirrored[0]?.[0] ?? null) : null;
}

/** The first sheet that a formula takes from. */
function sheetNamedIn(formula: string): string | null {
  const [, quoted, bare] = /'((?:[^']|'')+)'!|([\p{L}_][\p{L}\d_.]*)!/u.exec(formula) ?? [];
  return quoted?.replaceAll("''", "'") ?? bare ?? null;
}
