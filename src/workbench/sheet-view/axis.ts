/** Where rows (or columns) begin and end on the screen: sizes in pixels, items from 1, hidden ones of size 0. */
export interface Axis {
  readonly count: number;
  /** `starts[i]` is where item i + 1 begins; one entry more than items, the last is the whole length. */
  readonly starts: Float64Array;
}

/** An axis of `count` items from 1 on, in pixels at this zoom; items without a size of their own have the default. */
export function axisOf(
  count: number,
  sizes: ReadonlyMap<number, number>,
  defaultSize: number,
  hidden: ReadonlySet<number>,
  zoom: number,
): Axis {
  const starts = new Float64Array(count + 1);
  for (let item = 1; item <= count; item++) {
    const size = hidden.has(item) ? 0 : Math.round((sizes.get(item) ?? defaultSize) * zoom);
    starts[item] = (starts[item - 1] ?? 0) + size;
  }
  return { count, starts };
}

/** Where an item begins, in pixels; beyond the ends, where the axis does. */
export function startOf(axis: Axis, item: number): number {
  return axis.starts[Math.max(0, Math.min(item - 1, axis.count))] ?? 0;
}

/** Where an item ends, which is where the next begins. */
export function endOf(axis: Axis, item: number): number {
  return axis.starts[Math.max(0, Math.min(item, axis.count))] ?? 0;
}

/** 0 for a hidden item. */
export function sizeOf(axis: Axis, item: number): number {
  return endOf(axis, item) - startOf(axis, item);
}

/** The items between two that are not hidden. */
export function itemsFrom(first: number, last: number, axis: Axis): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index).filter(
    (item) => sizeOf(axis, item) > 0,
  );
}

/** From the first item to the end of the last. */
export function lengthOf(axis: Axis): number {
  return axis.starts[axis.count] ?? 0;
}

/** The item that covers a place; the last one beyond the end. */
export function itemAt(axis: Axis, place: number): number {
  let low = 1;
  let high = axis.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (endOf(axis, middle) > place) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** First and last item seen between two places, with a few more on either side so that scrolling shows no gaps. */
export function seenBetween(axis: Axis, from: number, to: number, extra: number): readonly [number, number] {
  if (axis.count === 0) return [1, 0];
  return [Math.max(1, itemAt(axis, from) - extra), Math.min(axis.count, itemAt(axis, to) + extra)];
}

/** The next item in a direction that is not hidden; the same item where there is none. */
export function stepFrom(axis: Axis, item: number, step: 1 | -1): number {
  for (let next = item + step; next >= 1 && next <= axis.count; next += step) {
    if (endOf(axis, next) > startOf(axis, next)) return next;
  }
  return item;
}
