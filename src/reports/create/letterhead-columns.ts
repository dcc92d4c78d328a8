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
/** A line longer than this looks worse than none. */
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
  let best: readonly [Placed, Placed] | null = null;
  for (let split = 1; split < columns; split++) {
    const office = sideWithin(widths, [1, split], left, LEFT_MIDDLE);
    const nation = sideWithin(widths, [split + 1, columns], right, RIGHT_MIDDLE);
    if (best === null || office.cost + nation.cost < best[0].cost + best[1].cost) best = [office, nation];
  }
  if (best === null) return { left: { block: [1, 1], rule: null }, right: { block: [1, 1], rule: null } };
  const [office, nation] = best;
  // Two lines that touch would be one line across the page.
  const touch = office.rule !== null && nation.rule !== null && office.rule[1] + 1 === nation.rule[0];
  return { left: { block: office.block, rule: touch ? null : office.rule }, right: nation };
}

interface Placed extends Side {
  readonly cost: number;
}

function sideWithin(widths: readonly number[], within: Span, words: SideWords, middle: number): Placed {
  const total = spanWidth(widths, [1, widths.length]);
  const needed = neededBy(words.lines);
  const ruledNeeds = neededBy([words.ruled]);
  let best: Placed = { block: within, rule: null, cost: Infinity };
  for (const block of spansWithin(within)) {
    // Lines that do not fit their block are broken in two.
    const short = Math.max(0, needed - spanWidth(widths, block));
    const off = Math.abs(middleOf(widths, block) - middle * total);
    const aside = 20 * short + 0.6 * off;
    // No line at all is worse than one that is a little long.
    if (aside + 40 < best.cost) best = { block, rule: null, cost: aside + 40 };
    for (const rule of spansWithin(block)) {
      const width = spanWidth(widths, rule);
      if (width < ruledNeeds || width > TOO_LONG * ruledNeeds) continue;
      const uneven = Math.abs(middleOf(widths, rule) - middleOf(widths, block));
      const cost = aside + 5 * uneven + (width - ruledNeeds);
      if (cost < best.cost) best = { block, rule, cost };
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

/** Characters of the standard font that the longest of these lines takes. */
function neededBy(lines: readonly Measured[]): number {
  return Math.max(...lines.map(({ text, size, bold }) => textWidth(text, size, bold) / UNIT + 1));
}
