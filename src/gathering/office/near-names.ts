import { distance } from "../../text/distance";
import { fold, foldClosed, foldLoose } from "../../text/fold";
import { splitPersonName } from "../../text/person-name";

/** A name ready for comparing: its syllables with and without diacritics. */
export interface ComparedName {
  readonly marked: readonly string[];
  readonly bare: readonly string[];
}

/** Splits a name as somebody wrote it; forms of address and what stands in brackets do not count. */
export function comparedName(name: string): ComparedName {
  const { name: bare } = splitPersonName(name);
  return { marked: fold(bare).split(" "), bare: foldLoose(bare).split(" ") };
}

/** Nobody's syllable is typed more wrongly than this; a whole short syllable is another name. */
const MOST_LETTERS = 2;

/**
 * Whether two different spellings may be one person: equal without diacritics, «i» for «y», one syllable that differs
 * by marks or by one or two letters, one middle name missing. Never enough to decide: it is asked.
 */
export function areNear(one: ComparedName, other: ComparedName): boolean {
  if (areAlikeWithoutMarks(one, other)) return true;
  if (foldClosed(one.marked.join(" ")) === foldClosed(other.marked.join(" "))) return true;
  return one.bare.length === other.bare.length
    ? oneSyllableOff(one.bare, other.bare)
    : lacksMiddleName(one.marked, other.marked) || lacksMiddleName(other.marked, one.marked);
}

/** Equal for who leaves out the diacritics, wherever the blanks are. */
export function areAlikeWithoutMarks(one: ComparedName, other: ComparedName): boolean {
  return one.bare.join("") === other.bare.join("");
}

function oneSyllableOff(one: readonly string[], other: readonly string[]): boolean {
  const off = one.flatMap((syllable, at) => (syllable === other[at] ? [] : [[syllable, other[at] ?? ""] as const]));
  const [only, ...more] = off;
  if (only === undefined || more.length > 0 || one.length < 2) return false;
  const longer = Math.max(only[0].length, only[1].length);
  return distance(only[0], only[1], MOST_LETTERS) <= Math.min(MOST_LETTERS, longer - 1);
}

/** «Lê Bích Hoa» for «Lê Thị Bích Hoa»: surname and given name stay. */
function lacksMiddleName(short: readonly string[], long: readonly string[]): boolean {
  if (long.length !== short.length + 1 || short.length < 2) return false;
  return long.some((_, at) => at > 0 && at < long.length - 1 && long.toSpliced(at, 1).join(" ") === short.join(" "));
}
