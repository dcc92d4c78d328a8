import { plain } from "../../text/plain";
import { isNote, isPlaceAndDate, isSignature } from "../../vocabulary/row-words";
import type { Area } from "../../workbook/refs";
import { findHeaders } from "../find-heads";
import type { SheetText } from "../sheet-text";
import { type Anchor, nameAlone } from "./card-anchors";
import { type CardFields, type Field, fieldsIn } from "./card-fields";
import { isKnownLabel, isNameLabel, labelOf, pairIn } from "./labels";
import { type Piece, pieceAt, wordsOf } from "./sheet-view";

/** One person's card with the cells it takes. */
export interface Card extends CardFields {
  readonly anchor: Anchor;
  readonly top: number;
  readonly bottom: number;
}

/** The cards that begin at these places, each down to the next, as deep as its own labels reach. */
export function cardsAt(sheet: SheetText, anchors: readonly Anchor[]): readonly Card[] {
  const labelColumns = labelColumnsOf(sheet, anchors);
  const heads = tablesBelow(sheet);
  const lead = leadOf(sheet, anchors);
  const depths: number[] = [];
  const open: number[] = [];
  const areas = anchors.map((anchor, at) => {
    const next = anchors[at + 1];
    const right = next?.row === anchor.row ? next : undefined;
    const under =
      behind(anchors, at, ({ column }) => column === anchor.column) ??
      behind(anchors, at, ({ row }) => row > anchor.row);
    const area = {
      top: anchor.row - lead,
      left: anchor.column,
      right: (right?.column ?? sheet.lastColumn + 1) - 1,
      bottom: under ? under.row - lead - 1 : endOfLast(sheet, anchor, heads),
    };
    if (under) depths.push(depthOf(sheet, anchor, area.bottom));
    else open.push(at);
    return area;
  });
  const deepest = Math.max(0, ...depths);
  return anchors.map((anchor, at) => {
    const area = areas[at] ?? { top: anchor.row, left: anchor.column, right: sheet.lastColumn, bottom: anchor.row };
    const isLast = open.includes(at) && depths.length > 0;
    const bottom = isLast
      ? Math.min(area.bottom, anchor.row + deepest)
      : depthOf(sheet, anchor, area.bottom) + anchor.row;
    return cardIn(sheet, anchor, { ...area, bottom }, labelColumns);
  });
}

/** The next place further down that is so. */
function behind(anchors: readonly Anchor[], at: number, isSo: (anchor: Anchor) => boolean): Anchor | undefined {
  const row = anchors[at]?.row ?? 0;
  for (let next = at + 1; next < anchors.length; next += 1) {
    const anchor = anchors[next];
    if (anchor !== undefined && anchor.row > row && isSo(anchor)) return anchor;
  }
  return undefined;
}

function cardIn(sheet: SheetText, anchor: Anchor, area: Area, labelColumns: ReadonlySet<number>): Card {
  if (anchor.as !== "bare")
    return { anchor, top: area.top, bottom: area.bottom, ...fieldsIn(sheet, area, labelColumns) };
  const own: Piece = pieceAt(sheet, anchor.row, anchor.column);
  const name: Field = {
    label: "Họ và tên",
    at: { ...own, value: "Họ và tên" },
    value: { ...own, value: nameAlone(wordsOf(own)) },
  };
  const { fields, loose } = fieldsIn(sheet, { ...area, top: anchor.row + 1 }, labelColumns);
  return { anchor, top: area.top, bottom: area.bottom, fields: [name, ...fields], loose };
}

/** Rows from the label of the name to the last label of the card, headings of the next one left out. */
function depthOf(sheet: SheetText, anchor: Anchor, bottom: number): number {
  let depth = 0;
  for (let row = anchor.row + 1; row <= bottom; row += 1) {
    const filled = sheet.filled(row).filter((column) => column >= anchor.column);
    if (filled.some((column) => isOfCard(sheet, row, column))) depth = row - anchor.row;
  }
  return depth;
}

function isOfCard(sheet: SheetText, row: number, column: number): boolean {
  const text = sheet.text(row, column);
  const pair = pairIn(text);
  const words = sheet.plain(row, column);
  if (isSignature(words) || isPlaceAndDate(words) || isNote(words)) return false;
  if (pair !== null) return true;
  const isBeside = sheet.filled(row).some((other) => other > column);
  const isGoingOn = sheet.text(row, column) !== "" && sheet.filled(row)[0] !== column;
  return isBeside || isGoingOn || isKnownLabel(labelOf(text));
}

/** Below the last card nothing says where it ends: at a gap, a table, a signature, a note. */
function endOfLast(sheet: SheetText, anchor: Anchor, heads: ReadonlySet<number>): number {
  let end = anchor.row;
  for (let row = anchor.row + 1; row <= sheet.lastRow; row += 1) {
    const filled = sheet.filled(row).filter((column) => column >= anchor.column);
    const words = sheet.filled(row).map((column) => sheet.plain(row, column));
    if (
      filled.length === 0 ||
      heads.has(row) ||
      words.some((text) => isSignature(text) || isPlaceAndDate(text) || isNote(text))
    )
      break;
    end = row;
  }
  return end;
}

/** Where headings of tables begin. */
function tablesBelow(sheet: SheetText): ReadonlySet<number> {
  return new Set(findHeaders(sheet).flatMap(({ top }) => (sheet.filled(top).length > 2 ? [top] : [])));
}

/** Columns of labels: those of the cards' names, and those in which most cells are known labels. */
function labelColumnsOf(sheet: SheetText, anchors: readonly Anchor[]): ReadonlySet<number> {
  const found = new Set(anchors.filter(({ as }) => as === "beside").map(({ column }) => column));
  if (found.size === 0 && anchors.every(({ as }) => as === "pair")) return found;
  const from = anchors[0]?.row ?? 1;
  for (let column = 1; column <= sheet.lastColumn; column += 1) {
    let labels = 0;
    let cells = 0;
    for (let row = from; row <= sheet.lastRow; row += 1) {
      const text = sheet.filled(row).includes(column) ? sheet.text(row, column) : "";
      if (text === "") continue;
      cells += 1;
      if (/:\s*$/u.test(text) || isKnownLabel(labelOf(text))) labels += 1;
    }
    if (labels >= 2 && labels > cells * 0.6 && sheet.lastColumn > column) found.add(column);
  }
  return found;
}

/** Rows above the name that belong to each card («Phiếu | 1», «Đơn vị | …»): above every name the same label. */
function leadOf(sheet: SheetText, anchors: readonly Anchor[]): number {
  const [one] = anchors;
  if (!one || new Set(anchors.map(({ row }) => row)).size < 2) return 0;
  let lead = 0;
  while (lead < 5) {
    const labelAbove = ({ row, column }: Anchor) => {
      const text = sheet.text(row - lead - 1, column);
      return plain(pairIn(text)?.label ?? labelOf(text));
    };
    const label = labelAbove(one);
    if (
      label === "" ||
      isNameLabel(label) ||
      !isKnownLabel(label) ||
      !anchors.every((each) => labelAbove(each) === label)
    )
      break;
    lead += 1;
  }
  return lead;
}
