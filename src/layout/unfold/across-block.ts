import { awardsNamed } from "../../vocabulary/award-words";
import { totalWords } from "../../vocabulary/row-words";
import { looksLikePerson, looksLikeUnit } from "../cell-looks";
import type { SheetText } from "../sheet-text";
import { type Columns, type FieldBelow, fieldsAbove, fieldsBelow } from "./across-fields";
import { whetherRegistering } from "./heads-that-register";
import { isClaimLabel, isKnownLabel, isNameLabel, labelOf } from "./labels";

/** Names in one row, and below (or above) them what is said of each. */
export interface AcrossBlock {
  readonly of: "people" | "collectives";
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
  readonly below: readonly FieldBelow[];
  /** «Phòng Một | Nguyễn Văn An | …»: the unit of all of them. */
  readonly unit: number | null;
  /** Nothing says whether these people register: that has to be asked. */
  readonly isOpen: boolean;
}

/**
 * The block whose names stand in this row; null where the row names nobody, or its people stand below one
 * another, or register nothing. Words from the row `from` on are its own.
 */
export function blockAt(sheet: SheetText, names: number, from: number): AcrossBlock | null {
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
  const isHeaded = corner.some(
    (text) => isNameLabel(labelOf(text)) || isClaimLabel(labelOf(text)) || looksLikeUnit(text),
  );
  // Two names without a word before them may stand anywhere: then every row has to be a title.
  const isSure = isHeaded || known.length > 2 || below.every(({ row }) => isTitleRow(sheet, row, label));
  if (claiming.length === 0 || !isSure) return null;
  const registering = whetherRegistering(sheet, { names, top: above[0] ?? names, label, people, below, from });
  if (registering === "no") return null;
  const bottom = below[below.length - 1]?.row ?? names;
  const unit = looksLikeUnit(sheet.shown(names, label)) ? label : null;
  const isOpen = registering === "open";
  return {
    of: "people",
    top: above[0] ?? names,
    bottom,
    names,
    people,
    totals,
    others,
    label,
    above,
    below,
    unit,
    isOpen,
  };
}

function isRegistering(sheet: SheetText, row: number, { label, people }: Columns): boolean {
  return isClaimLabel(labelOf(sheet.shown(row, label))) && people.some((column) => sheet.shown(row, column) !== "");
}

function isTitleRow(sheet: SheetText, row: number, label: number): boolean {
  return awardsNamed(sheet.shown(row, label), "individual").length > 0;
}

/**
 * Left of the names: the column nearest to them in which words stand below, and beside the names nothing, a word that
 * heads them, or their unit.
 */
function labelColumn(sheet: SheetText, names: number, first: number): number | null {
  for (let column = first - 1; column >= 1; column -= 1) {
    const corner = labelOf(sheet.shown(names, column));
    if (corner !== "" && !isKnownLabel(corner) && !isClaimLabel(corner) && !looksLikeUnit(corner)) continue;
    for (let row = names + 1; row <= Math.min(sheet.lastRow, names + 3); row += 1)
      if (/\p{L}{2}/u.test(sheet.shown(row, column))) return column;
  }
  return null;
}
