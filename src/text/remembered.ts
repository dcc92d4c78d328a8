/** Enough for the distinct texts of a large register; emptied when full, so that memory stays bounded. */
const MOST = 50_000;

/** Enough for what stands outside lists, in heads and plans, and for the units and signs within them. */
export const FEW_TEXTS = 5_000;

/**
 * A function of a text that keeps what it answered, at most for so many texts: the same texts come again from rule to
 * rule, from form to form and with every question that is weighed. Whoever asks shares the answer and changes nothing in it.
 */
export function remembered<T extends object | string | number | boolean | null>(
  of: (text: string) => T,
  most = MOST,
): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const answer = of(text);
    if (known.size >= most) known.clear();
    known.set(text, answer);
    return answer;
  };
}

/** The same for a text in what surrounds it, a book of codes or a list of units, kept as long as that is. */
export function rememberedWithin<Surroundings extends object, T extends object | string | number | boolean | null>(
  of: (text: string, within: Surroundings) => T,
): (text: string, within: Surroundings) => T {
  const known = new WeakMap<Surroundings, (text: string) => T>();
  return (text, within) => {
    const before = known.get(within) ?? remembered((words) => of(words, within), FEW_TEXTS);
    known.set(within, before);
    return before(text);
  };
}
