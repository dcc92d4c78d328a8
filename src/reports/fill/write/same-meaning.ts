import { sameContent, type CellContent } from "../../../workbook/write-plan";
import { folded } from "../words";
import { isOpen } from "./open-cell";

/** Whether a cell says what we would say, however it is written: «05», 5, «94,29%», a dash or a blank for nothing. */
export function means(before: CellContent, wanted: CellContent, value: CellContent): boolean {
  if (sameContent(before, wanted) || sameContent(before, value)) return true;
  if (value.kind === "number") {
    const held = numberIn(before);
    if (held !== null) return held.some((each) => Math.abs(each - value.number) < tolerance(value.number));
    return value.number === 0 && (isOpen(before) || isDash(before)) && wanted.kind === "empty";
  }
  if (value.kind !== "text") return false;
  // «0/7» is nobody, however she writes nobody.
  if (/^0\/\d+$/.test(value.text) && isNought(before)) return true;
  return before.kind === "text" && folded(before.text) === folded(value.text);
}

function isNought(content: CellContent): boolean {
  return isDash(content) || numberIn(content)?.[0] === 0;
}

function isDash(content: CellContent): boolean {
  return content.kind === "text" && /^\s*[-–—]\s*$/.test(content.text);
}

/** Whole numbers must agree; shares within what two printed decimals can show. */
function tolerance(value: number): number {
  return Number.isInteger(value) ? 1e-9 : Math.abs(value) <= 1 ? 0.00006 : 0.0051;
}

/** The number a cell shows: itself, or the number its text writes («05», «94,29%» as 94.29 and 0.9429). */
function numberIn(content: CellContent): readonly number[] | null {
  if (content.kind === "number") return [content.number];
  if (content.kind !== "text") return null;
  const found = /^\s*\+?(-?\d+(?:[.,]\d+)?)\s*(%?)\s*$/.exec(content.text);
  if (!found) return null;
  const value = Number((found[1] ?? "").replace(",", "."));
  return found[2] === "%" ? [value / 100, value] : [value];
}
