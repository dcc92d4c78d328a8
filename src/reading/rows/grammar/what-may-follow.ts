import type { Candidate, OpenRow, RowPart } from "./row-part";

/**
 * Where in the form the reader is: among the lines, right below a sum of some of them, below the sum of all, among
 * those who sign, or under their names.
 */
export type Zone = "list" | "below-subtotal" | "below-total" | "signing" | "foot";

/** The end of a path through the rows read so far. */
export interface Place {
  readonly zone: Zone;
  readonly part: RowPart | null;
  readonly row: number;
  /** Columns in which somebody is about to sign; of the zone «signing» alone. */
  readonly posts: readonly number[];
}

/** Before the first row below the heading. */
export const START: Place = { zone: "list", part: null, row: 0, posts: [] };

export interface Step {
  readonly cost: number;
  readonly place: Place;
}

/** No more than very much speaks for a row is worth this: only her own word is written against the grammar. */
const AGAINST_THE_GRAMMAR = 20;

/** What a list seldom does costs more the seldomer it does it; missing: nothing. */
const COST: Readonly<Record<Zone, Partial<Record<RowPart, number>>>> = {
  list: {},
  "below-subtotal": { "figure-below": 4 },
  // Somebody was added under the total, or it was the total of a part only.
  "below-total": { line: 4, section: 3, subtotal: 3, total: 2, heading: 3 },
  signing: {
    line: AGAINST_THE_GRAMMAR,
    section: AGAINST_THE_GRAMMAR,
    subtotal: AGAINST_THE_GRAMMAR,
    total: AGAINST_THE_GRAMMAR,
    empty: AGAINST_THE_GRAMMAR,
    note: AGAINST_THE_GRAMMAR,
    heading: AGAINST_THE_GRAMMAR,
  },
  foot: { line: 6, section: 6, subtotal: 8, total: 8, note: 1 },
};

/** The grammar of a list: where a row leads as this part of it, and what speaks against it there; null where it cannot stand. */
export function follow(place: Place, { part }: Candidate, { row, cells }: OpenRow): Step | null {
  const { zone } = place;
  const to = (next: Zone, more = 0): Step => ({
    cost: (COST[zone][part] ?? 0) + more,
    place: { zone: next, part, row, posts: next === "signing" ? (part === "post" ? cells : place.posts) : NOWHERE },
  });
  // A heading stands over something.
  const ofEmptySection = place.part === "section" ? 2 : 0;
  switch (part) {
    case "line":
    case "section":
    case "heading":
      return to("list");
    case "further-title":
      return zone === "list" && (place.part === "line" || place.part === "further-title") ? to("list") : null;
    case "subtotal":
      return to("below-subtotal", ofEmptySection);
    case "total":
      return to("below-total", ofEmptySection);
    case "figure-below":
      return zone === "below-total" || zone === "below-subtotal" ? to(zone) : null;
    case "note":
    case "empty":
    case "continuation":
      return to(zone);
    case "post":
      return zone === "foot" || zone === "signing" ? null : to("signing", ofEmptySection);
    case "hand-note":
      return zone === "signing" ? to("signing") : null;
    case "signer":
      return zone === "signing" && isUnderPosts(place, row, cells) ? to("foot") : null;
    case "signature":
      return to("foot", ofEmptySection);
    case "below-signature":
      return zone === "foot" ? to("foot") : null;
  }
}

const NOWHERE: readonly number[] = [];

/** Room for the hand, then names in the columns of the posts. */
function isUnderPosts({ part, row, posts }: Place, signed: number, names: readonly number[]): boolean {
  const hasRoom = part === "hand-note" || signed - row > 1;
  return hasRoom && names.every((column) => posts.some((post) => Math.abs(post - column) <= 1));
}

/** What speaks against the form ending here; below zero where something speaks for it. */
export function ending({ zone, part }: Place, isLeftToSign: boolean): number {
  if (zone === "signing") return isLeftToSign || part === "hand-note" ? -4 : AGAINST_THE_GRAMMAR;
  if (zone === "below-subtotal") return 1.5;
  return part === "section" ? 2 : 0;
}
