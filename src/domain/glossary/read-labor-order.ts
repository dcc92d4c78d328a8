import { orderClass } from "./authority";
import { sureness, unsure, type Place, type Reading } from "./head-reading";
import type { Ambiguity } from "./recognised-award";
import { tailOf } from "./tail";

const orderOfClass = {
  first: "labor-order-first-class",
  second: "labor-order-second-class",
  third: "labor-order-third-class",
} as const;

/** «Huân chương Lao động» of each class that the words behind it name. */
export function readLaborOrder({ words, head, limit }: Place): readonly Reading[] {
  const tail = tailOf(words, head.to, limit);
  const classes = tail.parts.flatMap((part) => {
    const named = orderClass(part.letters);
    return named === null ? [] : [{ award: orderOfClass[named], to: part.to }];
  });
  const base = { from: head.from, readAs: null };
  if (classes.length === 0) {
    const wants: Ambiguity = { kind: "level-not-said", alternatives: Object.values(orderOfClass) };
    return [{ ...base, award: "other", to: head.to, confidence: unsure, wants }];
  }
  return classes.map(({ award, to }) => ({ ...base, award, to, confidence: sureness(head), wants: null }));
}
