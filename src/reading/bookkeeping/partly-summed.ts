import type { PartlySummed } from "../../domain/register/register";
import { plain } from "../../text/plain";
import type { SheetText } from "../../layout/sheet-text";
import { signCounted, summedBy } from "../rows/summing-formulas";

/** What a total's formula leaves out of the cells that claim something in its rows; null where it takes them all. */
export function partlySummed(
  sheet: SheetText,
  column: number,
  formula: string,
  claims: readonly { readonly row: number }[],
  [from, to]: readonly [number, number],
): PartlySummed | null {
  const own = claims.filter(({ row }) => row >= from && row <= to);
  const rows = (formula.match(/:/g) ?? []).length === 1 ? summedBy(formula, column) : null;
  const leavesOut = rows !== null && rows !== "table" && own.some(({ row }) => row < rows[0] || row > rows[1]);
  const sign = signCounted(formula);
  const isOther = ({ row }: { readonly row: number }) =>
    sign !== null && !sign.includes("*") && sheet.plain(row, column) !== plain(sign);
  const partly = { rows: leavesOut ? rows : null, sign: own.some(isOther) ? sign : null };
  return partly.rows === null && partly.sign === null ? null : partly;
}
