import { looksLikePerson } from "../cell-looks";
import { findHeaders } from "../find-heads";
import type { HeaderBand } from "../header-band";
import type { SheetText } from "../sheet-text";
import { isNameLabel, labelOf, pairIn } from "./labels";

/** So many rows below a heading tell whether names stand under it. */
const LOOKED_AT = 12;

/**
 * «Họ và tên» over one name below the other: an ordinary list, whatever else looks like a label in it. The row of its
 * heading; null where there is none.
 */
export function listAt(sheet: SheetText): number | null {
  const list = findHeaders(sheet).find((band) =>
    nameColumns(sheet, band).some((column) => namesUnder(sheet, band, column) >= 2),
  );
  return list?.top ?? null;
}

/** The columns under a head of names, to the next head: form of address, family name and name may stand apart. */
function nameColumns(sheet: SheetText, { top, bottom, right }: HeaderBand): readonly number[] {
  const columns: number[] = [];
  for (let row = top; row <= bottom; row += 1) {
    const filled = sheet.filled(row);
    filled.forEach((column, at) => {
      if (!isNameLabel(labelOf(sheet.text(row, column)))) return;
      const next = filled[at + 1] ?? right + 1;
      for (let own = column; own < next; own += 1) columns.push(own);
    });
  }
  return columns;
}

/** Down to where a card begins: «NGƯỜI ĐĂNG KÝ» over a name is who signed the one before. */
function namesUnder(sheet: SheetText, { bottom, numbering }: HeaderBand, column: number): number {
  const below = (numbering ?? bottom) + 1;
  let names = 0;
  for (let row = below; row < below + LOOKED_AT && row <= sheet.lastRow; row += 1) {
    if (isNameLabel(pairIn(sheet.text(row, sheet.filled(row)[0] ?? column))?.label ?? "")) break;
    if (looksLikePerson(sheet.text(row, column))) names += 1;
  }
  return names;
}
