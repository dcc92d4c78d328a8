import { plain } from "../../text/plain";
import { awardsNamed } from "../../vocabulary/award-words";
import { isNote, isPlaceAndDate, isSignature, isTitle, totalWords } from "../../vocabulary/row-words";
import { looksLikePerson, looksLikePosition, looksLikeUnit } from "../cell-looks";
import type { SheetText } from "../sheet-text";
import { isClaimLabel, isKnownLabel, isNameLabel, labelOf } from "./labels";

/** Names in one row, and below (or above) them what is said of each. */
export interface AcrossBlock {
  readonly top: number;
  readonly bottom: number;
  /** The row of the names. */
  readonly names: number;
  /** The column of what is said. */
  readonly label: number;
  readonly people: readonly number[];
  /** «Cộng» at the right. */
  readonly totals: readonly number[];
  /** Columns of something else: «Ghi chú». */
  readonly others: readonly number[];
  readonly above: readonly number[];
  readonly below: readonly { readonly row: number; readonly group: string }[];
}

/** So many rows above the names may tell units and posts. */
const MOST_ABOVE = 4;

/** The block whose names stand in this row; null where the row names nobody, or its people stand below one another. */
export function blockAt(sheet: SheetText, names: number): AcrossBlock | null {
  const filled = sheet.filled(names);
  const known = filled.filter((column) => looksLikePerson(sheet.text(names, column)));
  const [first] = known;
  if (first === undefined || first === 1 || known.length < 2) return null;
  const label = labelColumn(sheet, names, first);
  if (label === null) return null;
  const behind = filled.filter((column) => column > label);
  const totals = behind.filter((column) => totalWords(sheet.text(names, column)) !== null);
  const others = behind.filter((column) => !known.includes(column) && isKnownLabel(labelOf(sheet.text(names, column))));
  // Among names an unfamiliar one is a name.
  const people = behind.filter((column) => !totals.includes(column) && !others.includes(column));
  if (people.length > known.length * 2 || others.length > 2) return null;
  if (people.some((column) => (sheet.mergeAt(names, column)?.right ?? column) > column)) return null;
  const corner = filled.filter((column) => column <= label).map((column) => sheet.text(names, column));
  if (corner.some((text) => awardsNamed(text, "individual").length > 0 || /^\d+$/.test(text))) return null;
  const columns = { label, first: people[0] ?? first, people };
  const below = fieldsBelow(sheet, names, columns);
  const above = fieldsAbove(sheet, names, columns);
  const claiming = below.filter(({ row }) => isRegistering(sheet, row, columns));
  const isHeaded = corner.some((text) => isNameLabel(labelOf(text)) || isClaimLabel(labelOf(text)));
  // Two names without a word before them may stand anywhere: then every row has to be a title.
  const isSure = isHeaded || known.length > 2 || below.every(({ row }) => isTitleRow(sheet, row, label));
  if (claiming.length === 0 || !isSure) return null;
  const bottom = below[below.length - 1]?.row ?? names;
  return { top: above[0] ?? names, bottom, names, people, totals, others, label, above, below };
}

function isRegistering(sheet: SheetText, row: number, { label, people }: Columns): boolean {
  return isClaimLabel(labelOf(sheet.shown(row, label))) && people.some((column) => sheet.shown(row, column) !== "");
}

function isTitleRow(sheet: SheetText, row: number, label: number): boolean {
  return awardsNamed(sheet.shown(row, label), "individual").length > 0;
}

/**
 * Left of the names: the column nearest to them in which words stand below, and beside the names nothing or a word that
 * heads them.
 */
function labelColumn(sheet: SheetText, names: number, first: number): number | null {
  for (let column = first - 1; column >= 1; column -= 1) {
    const corner = labelOf(sheet.shown(names, column));
    if (corner !== "" && !isKnownLabel(corner) && !isClaimLabel(corner)) continue;
    for (let row = names + 1; row <= Math.min(sheet.lastRow, names + 3); row += 1)
      if (/\p{L}{2}/u.test(sheet.shown(row, column))) return column;
  }
  return null;
}

interface Columns {
  readonly label: number;
  readonly first: number;
  readonly people: readonly number[];
}

/** What is said of the people, down to a gap, the next names, a signature or a note. */
function fieldsBelow(sheet: SheetText, names: number, { label, people }: Columns): AcrossBlock["below"] {
  const fields: { row: number; group: string }[] = [];
  let group = "";
  for (let row = names + 1; row <= sheet.lastRow; row += 1) {
    if (sheet.filled(row).length === 0) break;
    const text = sheet.shown(row, label);
    const words = plain(text);
    if (isSignature(words) || isPlaceAndDate(words) || isNote(words) || isNameLabel(labelOf(text))) break;
    const cells = people.map((column) => sheet.shown(row, column)).filter((cell) => cell !== "" && cell !== text);
    if (cells.filter((cell) => looksLikePerson(cell)).length * 2 > cells.length) break;
    if (cells.length === 0 && !isKnownLabel(labelOf(text))) group = text;
    else fields.push({ row, group: groupBeside(sheet, row, label) || group });
  }
  return fields;
}

/** «Năm 2025» merged down left of «LĐTT» and «CSTĐCS». */
function groupBeside(sheet: SheetText, row: number, label: number): string {
  for (let column = label - 1; column >= 1; column -= 1) {
    const text = sheet.shown(row, column);
    if (/\p{L}{2}/u.test(text) && text !== sheet.shown(row, label)) return text;
  }
  return "";
}

/** Units and posts over the names, merged or written once over the first of several. */
function fieldsAbove(sheet: SheetText, names: number, { label, first, people }: Columns): readonly number[] {
  const fields: number[] = [];
  for (let row = names - 1; row >= Math.max(1, names - MOST_ABOVE); row -= 1) {
    const over = sheet.filled(row).filter((column) => column >= first);
    const corner = sheet.text(row, label);
    if (over.length === 0 || isTitle(plain(corner)) || over.some((column) => isTitle(sheet.plain(row, column)))) break;
    const isSaid = (column: number) => {
      const text = sheet.text(row, column);
      return looksLikeUnit(text) || looksLikePosition(plain(text)) || /^\d{1,3}$/.test(text);
    };
    if (!isKnownLabel(labelOf(corner)) && over.filter(isSaid).length * 2 <= over.length) break;
    if (people.every((column) => sheet.shown(row, column) === "")) break;
    fields.unshift(row);
  }
  return fields;
}
