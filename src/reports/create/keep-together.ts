/** Rows, first and last. */
export type Together = readonly [number, number];

export interface PageRows {
  /** Points of every row that is printed, from row 1 on. */
  readonly heights: ReadonlyMap<number, number>;
  readonly page: PageRoom;
  /** Printed again on every page after the first; null: none. */
  readonly repeated: Together | null;
  /** Rows that must be printed on one page. */
  readonly together: readonly Together[];
  /** Rows that may be made a little higher. */
  readonly stretchable: Together;
  /** Empty rows that may be made lower, down to `least` points each. */
  readonly shrinkable: { readonly rows: Together; readonly least: number } | null;
}

export interface PageRoom {
  /** Points a page has for rows, as they are typed. */
  readonly height: number;
  /** Whether every program agrees in that: a page may only be begun by hand where it does. */
  readonly isSure: boolean;
}

export interface KeptTogether {
  readonly heights: ReadonlyMap<number, number>;
  /** Rows that must begin a new page. */
  readonly breaksBefore: readonly number[];
}

/** Left at the bottom of a page that was filled: less than any row needs. */
const LEFT_OVER = 2;
/** Rows made higher than this by half again would be seen. */
const MOST_STRETCH = 1.15;

/**
 * Ends pages before rows that belong together, instead of between them: a heading does not stand alone at the foot of
 * a page, nor signatures alone on the last one. Where little is missing the rows above are made a little higher, all
 * alike: that holds on any printer and after a row is added. Otherwise a page begins there.
 */
export function keptTogether(rows: PageRows): KeptTogether {
  const heights = new Map(rows.heights);
  const breaksBefore: number[] = [];
  const last = Math.max(0, ...heights.keys());
  const again = rows.repeated === null ? 0 : sumOf(heights, ...rows.repeated);
  let top = 1;
  let room = rows.page.height;
  while (top <= last) {
    shrinkToFit(rows.shrinkable, sumOf(heights, top, last) - room, heights);
    const end = firstBeyond(heights, top, last, room);
    if (end > last) break;
    const start = startOfGroup(rows.together, end, top);
    const isMoved = start < end && stretched(start, top, room, heights, rows.stretchable);
    if (start < end && !isMoved && rows.page.isSure) breaksBefore.push(start);
    top = Math.max(isMoved || rows.page.isSure ? start : end, top + 1);
    room = rows.page.height - again;
  }
  return { heights, breaksBefore };
}

/** Takes what is too much from the empty rows, where that is enough. */
function shrinkToFit(shrinkable: PageRows["shrinkable"], excess: number, heights: Map<number, number>): void {
  if (shrinkable === null || excess <= 0) return;
  const [first, last] = shrinkable.rows;
  const each = Math.ceil(excess / (last - first + 1));
  if ((heights.get(first) ?? 0) - each < shrinkable.least) return;
  for (let row = first; row <= last; row++) heights.set(row, (heights.get(row) ?? 0) - each);
}

/** The first row that does not fit any more. */
function firstBeyond(heights: ReadonlyMap<number, number>, top: number, last: number, room: number): number {
  let used = 0;
  for (let row = top; row <= last; row++) {
    used += heights.get(row) ?? 0;
    if (used > room) return row;
  }
  return last + 1;
}

/** Where the page should end instead of before `row`: before the first of the rows that belong to it. */
function startOfGroup(together: readonly Together[], row: number, top: number): number {
  let start = row;
  for (;;) {
    const found = together.find(([first, last]) => first < start && start <= last && first > top);
    if (!found) return start;
    start = found[0];
  }
}

/** Makes the rows from the page's top to `start` fill the page; false where they would be seen to be higher. */
function stretched(
  start: number,
  top: number,
  room: number,
  heights: Map<number, number>,
  [first, last]: Together,
): boolean {
  const from = Math.max(top, first);
  const to = Math.min(start - 1, last);
  const own = sumOf(heights, from, to);
  const missing = Math.max(0, room - sumOf(heights, top, start - 1) - LEFT_OVER);
  const stretch = 1 + missing / own;
  if (to < from || stretch > MOST_STRETCH) return false;
  for (let row = from; row <= to; row++) heights.set(row, Math.floor((heights.get(row) ?? 0) * stretch * 4) / 4);
  return true;
}

function sumOf(heights: ReadonlyMap<number, number>, first: number, last: number): number {
  let sum = 0;
  for (let row = first; row <= last; row++) sum += heights.get(row) ?? 0;
  return sum;
}
