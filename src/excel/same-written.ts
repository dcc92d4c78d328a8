import { sameContent, type CellContent } from "../workbook/write-plan";

/** Equal as `sameContent`, except that Excel gives a formula back with its own spacing and capitals. */
export function sameWritten(one: CellContent, other: CellContent): boolean {
  if (one.kind === "formula" && other.kind === "formula") return spelling(one.formula) === spelling(other.formula);
  return sameContent(one, other);
}

function spelling(formula: string): string {
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((piece) => (piece.startsWith('"') ? piece : piece.replace(/\s+/g, "").toUpperCase()))
    .join("");
}
