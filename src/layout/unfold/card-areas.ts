import { plain } from "../../text/plain";
import type { Area } from "../../workbook/refs";
import { findHeaders } from "../find-heads";
import type { SheetText } from "../sheet-text";
import { type Anchor, nameAlone } from "./card-anchors";
import { endOf, endOfLast } from "./card-ends";
import { type CardFields, type Field, fieldsIn } from "./card-fields";
import { keyOf } from "./card-labels";
import { isKnownLabel, isNameLabel, labelOf, pairIn } from "./labels";
import { type Piece, pieceAt, wordsOf } from "./sheet-view";

/** One person's card with the cells it takes. */
export interface Card extends CardFields {
  readonly anchor: Anchor;
  readonly top: number;
  readonly bottom: number;
}

/** The cards that begin at these places, each down to the next, as deep as its own labels reach. */
export function cardsAt(sheet: SheetText, anchors: readonly Anchor[], until: number): readonly Card[] {
  const labelColumns = labelColumnsOf(sheet, anchors);
  const lead = leadOf(sheet, anchors);
  const areas = anchors.map((anchor, at) => {
    const next = anchors[at + 1];
    const right = next?.row === anchor.row ? next : undefined;
    const under =
      behind(anchors, at, ({ column }) => column === anchor.column) ??
      behind(anchors, at, ({ row }) => row > anchor.row);
    const [top, left] = [anchor.row - lead, anchor.column];
    return { anchor, top, left, right: (right?.column ?? sheet.lastColumn + 1) - 1, under };
  });
  const card = ({ anchor, top, left, right }: (typeof areas)[number], bottom: number) =>
    cardIn(sheet, anchor, { top, left, right, bottom }, labelColumns);
  const closed = areas.map((area) => {
    const { anchor, right, under } = area;
    return under && card(area, endOf(sheet, { anchor, right, bottom: under.row - lead - 1 }));
  });
  const said = timesSaid(closed.filter((one) => one !== undefined));
  const heads = tablesBelow(sheet);
  return areas.map((area, at) => closed[at] ?? card(area, endOfLast(sheet, { ...area, bottom: until }, heads, said)));
}

/** How often one card says something under each label, where most often. */
function timesSaid(cards: readonly Card[]): ReadonlyMap<string, number> {
  const most = new Map<string, number>();
  for (const { fields, loose } of cards) {
    const own = new Map<string, number>();
    for (const label of [...fields.map((field) => field.label), ...loose.map(wordsOf)])
      own.set(keyOf(label), (own.get(keyOf(label)) ?? 0) + 1);
    for (const [key, times] of own) most.set(key, Math.max(times, most.get(key) ?? 0));
  }
  return most;
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
      const beside = sheet.filled(row).findLast((other) => other < column);
      // «Danh hiệu: | LĐTT»: a title right beside a label is what it says.
      const isValue = beside !== undefined && found.has(beside);
      if (/:\s*$/u.test(text) || (!isValue && isKnownLabel(labelOf(text)))) labels += 1;
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
