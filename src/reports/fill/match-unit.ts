import type { Answer } from "../../domain/answer";
import type { Unit } from "../../domain/register/register";
import { folded } from "./words";

/** Which unit of the register a label of her summary means. */
export type UnitMatch =
  | { readonly kind: "unit"; readonly unit: Unit; readonly exact: boolean }
  /** Close enough to be another spelling, not close enough to write without asking. */
  | { readonly kind: "ask"; readonly candidates: readonly Unit[] }
  | { readonly kind: "none" };

/** Words that a unit's name may have or lack without being another unit. */
const LOOSE = new Set(["so", "cua", "thuoc", "va", "truc", "co", "quan", "tap", "the", "cac", "nguoi"]);
const SHORT: Readonly<Record<string, string>> = {
  p: "phong",
  vp: "van phong",
  tt: "trung tam",
  ttr: "thanh tra",
  bgd: "ban giam doc",
  lds: "lanh dao so",
  bql: "ban quan ly",
  k: "khoa",
  cc: "chi cuc",
  ubnd: "uy ban nhan dan",
};

/** Matches a label with the units of the register: spelling met before, words, initials; then what is merely close. */
export function matchUnit(label: string, units: readonly Unit[], answers: readonly Answer[]): UnitMatch {
  const wanted = wordsOf(label);
  if (wanted.length === 0) return { kind: "none" };
  const text = wanted.join(" ");
  const spelt = bySpelling(units).get(text) ?? [];
  const [first] = spelt;
  if (first && spelt.length === 1) return { kind: "unit", unit: first, exact: true };
  const told = answered(label, units, answers);
  if (told !== null) return told;
  const leaders = units.filter((unit) => unit.kind === "leadership");
  if (/^(ban giam doc|(ban )?lanh dao( so| co quan| cuc| chi cuc| truong| don vi| vien| ban)?|bgd)$/.test(text)) {
    const [leadership] = leaders;
    if (leadership && leaders.length === 1) return { kind: "unit", unit: leadership, exact: true };
  }
  const loose = units.filter((unit) => spellingsOf(unit).some((spelling) => sameCore(spelling, wanted)));
  const [same] = loose;
  if (same && loose.length === 1) return { kind: "unit", unit: same, exact: true };
  const initialled = units.filter((unit) =>
    spellingsOf(unit).some((spelling) => byInitials(wanted, spelling) || byInitials(spelling, wanted)),
  );
  const [short] = initialled;
  if (short && initialled.length === 1) return { kind: "unit", unit: short, exact: false };
  const near = units
    .map((unit) => ({
      unit,
      closeness: Math.max(...spellingsOf(unit).map((spelling) => closeness(spelling, wanted)), 0),
    }))
    .filter(({ closeness }) => closeness >= 0.55)
    .sort((one, other) => other.closeness - one.closeness)
    .map(({ unit }) => unit);
  const candidates = initialled.length > 1 ? initialled : near;
  return candidates.length === 0 ? { kind: "none" } : { kind: "ask", candidates: candidates.slice(0, 4) };
}

function answered(label: string, units: readonly Unit[], answers: readonly Answer[]): UnitMatch | null {
  const text = folded(label);
  for (const answer of answers) {
    if (answer.kind !== "same-unit" || !answer.same) continue;
    const other = answer.one === text ? answer.other : answer.other === text ? answer.one : null;
    const unit = other === null ? undefined : units.find((each) => each.key === other);
    if (unit) return { kind: "unit", unit, exact: true };
  }
  return null;
}

const knownSpellings = new WeakMap<Unit, readonly (readonly string[])[]>();

function spellingsOf(unit: Unit): readonly (readonly string[])[] {
  const known = knownSpellings.get(unit);
  if (known) return known;
  const spellings = [wordsOf(unit.name), ...unit.spellings.map((spelling) => wordsOf(spelling.text))];
  knownSpellings.set(unit, spellings);
  return spellings;
}

const knownIndexes = new WeakMap<readonly Unit[], ReadonlyMap<string, readonly Unit[]>>();

/** Units by each of their spellings: most labels are spelt as the register spells them. */
function bySpelling(units: readonly Unit[]): ReadonlyMap<string, readonly Unit[]> {
  const known = knownIndexes.get(units);
  if (known) return known;
  const index = new Map<string, Unit[]>();
  for (const unit of units) {
    for (const text of new Set(spellingsOf(unit).map((words) => words.join(" "))))
      index.set(text, [...(index.get(text) ?? []), unit]);
  }
  knownIndexes.set(units, index);
  return index;
}

/** Folded words without numbering, abbreviations opened. */
export function wordsOf(name: string): readonly string[] {
  const text = folded(name.replace(/^\s*(\(?[IVXLC]+\)?|\(?\d+(\.\d+)*\)?|[a-hA-H])\s*[.)/-]\s*/u, ""));
  return text
    .split(" ")
    .flatMap((word) => (SHORT[word] ?? word).split(" "))
    .filter((word) => word !== "");
}

function sameCore(one: readonly string[], other: readonly string[]): boolean {
  const core = (words: readonly string[]) => {
    const kept = words.filter((word) => !LOOSE.has(word) && word !== "phong");
    return kept.length === 0 ? words.join(" ") : kept.join(" ");
  };
  // «Văn phòng» keeps its «phòng»: without it the word «văn» alone would be left.
  const text = (words: readonly string[]) =>
    core(
      words
        .join(" ")
        .replace(/\bvan phong\b/g, "vanphong")
        .split(" "),
    );
  return text(one) !== "" && text(one) === text(other);
}

/** «P. HTQT» and «Phòng Hợp tác quốc tế»: the words in common, then initials. */
function byInitials(short: readonly string[], long: readonly string[]): boolean {
  const rest = short.filter((word) => !long.includes(word));
  const [initials, ...more] = rest;
  if (initials === undefined || more.length > 0 || initials.length < 2) return false;
  const open = long.filter((word) => !short.includes(word));
  return open.length >= 2 && open.map((word) => word[0] ?? "").join("") === initials;
}

function closeness(one: readonly string[], other: readonly string[]): number {
  const shared = one.filter((word) =>
    other.some((each) => each === word || (word.length > 4 && differByOne(word, each))),
  ).length;
  const generic = (words: readonly string[]) =>
    words.filter((word) => ["phong", "trung", "tam", "ban", "van", "khoa"].includes(word)).length;
  const weight = shared - 0.7 * Math.min(generic(one), generic(other));
  return Math.max(0, weight) / Math.max(one.length - 0.7 * generic(one), other.length - 0.7 * generic(other), 1);
}

/** One letter typed wrong, left out or added. */
function differByOne(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return (
    one.slice(at + 1) === other.slice(at + 1) ||
    one.slice(at) === other.slice(at + 1) ||
    one.slice(at + 1) === other.slice(at)
  );
}
