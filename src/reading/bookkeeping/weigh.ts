import type { Books } from "./books";
import { statementsOf } from "./constraints";
import { type Rival, rivalsOf } from "./rivals";
import { type Shelf, type Statement, agrees, isFar, isNear, keyOf } from "./statement";

/** A rival reading that agrees, or comes near, where the one at hand does not, and differs nowhere else. */
export interface Better {
  readonly rival: Rival;
  readonly books: Books;
  /** What differs now and would agree, or be no further off than a slip; never empty. */
  readonly gained: readonly Statement[];
  /** false: nothing would agree, and what is far off now would come near. */
  readonly isExact: boolean;
  /** What the sheet says only as this reading takes it, and what then agrees. */
  readonly more: readonly Statement[];
}

/** Reads the sheet anew for every rival and keeps those that make more agree and break nothing. */
export function betterReadings(books: Books, shelf: Shelf, reread: (rival: Rival) => Books): readonly Better[] {
  const now = statementsOf(books, shelf);
  const known = new Set(now.map(keyOf));
  const differing = now.filter((statement) => !agrees(statement));
  return rivalsOf(books, differing)
    .flatMap((rival): readonly Better[] => {
      const other = reread(rival);
      const then = new Map(statementsOf(other, shelfWith(shelf, books, other)).map((one) => [keyOf(one), one]));
      const met = differing.filter((one) => isMet(then.get(keyOf(one))));
      const isExact = met.length > 0;
      const gained = isExact ? met : differing.filter((one) => isFar(one) && comesNear(then.get(keyOf(one))));
      const isWorse =
        now.some((one) => agrees(one) && binds(one) && !isMet(then.get(keyOf(one)))) ||
        [...then].some(([key, one]) => !agrees(one) && binds(one) && !known.has(key));
      // What only this reading takes for a heading or a total may agree as well.
      const more = [...then].flatMap(([key, one]) => (!known.has(key) && agrees(one) ? [one] : []));
      return gained.length === 0 || isWorse ? [] : [{ rival, books: other, gained, isExact, more }];
    })
    .sort((one, other) => voicesOf(other) - voicesOf(one));
}

/** A copy on another sheet may have been read with the same mistake. */
function binds({ constraint }: Statement): boolean {
  return constraint !== "same-people-elsewhere";
}

/** How many places of the sheet speak for a reading: figures of one cell are one voice. */
export function voicesOf({ gained, more }: Better): number {
  return new Set([...gained, ...more].map(({ at }) => `${at.sheet} ${String(at.row)} ${String(at.column)}`)).size;
}

function isMet(statement: Statement | undefined): boolean {
  return statement !== undefined && agrees(statement);
}

function comesNear(statement: Statement | undefined): boolean {
  return statement !== undefined && isNear(statement);
}

function shelfWith(shelf: Shelf, before: Books, after: Books): Shelf {
  return { ...shelf, beside: shelf.beside.map((one) => (one === before ? after : one)) };
}
