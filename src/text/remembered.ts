/** Enough for the distinct texts of a large register; emptied when full, so that memory stays bounded. */
const MOST = 50_000;

/** A function of a text that keeps what it answered: the same texts come again with every question that is weighed. */
export function remembered<T extends string | boolean>(of: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const answer = of(text);
    if (known.size >= MOST) known.clear();
    known.set(text, answer);
    return answer;
  };
}
