import { plain } from "../../text/plain";
import type { SheetText } from "../../layout/sheet-text";
import { signCounted } from "../rows/summing-formulas";

/** The only sign that a total's formula counts, where another stands in a cell that claims something; null otherwise. */
export function onlySignOf(
  sheet: SheetText,
  column: number,
  formula: string,
  claims: readonly { readonly row: number }[],
  [from, to]: readonly [number, number],
): string | null {
  const sign = signCounted(formula);
  if (sign === null || sign.includes("*")) return null;
  const isOther = claims.some(({ row }) => row >= from && row <= to && sheet.plain(row, column) !== plain(sign));
  return isOther ? sign : null;
}
