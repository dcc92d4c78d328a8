import { plain } from "../../text/plain";
import type { Field } from "./card-fields";
import { isNameLabel } from "./labels";
import { joined, type Piece } from "./sheet-view";

/** A label of cards, which heads a column of their view. */
export interface Label {
  readonly key: string;
  readonly label: string;
  readonly head: Piece;
}

/** Every label of some cards once, as it is first written. */
export function labelsOf(cards: readonly (readonly Field[])[]): readonly Label[] {
  const labels = new Map<string, Label>();
  for (const { label, at } of cards.flat()) {
    const key = keyOf(label);
    if (!labels.has(key)) labels.set(key, { key, label, head: { ...at, value: label } });
  }
  return [...labels.values()];
}

/** The same for labels that say the same; all labels of names are one. */
export function keyOf(label: string): string {
  return isNameLabel(label) ? "ho va ten" : plain(label);
}

/** What a card says under a label; said twice, one below the other. */
export function valueUnder(fields: readonly Field[], key: string): Piece | null {
  const [first, ...others] = fields.flatMap(({ label, value }) =>
    keyOf(label) === key && value !== null ? [value] : [],
  );
  return first === undefined ? null : others.reduce(joined, first);
}
