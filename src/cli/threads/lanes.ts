/**
 * Works on all items, at most `lanes` at a time, and hands the answers out in the order of the items. A slow item
 * holds back the printing of those after it, but only twice as many as there are lanes: memory stays bounded.
 */
export async function* inOrder<T, R>(
  items: readonly T[],
  lanes: number,
  work: (item: T, lane: number) => Promise<R>,
): AsyncGenerator<R> {
  const free = Array.from({ length: lanes }, (_, lane) => lane);
  const waiting: ((lane: number) => void)[] = [];
  const take = () => {
    const lane = free.shift();
    return lane === undefined ? new Promise<number>((resolve) => waiting.push(resolve)) : Promise.resolve(lane);
  };
  const giveBack = (lane: number) => {
    const next = waiting.shift();
    if (next) next(lane);
    else free.push(lane);
  };
  const start = async (item: T) => {
    const lane = await take();
    try {
      return await work(item, lane);
    } finally {
      giveBack(lane);
    }
  };
  const underWay: Promise<R>[] = [];
  let next = 0;
  while (next < items.length || underWay.length > 0) {
    for (const item of items.slice(next, next + 2 * lanes - underWay.length)) {
      underWay.push(start(item));
      next += 1;
    }
    const first = underWay.shift();
    if (first) yield await first;
  }
}
