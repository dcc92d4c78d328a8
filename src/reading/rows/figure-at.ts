import type { SheetText } from "../../layout/sheet-text";
import { parseNumber, toNumber } from "../../text/rational";

/** A number as printed: 05, «05», «1.250», «54 người»; null for shares, words and empty cells. */
export function figureAt(sheet: SheetText, row: number, column: number): number | null {
  const value = sheet.value(row, column);
  if (typeof value === "number") return value;
  const text = sheet.text(row, column).replace(COUNTED, "");
  if (text === "" || !/^[\d.,\s]+$/.test(text)) return null;
  const number = parseNumber(text);
  return number === null ? null : toNumber(number);
}

/** Whom a number counts. */
const COUNTED = /\s+(?:người|đồng chí|đ\/c|cá nhân|tập thể|đơn vị|lượt|dấu)\.?$/iu;
