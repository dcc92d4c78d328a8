import { plain } from "../../text/plain";
import { isSignature } from "../../vocabulary/row-words";
import type { SheetText } from "../sheet-text";
import { areCards, ofRecipients } from "./are-cards";
import type { Anchor } from "./card-anchors";
import { type Card, cardsAt } from "./card-areas";
import { nameOfCard } from "./card-fields";
import { labelsOf, valueUnder } from "./card-labels";
import { isUnitLabel } from "./labels";
import { GAP, joined, type Piece, type ViewRow, wordsOf } from "./sheet-view";
import { unitHeadingAbove } from "./unit-headings";

/**
 * «Họ và tên: …» over «Chức vụ: …» over «Danh hiệu: …», person after person, one below or beside the other: shown as a
 * list, the labels as its heading and one row a card. null for a sheet without cards.
 */
export function unfoldedCards(sheet: SheetText, anchors: readonly Anchor[]): readonly ViewRow[] | null {
  const all = cardsAt(sheet, anchors);
  const cards = ofRecipients(all.filter(isFilledIn));
  if (!areCards(cards)) return null;
  const labels = labelsOf(cards.map(({ fields }) => fields));
  const { bands, units } = bandsUnderUnits(sheet, cards);
  const known = units.filter((unit) => unit !== null);
  const headed = labels.some(({ label }) => isUnitLabel(label)) ? [] : known.slice(0, 1);
  const remarks = cards.flatMap(remarksOn).slice(0, 1);
  // Below other lines one without a name would go on with them: numbers part the two.
  const isNumbered = cards.some((card) => nameOfCard(card.fields) === undefined);
  const heads = [
    ...(isNumbered ? cards.slice(0, 1).map((card) => ({ ...placeOf(card), value: "TT" })) : []),
    ...labels.map(({ head }) => head),
    ...headed.map((unit) => ({ ...unit, value: "Đơn vị" })),
    ...remarks.map((remark) => ({ ...remark, value: "Ghi chú" })),
  ];
  const top = Math.min(...cards.map((card) => card.top), ...known.map(({ row }) => row));
  const last = Math.max(...all.map(({ bottom }) => bottom));
  const isLeft = leftAmong(sheet, all, known);
  const rows: ViewRow[] = [...typedRows(1, top - 1), { as: "head", pieces: heads }];
  let shown = top - 1;
  bands.forEach((band, at) => {
    const above = Math.max(shown, ...band.map((card) => card.top - 1));
    rows.push(...typedRows(shown + 1, above).filter(isLeft));
    const unit = units[at] ?? null;
    for (const card of band) {
      const pieces = [
        ...(isNumbered ? [{ ...placeOf(card), value: cards.indexOf(card) + 1 }] : []),
        ...labels.map(({ key }) => valueUnder(card.fields, key)),
        ...headed.map(() => unit),
        ...remarks.map(() => allOf(remarksOn(card))),
      ];
      rows.push({ as: "line", pieces, at: placeOf(card), rows: rowsOf(sheet, card, unit) });
    }
    shown = above;
  });
  return [...rows, ...typedRows(shown + 1, last).filter(isLeft), GAP, ...typedRows(last + 1, sheet.lastRow)];
}

/** A card that nobody has written on is nobody's. */
function isFilledIn({ fields, loose }: Card): boolean {
  return loose.length > 0 || fields.some(({ value }) => value !== null);
}

type TypedRow = ViewRow & { readonly as: "typed" };

function typedRows(from: number, to: number): readonly TypedRow[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => ({ as: "typed", row: from + at }));
}

/** Cards whose names stand in one row, with the unit under whose heading they stand. */
function bandsUnderUnits(sheet: SheetText, cards: readonly Card[]) {
  const found = new Map<number, Card[]>();
  for (const card of cards) found.set(card.anchor.row, [...(found.get(card.anchor.row) ?? []), card]);
  const bands = [...found.values()];
  const headings = bands.map((band) => unitHeadingAbove(sheet, Math.min(...band.map(({ top }) => top))));
  // A single heading above all cards is the sheet's own.
  const isDivided = headings.slice(1).some((heading) => heading !== null);
  let unit: Piece | null = null;
  const units = headings.map((heading) => (unit = isDivided ? (heading ?? unit) : null));
  return { bands, units };
}

/** What is left of the rows among the cards: no heading that is told already, no «Phiếu số 2». */
function leftAmong(sheet: SheetText, cards: readonly Card[], units: readonly Piece[]): (row: TypedRow) => boolean {
  const taken = new Set([
    ...cards.flatMap(({ fields, loose }) => [
      ...fields.flatMap(({ at, value }) => (value === null ? [at.row] : [at.row, value.row])),
      ...loose.map(({ row }) => row),
    ]),
    ...units.map(({ row }) => row),
  ]);
  return ({ row }) => {
    const filled = sheet.filled(row);
    return (
      filled.length > 0 && !taken.has(row) && filled.some((column) => !NUMBER_OF_CARD.test(sheet.plain(row, column)))
    );
  };
}

const NUMBER_OF_CARD = /^(?:phieu|the|so|mau|ca nhan|nguoi)?(?: ?so| thu)? ?:?\(?\d{1,3}[.)/:]?$|^[-–—=*_. ]+$/;

function placeOf({ anchor, fields }: Card): Piece {
  return nameOfCard(fields)?.value ?? { value: null, row: anchor.row, column: anchor.column };
}

function rowsOf(sheet: SheetText, { top, bottom }: Card, unit: Piece | null): readonly number[] {
  const own = Array.from({ length: bottom - top + 1 }, (_, at) => top + at);
  return [...(unit === null ? [] : [unit.row]), ...own.filter((row) => sheet.filled(row).length > 0)];
}

/** What is written on a card under no label. */
function remarksOn({ loose }: Card): readonly Piece[] {
  return loose
    .filter((piece) => typeof piece.value === "string" && !isSignature(plain(piece.value)))
    .filter((piece) => !NUMBER_OF_CARD.test(plain(wordsOf(piece))));
}

function allOf([first, ...others]: readonly Piece[]): Piece | null {
  return first === undefined ? null : others.reduce(joined, first);
}
