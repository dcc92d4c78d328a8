import { oppositeOf } from "../../text/marks";
import { type FormSigns, signKey } from "./form-signs";
import type { MarkedLines } from "./marked-lines";

/** Two ways of saying yes that leave no cell empty. */
export interface MixedSigns {
  /** As written, the more frequent first. */
  readonly signs: readonly [string, string];
  /** Where the less frequent one first stands. */
  readonly at: { readonly row: number; readonly column: number };
}

/**
 * Where marks are left out, every sign that stands there is a yes, «x» as well as «v» and «✓». Where under several
 * titles no cell is left out, nobody can register everybody for everything: one of two signs says no, and not which.
 */
export function mixedSigns({ sheet, rows, marks }: MarkedLines, { read, isSaid }: FormSigns): MixedSigns | null {
  if (marks.length < 2 || rows.length < 2) return null;
  const met = new Map<string, { text: string; count: number; row: number; column: number }>();
  for (const row of rows)
    for (const column of marks) {
      const text = sheet.text(row, column.column);
      if (text === "" || read(column, row) !== "yes") return null;
      const key = kindOf(text);
      const known = met.get(key);
      if (known) known.count += 1;
      else met.set(key, { text, count: 1, row, column: column.column });
    }
  const [most, least, ...others] = [...met.values()].sort((one, other) => other.count - one.count);
  if (most === undefined || least === undefined || others.length > 0) return null;
  if (isSaid(most.text) || isSaid(least.text)) return null;
  return { signs: [most.text, least.text], at: least };
}

/** All ticks are one sign, and so are all crosses and «x». */
function kindOf(text: string): string {
  const side = oppositeOf(text);
  if (side !== null) return side;
  return /^[x×✕]+$/u.test(signKey(text)) ? "cross" : signKey(text);
}
