import { type CellModel, type CellScalar, type SheetModel, type WorkbookModel } from "./model";

/**
 * Puts into a cell what somebody types there or a program hands over, with the guesses Excel makes:
 * a text that looks like a formula, a number, a date or a truth value becomes one, unless the cell's format is
 * Text or an apostrophe stands before it. null leaves the cell, "" empties it.
 */
export function typeInto(workbook: WorkbookModel, sheet: SheetModel, cell: CellModel, input: unknown): void {
  if (input === null) return;
  cell.formula = null;
  cell.prefixed = false;
  cell.runs = null;
  if (typeof input !== "string") {
    if (typeof input !== "number" && typeof input !== "boolean") throw new Error(`no cell content: ${typeof input}`);
    // A cell of the format Text keeps whatever comes as text.
    cell.value = cell.numberFormat === "@" ? String(input).toUpperCase() : input;
    return;
  }
  if (input === "") {
    cell.value = null;
    return;
  }
  if (input.startsWith("'")) {
    cell.value = input.slice(1);
    cell.prefixed = true;
    return;
  }
  if (cell.numberFormat === "@") {
    cell.value = input;
    return;
  }
  if (input.startsWith("=") && input.length > 1) {
    cell.formula = asExcelSpells(input);
    cell.value = workbook.evaluate(input, sheet);
    return;
  }
  const guess = guessed(input, workbook.date1904);
  cell.value = guess.value;
  if (guess.numberFormat !== undefined && cell.numberFormat === "General") cell.numberFormat = guess.numberFormat;
}

/** Function names and references come back in capitals; texts and quoted sheet names as they were. */
function asExcelSpells(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|[^"']+/g, (piece) =>
    /^["']/.test(piece) ? piece : piece.toUpperCase(),
  );
}

interface Guess {
  readonly value: CellScalar;
  readonly numberFormat?: string;
}

function guessed(input: string, date1904: boolean): Guess {
  const trimmed = input.trim();
  if (/^(true|false)$/i.test(trimmed)) return { value: trimmed.toLowerCase() === "true" };
  if (/^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!)$/i.test(trimmed)) return { value: { error: trimmed } };
  if (/^[+-]?(\d{1,3}(,\d{3})+|\d+)?(\.\d*)?(e[+-]?\d+)?$/i.test(trimmed) && /\d/.test(trimmed)) {
    return { value: Number(trimmed.replace(/,/g, "")) };
  }
  if (/^[+-]?\d+(\.\d+)?%$/.test(trimmed)) return { value: Number(trimmed.slice(0, -1)) / 100, numberFormat: "0%" };
  const date = /^(\d{1,2})[/-](\d{1,2})(?:[/-](\d{4}))?$/.exec(trimmed);
  if (date) {
    const serial = serialOf(Number(date[1]), Number(date[2]), date[3] === undefined ? 2022 : Number(date[3]), date1904);
    if (serial !== null) return { value: serial, numberFormat: date[3] === undefined ? "d-mmm" : "m/d/yyyy" };
  }
  // «+84 …» and «-x» are taken for formulas and refused in Excel itself; what cannot be computed stays a text here.
  return { value: input };
}

function serialOf(day: number, month: number, year: number, date1904: boolean): number | null {
  const at = new Date(Date.UTC(year, month - 1, day));
  if (at.getUTCDate() !== day || at.getUTCMonth() !== month - 1) return null;
  return Math.round(at.getTime() / 86_400_000) + 25_569 - (date1904 ? 1462 : 0);
}
