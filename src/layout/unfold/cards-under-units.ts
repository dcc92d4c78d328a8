import type { SheetText } from "../sheet-text";
import type { Card } from "./card-areas";
import type { Piece } from "./sheet-view";
import { unitHeadingsAbove } from "./unit-headings";

/** Cards whose names stand in one row. */
export type Band = readonly Card[];

/** Cards row by row, with the unit under whose heading each stands. */
export interface CardsUnderUnits {
  readonly bands: readonly Band[];
  readonly unitOf: ReadonlyMap<Card, Piece>;
  /** All headings that are the unit of a card. */
  readonly units: readonly Piece[];
}

/** «II. Phòng Kế toán» over its cards; «I. Phòng Một | | II. Phòng Hai» over cards side by side, each over its own. */
export function cardsUnderUnits(sheet: SheetText, cards: readonly Card[]): CardsUnderUnits {
  const found = new Map<number, Card[]>();
  for (const card of cards) found.set(card.anchor.row, [...(found.get(card.anchor.row) ?? []), card]);
  const bands = [...found.values()];
  const headings = bands.map((band) => unitHeadingsAbove(sheet, Math.min(...band.map(({ top }) => top))));
  // A single heading above all cards is the sheet's own.
  const isDivided = headings.some((own, at) => own.length > (at === 0 ? 1 : 0));
  const unitOf = new Map<Card, Piece>();
  let over: readonly Piece[] = [];
  bands.forEach((band, at) => {
    const own = headings[at] ?? [];
    if (own.length > 0) over = own;
    for (const card of band) {
      const unit = over.filter(({ column }) => column <= card.anchor.column).at(-1) ?? over[0];
      if (isDivided && unit !== undefined) unitOf.set(card, unit);
    }
  });
  return { bands, unitOf, units: [...new Set(unitOf.values())] };
}
