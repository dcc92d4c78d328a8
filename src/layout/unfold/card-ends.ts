import { plain } from "../../text/plain";
import { isNote, isPlaceAndDate, isSignature, totalWords } from "../../vocabulary/row-words";
import { looksLikePosition } from "../cell-looks";
import type { SheetText } from "../sheet-text";
import type { Anchor } from "./card-anchors";
import { pairsOf } from "./card-fields";
import { namesYear } from "./card-groups";
import { keyOf } from "./card-labels";
import { isKnownLabel, isNameLabel, labelOf, pairIn } from "./labels";
import { pieceAt } from "./sheet-view";

/** The columns of one card. */
interface Across {
  readonly anchor: Anchor;
  readonly right: number;
}

/** Down to a row behind which something else stands. */
interface Bounded extends Across {
  readonly bottom: number;
}

/** Blank rows between two lines of one card. */
const MOST_BLANK = 2;

/** The last row of a card before the next one: headings of the next are left out, and what is signed. */
export function endOf(sheet: SheetText, { anchor, right, bottom }: Bounded): number {
  let end = anchor.row;
  for (let row = anchor.row + 1; row <= bottom; row += 1) {
    const filled = filledIn(sheet, row, { anchor, right });
    if (isSigned(sheet, row, filled)) break;
    if (filled.some((column) => isOfCard(sheet, row, column))) end = row;
  }
  return end;
}

/**
 * Below the last card nothing says where it ends: at a table, a signature, a total, a note. Across a gap it goes on with
 * what the other cards say too, or with a known label that it has not said yet.
 */
export function endOfLast(
  sheet: SheetText,
  { anchor, right, bottom }: Bounded,
  heads: ReadonlySet<number>,
  others: ReadonlyMap<string, number>,
): number {
  const said = new Map<string, number>();
  const goesOnWith = (text: string): boolean => {
    const label = pairIn(text)?.label ?? labelOf(text);
    const times = said.get(keyOf(label)) ?? 0;
    if (times < (others.get(keyOf(label)) ?? 0)) return true;
    return times === 0 && isKnownLabel(label) && !isNote(plain(text));
  };
  let end = anchor.row;
  for (let row = anchor.row; row <= bottom; row += 1) {
    const filled = filledIn(sheet, row, { anchor, right });
    const [first] = filled;
    if (first === undefined) {
      if (row - end > MOST_BLANK) break;
      continue;
    }
    const text = sheet.text(row, first);
    if (row > anchor.row) {
      if (heads.has(row) || isSigned(sheet, row, filled) || totalWords(text) !== null) break;
      const isNext = row === end + 1;
      const isOwn = isNext && (filled.some((column) => isOfCard(sheet, row, column)) || namesYear(text));
      if (!isOwn && !goesOnWith(text)) break;
    }
    for (const label of labelsIn(sheet, row, filled)) said.set(label, (said.get(label) ?? 0) + 1);
    end = row;
  }
  return end;
}

function filledIn(sheet: SheetText, row: number, { anchor, right }: Across): readonly number[] {
  return sheet.filled(row).filter((column) => column >= anchor.column && column <= right);
}

function labelsIn(sheet: SheetText, row: number, columns: readonly number[]): readonly string[] {
  return columns.flatMap((column) => {
    const pairs = pairsOf(pieceAt(sheet, row, column));
    return pairs.length > 0 ? pairs.map(({ label }) => keyOf(label)) : [keyOf(labelOf(sheet.text(row, column)))];
  });
}

/** «NGƯỜI ĐĂNG KÝ | ĐỘI TRƯỞNG», «Nghệ An, ngày …»: who signs, and nothing that is said of anybody. */
export function isSigned(sheet: SheetText, row: number, columns: readonly number[]): boolean {
  const texts = columns.map((column) => sheet.text(row, column)).filter((text) => text !== "");
  const [first] = texts;
  if (first === undefined || pairIn(first)?.value) return false;
  if (isSignature(plain(first)) || isPlaceAndDate(plain(first))) return true;
  return texts.every((text) => {
    const words = plain(text);
    return isSignature(words) || looksLikePosition(words) || (isNameLabel(labelOf(text)) && !text.includes(":"));
  });
}

function isOfCard(sheet: SheetText, row: number, column: number): boolean {
  const text = sheet.text(row, column);
  if (pairIn(text) !== null) return true;
  const words = plain(text);
  if (isSignature(words) || isPlaceAndDate(words) || isNote(words)) return false;
  const isBeside = sheet.filled(row).some((other) => other > column);
  const isGoingOn = text !== "" && sheet.filled(row)[0] !== column;
  return isBeside || isGoingOn || isKnownLabel(labelOf(text));
}
