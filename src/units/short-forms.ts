/** What units are called before their own name: «Phòng …», «Tổ …». A list may leave it out, never change it. */
const KINDS = [
  "phong",
  "to",
  "khoa",
  "ban",
  "doi",
  "bo phan",
  "bo mon",
  "trung tam",
  "truong",
  "tram",
  "chi cuc",
  "don vi",
  "chi nhanh",
  "phan xuong",
  "cong ty",
  "co quan",
].map((kind) => kind.split(" "));

/** The same unit by a short form of its name: without its kind, its words as initials, or both. */
export function isShortFormOf(one: readonly string[], other: readonly string[]): boolean {
  const [bare, long] = [one, other].map((words) => words.filter((word) => word !== "va"));
  if (bare === undefined || long === undefined) return false;
  const [first, second] = [partsOf(bare), partsOf(long)];
  const isOtherKind = first.kind !== "" && second.kind !== "" && first.kind !== second.kind;
  return aligns(bare, long) || (!isOtherKind && first.name.length > 0 && aligns(first.name, second.name));
}

/**
 * «Tổ Toán - Tin» for «Tổ Toán - Tin học», «Trạm Khe Sâu» for «Trạm Bảo vệ rừng Khe Sâu»: the whole of the short name
 * begins or ends the long one, whose kind is the same. A number or a letter more («Tổ 1», «Khối A») tells units apart.
 */
export function isPartOfName(short: readonly string[], long: readonly string[]): boolean {
  const [part, whole] = [partsOf(short), partsOf(long)];
  const count = part.name.length;
  const begins = part.name.every((word, at) => word === whole.name[at]);
  const ends = part.name.every((word, at) => word === whole.name[whole.name.length - count + at]);
  const more = begins ? whole.name.slice(count) : whole.name.slice(0, -count);
  return (
    part.kind === whole.kind &&
    count > 1 &&
    more.length > 0 &&
    (begins || ends) &&
    more.every((word) => /^\p{L}{2,}$/u.test(word) && !/^(i{2,3}|iv|vi{0,3}|ix|xi{0,3})$/.test(word))
  );
}

function partsOf(words: readonly string[]): { readonly kind: string; readonly name: readonly string[] } {
  const kind = KINDS.find((each) => each.every((word, at) => words[at] === word) && words.length > each.length);
  return kind === undefined ? { kind: "", name: words } : { kind: kind.join(" "), name: words.slice(kind.length) };
}

/** Word by word, an abbreviation standing for as many words as it has letters: «ly cn» and «ly cong nghe». */
function aligns(one: readonly string[], other: readonly string[]): boolean {
  if (one.length === 0 || other.length === 0) return one.length === other.length;
  const [first = ""] = one;
  const [second = ""] = other;
  if (first === second && aligns(one.slice(1), other.slice(1))) return true;
  // «GDKT&PL» and «GDKTPL»
  const isJoined = (word: string, words: readonly string[]) => words.length > 1 && word === words.slice(0, 2).join("");
  if (isJoined(first, other) && aligns(one.slice(1), other.slice(2))) return true;
  if (isJoined(second, one) && aligns(one.slice(2), other.slice(1))) return true;
  return (
    (isInitialsOf(first, other) && aligns(one.slice(1), other.slice(first.length))) ||
    (isInitialsOf(second, one) && aligns(one.slice(second.length), other.slice(1)))
  );
}

function isInitialsOf(short: string, words: readonly string[]): boolean {
  if (short.length < 2 || short.length > words.length) return false;
  return Array.from(short).every((letter, at) => words[at]?.startsWith(letter) === true);
}
