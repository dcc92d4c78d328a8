import { plain } from "../../text/plain";
import { isTitle } from "../../vocabulary/row-words";
import { looksLikePerson } from "../cell-looks";
import type { SheetText } from "../sheet-text";
import type { Card } from "./card-areas";
import { isSigned } from "./card-ends";
import type { Piece } from "./sheet-view";

/** What stands over a card and only counts it: «Phiếu số 2», «3.», a line of dashes. */
export const NUMBER_OF_CARD = /^(?:phieu|the|so|mau|ca nhan|nguoi)?(?: ?so| thu)? ?:?\(?\d{1,3}[.)/:]?$|^[-–—=*_. ]+$/;

/**
 * What is left to be read of the rows among cards: no row of a card, no heading of units that is told already, no «Phiếu
 * số 2», no title that each card repeats, and nobody who signed the card above.
 */
export function leftAmong(
  sheet: SheetText,
  cards: readonly Card[],
  units: readonly Piece[],
): (row: { readonly row: number }) => boolean {
  const taken = new Set(units.map(({ row }) => row));
  for (const { top, bottom } of cards) for (let row = top; row <= bottom; row += 1) taken.add(row);
  for (const row of signersOf(sheet, cards)) taken.add(row);
  const titles = titlesAbove(sheet, Math.min(...cards.map(({ top }) => top)));
  return ({ row }) => {
    const filled = sheet.filled(row);
    if (filled.length === 0 || taken.has(row)) return false;
    return filled.some((column) => {
      const words = sheet.plain(row, column);
      return !NUMBER_OF_CARD.test(words) && !titles.has(words);
    });
  };
}

/** Rows in which cards are signed. */
export function signersOf(sheet: SheetText, cards: readonly Card[]): ReadonlySet<number> {
  const tops = new Set(cards.map(({ top }) => top));
  return new Set(cards.flatMap(({ bottom }) => signedBelow(sheet, bottom + 1, tops)));
}

/** So many rows below a card at most it is signed. */
const SIGNED_WITHIN = 4;

/** «NGƯỜI ĐĂNG KÝ | ĐỘI TRƯỞNG» and the names below it. */
function signedBelow(sheet: SheetText, from: number, tops: ReadonlySet<number>): readonly number[] {
  const rows: number[] = [];
  let isBelow = false;
  for (let row = from; row <= sheet.lastRow && !tops.has(row); row += 1) {
    const filled = sheet.filled(row);
    if (filled.length === 0) continue;
    const isOfSigners = isSigned(sheet, row, filled);
    if (!isOfSigners && !(isBelow && filled.every((column) => looksLikePerson(sheet.text(row, column))))) {
      if (isBelow || row >= from + SIGNED_WITHIN) break;
      continue;
    }
    isBelow = true;
    rows.push(row);
  }
  return rows;
}

/** The words of titles over the first card. */
function titlesAbove(sheet: SheetText, top: number): ReadonlySet<string> {
  const titles = new Set<string>();
  for (let row = 1; row < top; row += 1)
    for (const column of sheet.filled(row)) {
      const words = sheet.plain(row, column);
      if (isTitle(words)) titles.add(plain(words));
    }
  return titles;
}
