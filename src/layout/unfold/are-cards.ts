import { isOnlyFor } from "../../domain/glossary/awards";
import { plain } from "../../text/plain";
import { awardsNamed } from "../../vocabulary/award-words";
import type { Card } from "./card-areas";
import { type Field, nameOfCard } from "./card-fields";
import { keyOf } from "./card-labels";
import { isClaimLabel, isCollectiveLabel, isKnownLabel, isNameLabel } from "./labels";
import { wordsOf } from "./sheet-view";

/** Without the names of those who signed or wrote the sheet: beside them stands nothing, and they are labelled otherwise. */
export function ofRecipients(cards: readonly Card[]): readonly Card[] {
  const says = ({ fields }: Card) =>
    fields.some(({ label }) => isKnownLabel(label) && !isNameLabel(label) && !isCollectiveLabel(label));
  const labels = new Set(cards.filter(says).map(nameLabelOf));
  return labels.size === 0 ? cards : cards.filter((card) => says(card) || labels.has(nameLabelOf(card)));
}

function nameLabelOf({ fields }: Pick<Card, "fields">): string {
  return plain(nameOfCard(fields)?.label ?? "");
}

/**
 * Whether these are cards: most of them say something under the same labels, and one label is of a title, or one value
 * is. A single one has to say more than a name and a title; lines of a list have no labels of their own.
 */
export function areCards(cards: readonly Card[]): boolean {
  if (cards.length === 0) return false;
  const named = cards.filter(({ fields }) => nameOfCard(fields) !== undefined);
  if (cards.length === 1 && !named.some(({ fields }) => SINGLE.test(nameLabelOf({ fields })))) return false;
  const folded = cards.filter(({ fields }) => isOverRows(fields));
  const isRegistering = cards.some(({ fields }) => fields.some(isClaim));
  return (
    named.length * 2 >= cards.length &&
    folded.length * 2 > cards.length &&
    isRegistering &&
    sharedLabels(cards) >= (cards.length > 1 ? 2 : 3)
  );
}

/** «Tên đơn vị» alone on a sheet heads a form; «Họ và tên» and «Tên tập thể» say whose card it is. */
const SINGLE = /^(?!ten (?:don vi|phong|ban|khoa|to|doi|bo phan))/;

/** Whether a card registers titles of people: above a list it may speak of its collective. */
export function registersPerson({ fields }: Card): boolean {
  return fields.some(({ label, value }) => {
    if (value === null) return false;
    const isOf = (text: string) => awardsNamed(text, "individual").some(({ award }) => !isOnlyFor(award, "collective"));
    return isOf(wordsOf(value)) || isOf(label);
  });
}

/** What stands again and again is a label, whatever its words; on a single card the words have to say so. */
function sharedLabels(cards: readonly Card[]): number {
  const often = new Map<string, number>();
  for (const { fields } of cards) {
    const own = fields.filter(({ label }) => cards.length > 1 || isKnownLabel(label));
    for (const key of new Set(own.map(({ label }) => keyOf(label)))) often.set(key, (often.get(key) ?? 0) + 1);
  }
  return [...often.values()].filter((times) => times * 2 > cards.length).length;
}

function isClaim({ label, value }: Field): boolean {
  return isClaimLabel(label) || (value !== null && awardsNamed(wordsOf(value)).length > 0);
}

/** Labels in several rows, or several in one cell. */
function isOverRows(fields: readonly Field[]): boolean {
  const [first, ...others] = fields.map(({ at }) => at);
  return others.some(({ row, column }) => row !== first?.row || column === first.column);
}
