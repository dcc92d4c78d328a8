import { fold } from "./fold";
import { splitTone } from "./tone";

const alphabet = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";
const rank: ReadonlyMap<string, string> = new Map(
  Array.from(alphabet, (letter, i) => [letter, String.fromCharCode(0x100 + i)]),
);

/** The letters first (a ă â b c d đ …), then the tones (ngang huyền hỏi ngã sắc nặng), syllable by syllable. */
function sortKey(syllable: string): string {
  const { bare, tone } = splitTone(syllable);
  return Array.from(bare, (letter) => rank.get(letter) ?? letter).join("") + String.fromCharCode(0x20 + (tone ?? 0));
}

const keys = new Map<string, readonly string[]>();
const cacheLimit = 20_000;

function keysOf(text: string): readonly string[] {
  const known = keys.get(text);
  if (known !== undefined) return known;
  const made = fold(text).split(/[ -]/).map(sortKey);
  if (keys.size >= cacheLimit) keys.clear();
  keys.set(text, made);
  return made;
}

/** Orders two texts as a Vietnamese dictionary does, word by word. Equal under `fold` is 0. */
export function compareVietnamese(a: string, b: string): number {
  return compareKeys(keysOf(a), keysOf(b));
}

function compareKeys(a: readonly string[], b: readonly string[]): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const [left = "", right = ""] = [a[i], b[i]];
    if (left !== right) return left < right ? -1 : 1;
  }
  return a.length - b.length;
}

/** Orders two bare names (no forms of address) by given name, then surname, then the middle words. */
export function compareNameParts(a: string, b: string): number {
  const order = (text: string): readonly string[] => {
    const all = keysOf(text);
    return [all.at(-1) ?? "", ...all.slice(0, -1)];
  };
  return compareKeys(order(a), order(b));
}
