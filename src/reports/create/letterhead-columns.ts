import { textWidth } from "./text-width";

/** First and last column. */
type Span = readonly [number, number];

/** One side of a letterhead: its lines are merged over `block`, the ruled one over `rule`; null: no cells of a fitting width. */
export interface Side {
  readonly block: Span;
  readonly rule: Span | null;
}

/** A line of a letterhead with its looks, for measuring. */
export interface Measured {
  readonly text: string;
  readonly size: number;
  readonly bold: boolean;
}

export interface SideWords {
  /** All lines, so that none is cut off. */
  readonly lines: readonly Measured[];
  readonly ruled: Measured;
}

const UNIT = 7;
/** Where the middle of a side should stand on the page. */
const LEFT_MIDDLE = 0.2;
const RIGHT_MIDDLE = 0.72;
/** A longer line looks worse than none. */
const TOO_LONG = 2;

/**
 * The columns of both sides: the office's lines about a fifth across the page, motto and date about seven tenths, each
 * ruled line over cells as wide as its words and in the middle of its side. A cell's border is the line; words are
 * never underlined.
 */
export function letterheadColumns(
  widths: readonly number[],
  left: SideWords,
  right: SideWords,
): { readonly left: Side; readonly right: Side } {
  const columns = widths.length;
  const least = firstReaching(widths, neededBy(left.lines));
  const nation = sideWithin(widths, [Math.min(least + 1, columns), columns], right, RIGHT_MIDDLE);
  const office = sideWithin(widths, [1, Math.max(1, nation.block[0] - 1)], left, LEFT_MIDDLE);
  // Two lines that touch would be one line across the page.
  const touch = office.rule !== null && nation.rule !== null && office.rule[1] + 1 === nation.rule[0];
  return { left: touch ? { ...office, rule: null } : office, right: nation };
}

function sideWithin(widths: readonly number[], [first, last]: Span, words: SideWords, middle: number): Side {
  const total = spanWidth(widths, [1, widths.length]);
  const needed = neededBy(words.lines);
  const ruledNeeds = neededBy([words.ruled]);
  let best: Side = { block: [first, last], rule: null };
  let cost = Infinity;
  for (const block of spansWithin([first, last])) {
    // Lines that do not fit their block would be broken in two.
    const short = Math.max(0, needed - spanWidth(widths, block));
    const off = Math.abs(middleOf(widths, block) - middle * total);
    for (const rule of spansWithin(block)) {
      const width = spanWidth(widths, rule);
      if (width < ruledNeeds) continue;
      const aside = Math.abs(middleOf(widths, rule) - middleOf(widths, block));
      const sum = 10 * short + 0.6 * off + 5 * aside + (width - ruledNeeds);
      if (sum < cost) {
        cost = sum;
        best = { block, rule: width > TOO_LONG * ruledNeeds ? null : rule };
      }
    }
  }
  return best;
}

function spansWithin([first, last]: Span): readonly Span[] {
  const spans: Span[] = [];
  for (let from = first; from <= last; from++) for (let to = from; to <= last; to++) spans.push([from, to]);
  return spans;
}

function spanWidth(widths: readonly number[], [first, last]: Span): number {
  return widths.slice(first - 1, last).reduce((sum, width) => sum + width, 0);
}

function middleOf(widths: readonly number[], span: Span): number {
  return spanWidth(widths, [1, span[0] - 1]) + spanWidth(widths, span) / 2;
}

function firstReaching(widths: readonly number[], needed: number): number {
  const found = widths.findIndex((_, index) => spanWidth(widths, [1, index + 1]) >= needed);
  return found === -1 ? 1 : found + 1;
}

function neededBy(lines: readonly Measured[]): number {
  return Math.max(...lines.map(({ text, size, bold }) => textWidth(text, size, bold) / UNIT + 1));
}
