import { plain } from "../../text/plain";
import { isSignature } from "../../vocabulary/row-words";
import type { SheetText } from "../sheet-text";
import { areCards, ofRecipients, registersPerson } from "./are-cards";
import type { Anchor } from "./card-anchors";
import { type Card, cardsAt } from "./card-areas";
import { nameOfCard } from "./card-fields";
import { withGroups } from "./card-groups";
import { labelsOf, valueUnder } from "./card-labels";
import { cardsUnderUnits } from "./cards-under-units";
import { isUnitLabel } from "./labels";
import { leftAmong, NUMBER_OF_CARD, signersOf } from "./rows-among-cards";
import { GAP, joined, type Piece, type ViewRow, wordsOf } from "./sheet-view";

/**
 * «Họ và tên: …» over «Chức vụ: …» over «Danh hiệu: …», person after person, one below or beside the other: shown as a
 * list, the labels as its heading and one row a card. null for a sheet without cards. Below `until` something else stands.
 */
export function unfoldedCards(
  sheet: SheetText,
  anchors: readonly Anchor[],
  until = sheet.lastRow,
): readonly ViewRow[] | null {
  const all = withGroups(cardsAt(sheet, anchors, until));
  const cards = ofRecipients(all.filter(isFilledIn));
  if (!areCards(cards) || (until < sheet.lastRow && !cards.some(registersPerson))) return null;
  const labels = labelsOf(cards.map(({ fields }) => fields));
  const { bands, unitOf, units } = cardsUnderUnits(sheet, cards);
  // Where the cards tell units themselves, those that do not are of the unit above them.
  const own = labels.find(({ label }) => isUnitLabel(label));
  const headed = own === undefined ? units.slice(0, 1) : [];
  const remarks = cards.flatMap(remarksOn).slice(0, 1);
  // Below other lines one without a name would go on with them: numbers part the two.
  const isOneNameless = cards.some((card) => nameOfCard(card.fields) === undefined);
  const heads = [
    ...(isOneNameless ? cards.slice(0, 1).map((card) => ({ ...placeOf(card), value: "TT" })) : []),
    ...labels.map(({ head }) => head),
    ...headed.map((unit) => ({ ...unit, value: "Đơn vị" })),
    ...remarks.map((remark) => ({ ...remark, value: "Ghi chú" })),
  ];
  const lineOf = (card: Card): ViewRow => {
    const unit = unitOf.get(card) ?? null;
    const pieces = [
      ...(isOneNameless ? [{ ...placeOf(card), value: cards.indexOf(card) + 1 }] : []),
      ...labels.map((label) => valueUnder(card.fields, label.key) ?? (label === own ? unit : null)),
      ...headed.map(() => unit),
      ...remarks.map(() => allOf(remarksOn(card))),
    ];
    return { as: "line", pieces, at: placeOf(card), rows: rowsOf(sheet, card, unit) };
  };
  const top = Math.min(...cards.map((card) => card.top), ...units.map(({ row }) => row));
  const last = Math.max(...all.map(({ bottom }) => bottom));
  const isLeft = leftAmong(sheet, all, units);
  const rows: ViewRow[] = [...typedRows(1, top - 1), { as: "head", pieces: heads }];
  let shown = top - 1;
  for (const band of bands) {
    const above = Math.max(shown, ...band.map((card) => card.top - 1));
    rows.push(...typedRows(shown + 1, above).filter(isLeft), ...band.map(lineOf));
    shown = above;
  }
  const signers = signersOf(sheet, all);
  const below = typedRows(last + 1, sheet.lastRow).filter(({ row }) => !signers.has(row));
  const left = typedRows(shown + 1, last).filter(isLeft);
  return [...rows, ...left, GAP, ...(until < sheet.lastRow ? unitOfAll(cards) : []), ...below];
}

/** The unit on the one card above a list is that of the list too. */
function unitOfAll([card, ...others]: readonly Card[]): readonly TypedRow[] {
  const unit = others.length > 0 ? undefined : card?.fields.find(({ label }) => isUnitLabel(label))?.at;
  const isAlone = unit !== undefined && card?.fields.every(({ at }) => at === unit || at.row !== unit.row);
  return isAlone === true ? typedRows(unit.row, unit.row) : [];
}

/** A card that nobody has written on is nobody's. */
function isFilledIn({ fields, loose }: Card): boolean {
  return loose.length > 0 || fields.some(({ value }) => value !== null);
}

type TypedRow = ViewRow & { readonly as: "typed" };

function typedRows(from: number, to: number): readonly TypedRow[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => ({ as: "typed", row: from + at }));
}

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
