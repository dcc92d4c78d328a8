/** A stretch of a cell's text with a look of its own: a bold word, a red remark. */
export interface TextRun {
  readonly text: string;
  /** How it looks, in the words of the adapter that read it; "" where it looks as its cell does. */
  readonly look: string;
}

/** Beyond this many pairs of letters to compare, what lies between the same beginning and end counts as replaced. */
const MOST_PAIRS = 1_000_000;

/**
 * The runs with this text instead of theirs: letters that stay keep their look, new ones take that of the letters they
 * stand for, or of those before them.
 */
export function withText(runs: readonly TextRun[], text: string): readonly TextRun[] {
  const looks = runs.flatMap(({ text: part, look }) => Array.from(part, () => look));
  const before = runs.flatMap((run) => Array.from(run.text));
  const after = Array.from(text);
  const sources = sourceOfEach(before, after);
  const edited: { text: string; look: string }[] = [];
  for (const [index, letter] of after.entries()) {
    const look = looks[sources[index] ?? 0] ?? "";
    const last = edited.at(-1);
    if (last?.look === look) last.text += letter;
    else edited.push({ text: letter, look });
  }
  return edited;
}

/** For each letter of `after` the place in `before` of the letter it is, or stands for. */
function sourceOfEach(before: readonly string[], after: readonly string[]): readonly number[] {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  const kept = pairs(before.slice(head, before.length - tail), after.slice(head, after.length - tail));
  const same = [
    ...Array.from({ length: head }, (_, index) => [index, index] as const),
    ...kept.map(([old, now]) => [old + head, now + head] as const),
    ...Array.from({ length: tail }, (_, index) => {
      return [before.length - tail + index, after.length - tail + index] as const;
    }),
  ];
  const sources: number[] = [];
  let from = 0;
  for (const [old, now] of [...same, [before.length, after.length] as const]) {
    // Between two letters that stay: each new one for one that went, the last of these for all further ones.
    for (let index = sources.length; index < now; index++) {
      sources.push(Math.max(0, Math.min(from + index - sources.length, old - 1)));
      if (old > from) from++;
    }
    if (now < after.length) sources.push(old);
    from = old + 1;
  }
  return sources;
}

/** Places of the letters that both have in the same order (their longest common subsequence). */
function pairs(before: readonly string[], after: readonly string[]): readonly (readonly [number, number])[] {
  if (before.length * after.length > MOST_PAIRS) return [];
  const width = after.length + 1;
  const lengths = new Uint16Array((before.length + 1) * width);
  const at = (old: number, now: number): number => lengths[old * width + now] ?? 0;
  for (let old = before.length - 1; old >= 0; old--) {
    for (let now = after.length - 1; now >= 0; now--) {
      const both = before[old] === after[now] ? at(old + 1, now + 1) + 1 : 0;
      lengths[old * width + now] = Math.max(both, at(old + 1, now), at(old, now + 1));
    }
  }
  const found: (readonly [number, number])[] = [];
  for (let old = 0, now = 0; old < before.length && now < after.length;) {
    if (before[old] === after[now] && at(old, now) === at(old + 1, now + 1) + 1) found.push([old++, now++]);
    else if (at(old + 1, now) >= at(old, now + 1)) old++;
    else now++;
  }
  return found;
}
