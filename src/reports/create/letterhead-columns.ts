import { textWidth } from "./text-width";

/** First and last column. */
export type Span = readonly [number, number];

/** A line of a letterhead with its looks, for measuring. */
export interface Measured {
  readonly text: string;
  readonly size: number;
  readonly bold: boolean;
}

const UNIT = 7;
/** Where the middle of a side should stand on the page. */
const LEFT_MIDDLE = 0.2;
const RIGHT_MIDDLE = 0.72;
/** What a unit of words without room costs beside a unit off the middle: broken lines look worse. */
const BROKEN = 20;
const ASIDE = 0.6;

/** The columns each side is merged over: the office's lines about a fifth across the page, motto and date about seven tenths. */
export function letterheadColumns(
  widths: readonly number[],
  office: readonly Measured[],
  nation: readonly Measured[],
): { readonly left: Span; readonly right: Span } {
  const columns = widths.length;
  let best: { readonly left: Placed; readonly right: Placed } | null = null;
  for (let split = 1; split < columns; split++) {
    const left = sideWithin(widths, [1, split], office, LEFT_MIDDLE);
    const right = sideWithin(widths, [split + 1, columns], nation, RIGHT_MIDDLE);
    if (best === null || left.cost + right.cost < best.left.cost + best.right.cost) best = { left, right };
  }
  return best === null ? { left: [1, 1], right: [1, 1] } : { left: best.left.span, right: best.right.span };
}

interface Placed {
  readonly span: Span;
  readonly cost: number;
}

function sideWithin(widths: readonly number[], within: Span, lines: readonly Measured[], middle: number): Placed {
  const total = spanWidth(widths, [1, widths.length]);
  const needed = Math.max(...lines.map(({ text, size, bold }) => textWidth(text, size, bold) / UNIT + 1));
  let best: Placed = { span: within, cost: Infinity };
  for (const span of spansWithin(within)) {
    const short = Math.max(0, needed - spanWidth(widths, span));
    const off = Math.abs(middleOf(widths, span) - middle * total);
    const cost = BROKEN * short + ASIDE * off;
    if (cost < best.cost) best = { span, cost };
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
