import { columnLetters, columnNumber, MAX_COLUMN, MAX_ROW } from "../workbook/refs";
import { formulaTokens } from "../workbook/formula-tokens";

/**
 * A shared formula's text as it reads `rows` down and `columns` to the right of its first cell: relative references
 * move, those with «$», texts and sheet names stay. A reference pushed off the sheet becomes #REF!, as in Excel.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return formulaTokens(formula)
    .map((token) => (token.kind === "reference" ? shiftReference(token.text, rows, columns) : token.text))
    .join("");
}

function shiftReference(text: string, rows: number, columns: number): string {
  const ends = text.split(":").map((end) => shiftEnd(end, rows, columns));
  return ends.includes(null) ? "#REF!" : ends.join(":");
}

function shiftEnd(end: string, rows: number, columns: number): string | null {
  const [, columnLock = "", letters = "", rowLock = "", digits = ""] = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(end) ?? [];
  // «$5» of a whole-row reference: its lock is read as the column's.
  const isRowOnly = letters === "";
  const rowLocked = (isRowOnly ? columnLock : rowLock) === "$";
  const column = columnLock === "$" || isRowOnly ? letters : shiftedColumn(letters, columns);
  const row = rowLocked || digits === "" ? digits : shiftedRow(digits, rows);
  if (column === null || row === null) return null;
  return isRowOnly ? `${columnLock}${row}` : `${columnLock}${column}${rowLock}${row}`;
}

function shiftedColumn(letters: string, by: number): string | null {
  const column = (columnNumber(letters) ?? 0) + by;
  return column >= 1 && column <= MAX_COLUMN ? columnLetters(column) : null;
}

function shiftedRow(digits: string, by: number): string | null {
  const row = Number(digits) + by;
  return row >= 1 && row <= MAX_ROW ? String(row) : null;
}
