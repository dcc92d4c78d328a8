import type { TargetResult } from "../../../../domain/targets/target-result";
import type { Facts } from "../../facts";
import { folded } from "../../words";

const ALIKE = 0.6;
/** How far the best must be ahead of the next: «LĐTT» and «CSTĐ cơ sở» may differ by one word. */
const AHEAD = 0.08;

/** The target a line states: read from this very line, or worded alike. `taken`: targets of lines above. */
export function targetOfLine(
  at: { readonly sheet: string; readonly row: number },
  label: string,
  facts: Facts,
  taken: ReadonlySet<string>,
): TargetResult | null {
  const own = facts.targets.find(({ target }) => target.source?.sheet === at.sheet && target.source.row === at.row);
  if (own) return own;
  const words = wordsOf(label);
  const ranked = facts.targets
    .filter(({ target }) => !taken.has(target.id) && !target.isDefault)
    .map((result) => ({ result, likeness: likeness(words, wordsOf(result.target.label)) }))
    .sort((one, other) => other.likeness - one.likeness);
  const [best, next] = ranked;
  if (!best || best.likeness < ALIKE || (next && next.likeness > best.likeness - AHEAD)) return null;
  return best.result;
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(folded(text).split(" "));
}

function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared / (one.size + other.size - shared);
}
