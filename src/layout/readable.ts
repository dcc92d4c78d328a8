import { asUnicode } from "../text/legacy/decode";
import { normalise } from "../text/normalise";
import { drawnSigns, isSymbolFont } from "../text/symbol-fonts";
import { type CellValue, fontAt, type Grid, isCellError } from "../workbook/grid";

const suspicious = /[\u00A1-\u00FF]/;
const clean = /^[!-~\u00C0-\u024F\u1EA0-\u1EF9]+(?: [!-~\u00C0-\u024F\u1EA0-\u1EF9]+)*$/;

/** How the cells of a sheet read: decoded cell by cell from whatever it was typed in, NFC, without invisible characters. */
export function readable(grid: Grid): (row: number, column: number, value: CellValue) => string {
  const known = new Map<string, string>();
  const knownOfFont = new Map<string | null, Map<string, string>>();
  const hasFonts = grid.fonts.byCell.size > 0 || grid.fonts.byColumn.size > 0;
  const hasSymbols = [...grid.fonts.byCell.values(), ...grid.fonts.byColumn.values()].some(isSymbolFont);
  return (row, column, value) => {
    if (typeof value !== "string") return value === null ? "" : wordsOf(value);
    const drawn = hasSymbols ? drawnSigns(value, fontAt(grid, row, column)) : null;
    if (drawn !== null) return drawn;
    const before = known.get(value);
    if (before !== undefined) return before;
    if (!suspicious.test(value)) {
      const text = clean.test(value) ? value.normalize("NFC") : normalise(value).trim();
      known.set(value, text);
      return text;
    }
    // The same letters mean the same only under the same font.
    const font = hasFonts ? fontAt(grid, row, column) : null;
    const ofFont = knownOfFont.get(font) ?? new Map<string, string>();
    const decoded = ofFont.get(value);
    if (decoded !== undefined) return decoded;
    const text = normalise(asUnicode(value, font) ?? value);
    knownOfFont.set(font, ofFont.set(value, text));
    return text;
  };
}

/** The words of a value as a reader would say them. */
export function wordsOf(value: CellValue): string {
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return String(value);
}
