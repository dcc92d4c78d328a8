/** Words that a unit's name may have or lack without being another unit. */
const LOOSE = new Set(["so", "cua", "thuoc", "va", "truc", "co", "quan", "tap", "the", "cac", "nguoi", "phong"]);

/** Words that many units share: they say little about which one is meant. */
const GENERIC = new Set(["phong", "trung", "tam", "ban", "van", "khoa"]);

/** How much less a word that many units share counts than one of a unit's own. */
const GENERIC_DISCOUNT = 0.7;

/** The same unit but for words that come and go: «Phòng Lãnh sự», «Lãnh sự thuộc Sở». */
export function sameCore(one: readonly string[], other: readonly string[]): boolean {
  const core = coreOf(one);
  return core !== "" && core === coreOf(other);
}

/** A label is compared with every spelling of every unit. */
const knownCores = new WeakMap<readonly string[], string>();

function coreOf(words: readonly string[]): string {
  const known = knownCores.get(words);
  if (known !== undefined) return known;
  const core = bareCore(words);
  knownCores.set(words, core);
  return core;
}

function bareCore(words: readonly string[]): string {
  // «Văn phòng» keeps its «phòng»: without it the word «văn» alone would be left.
  const whole = words
    .join(" ")
    .replace(/\bvan phong\b/g, "vanphong")
    .split(" ");
  const kept = whole.filter((word) => !LOOSE.has(word));
  return (kept.length === 0 ? whole : kept).join(" ");
}

/** «P. HTQT» and «Phòng Hợp tác quốc tế»: the words in common, then initials. */
export function byInitials(short: readonly string[], long: readonly string[]): boolean {
  // «KH-TC» are the initials of two halves.
  const initials = short.filter((word) => !long.includes(word)).join("");
  if (initials.length < 2) return false;
  const open = long.filter((word) => !short.includes(word));
  return open.length >= 2 && open.map((word) => word[0] ?? "").join("") === initials;
}

/** 0 to 1: how many of the words two names share, typing errors forgiven and common words discounted. */
export function closeness(one: readonly string[], other: readonly string[]): number {
  const shared = one.filter((word) => other.some((each) => each === word || isTypingError(word, each))).length;
  const generic = (words: readonly string[]) => GENERIC_DISCOUNT * words.filter((word) => GENERIC.has(word)).length;
  const weight = shared - Math.min(generic(one), generic(other));
  return Math.max(0, weight) / Math.max(one.length - generic(one), other.length - generic(other), 1);
}

/** One letter typed wrong, left out or added; in short words another letter is another word. */
function isTypingError(one: string, other: string): boolean {
  if (one.length <= 4 || Math.abs(one.length - other.length) > 1) return false;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return (
    one.slice(at + 1) === other.slice(at + 1) ||
    one.slice(at) === other.slice(at + 1) ||
    one.slice(at + 1) === other.slice(at)
  );
}
