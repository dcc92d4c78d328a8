import { fold } from "../../text/fold";

/** A line of a list as notes may name it. */
export interface NamedLine {
  readonly row: number;
  /** Folded. */
  readonly name: string;
  readonly number: number | null;
  /** «*» at its name or number. */
  readonly signs: readonly string[];
}

/** Lines that a note speaks of, and what it says of them. */
export interface Subject {
  readonly rows: readonly number[];
  readonly remark: string;
}

interface Place {
  readonly from: number;
  readonly to: number;
  readonly rows: readonly number[];
}

const CLAUSES = /[;\n]|(?<=[\p{L}\d)]{2})\.\s+(?=\p{Lu}|[-+•])/u;
const ADDRESS = "(?:các |những )?(?:đ/c|đc|đồng chí|ông|bà|anh|chị|cô|thầy|trường hợp)";
const ADDRESSED = new RegExp(`(?<!\\p{L})${ADDRESS}:?\\s+(\\p{L}+(?:\\s\\p{L}+)?)`, "gu");
const NUMBERED =
  /(?<!\p{L})(?:stt|số thứ tự|số tt|tt|số)\s*:?\s*(\d{1,3}(?:\s*(?:,|và|&)\s*\d{1,3})*)(?![\d/.-])(?!\s*(?:người|đồng chí|đ\/c|cá nhân|cán bộ|tập thể|-))/gu;
const SIGNED = /^\s*(?:ghi chú:?\s*)?\(?(\*{1,3})\)?\s*:?|(?<!\p{L})(?:có |đánh )?dấu\s*["(]?(\*{1,3})[")]?/gu;
const CONNECTS = new RegExp(`^[\\s,&+]*(?:(?:và|cùng|với|${ADDRESS})[\\s,:]*)*$`, "u");
const LEADS_IN = new RegExp(
  `[\\s,–-]*(?:(?:riêng|còn|và|nhưng|trong đó|${ADDRESS}|(?:đối )?với|của|cho|gồm(?: có)?|là|người có tên|số)[\\s,:]*)*$`,
  "u",
);
const LABEL = /^[\s\-+•*]*(?:\(?\d{1,2}[.)]\s*)?(?:(?:ghi chú|lưu ý|chú thích|bổ sung|điều chỉnh|cập nhật)\s*:?\s*)?/u;
const EXCEPTS = new RegExp(`(?:trừ|ngoại trừ|không kể|trừ ra)[\\s:]*(?:${ADDRESS})?[\\s:]*$`, "u");

/** Clause by clause whom of the list a note names, by name, by number, by a sign, and what it says of them. */
export function subjectsIn(text: string, people: readonly NamedLine[]): readonly Subject[] {
  return text
    .normalize("NFC")
    .split(CLAUSES)
    .flatMap((clause) => inClause(clause.replace(/\s+/gu, " "), people));
}

function inClause(typed: string, people: readonly NamedLine[]): readonly Subject[] {
  const folded = fold(typed);
  // Folding keeps the length but for rare letters; where it does not, the folded words have to do.
  const clause = folded.length === typed.length ? typed : folded;
  const groups = groupsOf(folded, placesIn(folded, people));
  const [first] = groups;
  if (first === undefined) return [];
  const lead = folded.slice(0, first.from);
  const before = trimmed(clause.slice(LABEL.exec(lead)?.[0].length ?? 0, first.from - leadIn(lead)));
  return groups.flatMap((group, at): readonly Subject[] => {
    if (EXCEPTS.test(folded.slice(0, group.from))) return [];
    const next = groups[at + 1]?.from ?? clause.length;
    const behind = trimmed(clause.slice(group.to, next - leadIn(folded.slice(group.to, next))));
    const remark = /\p{L}/u.test(behind.replace(/\([^)]*\)/gu, "")) ? behind : before;
    return remark === "" ? [] : [{ rows: group.rows, remark }];
  });
}

/** How long the words are that only lead in the next name: «…, riêng đ/c». */
function leadIn(folded: string): number {
  return LEADS_IN.exec(folded)?.[0].length ?? 0;
}

function trimmed(words: string): string {
  return words.replace(/^[\s:,–-]+|[\s.,:]+$/gu, "");
}

/** Names that only «và», «,», «đ/c» part are spoken of together. */
function groupsOf(folded: string, places: readonly Place[]): readonly Place[] {
  const groups: Place[] = [];
  for (const place of places) {
    const before = groups.at(-1);
    if (before && CONNECTS.test(folded.slice(before.to, place.from)))
      groups[groups.length - 1] = { from: before.from, to: place.to, rows: [...before.rows, ...place.rows] };
    else groups.push(place);
  }
  return groups;
}

function placesIn(folded: string, people: readonly NamedLine[]): readonly Place[] {
  const found: Place[] = [];
  const add = (from: number, to: number, rows: readonly number[]) => {
    if (rows.length > 0 && !found.some((one) => from < one.to && one.from < to)) found.push({ from, to, rows });
  };
  const called = people.filter(({ name }) => name.length > 4 && folded.includes(name));
  for (const { name } of called.sort((one, other) => other.name.length - one.name.length)) {
    const from = folded.indexOf(name);
    if (/\p{L}/u.test(folded.charAt(from - 1)) || /\p{L}/u.test(folded.charAt(from + name.length))) continue;
    const same = called.filter((one) => one.name === name);
    add(from, from + name.length, rowsOf(same));
  }
  for (const match of folded.matchAll(ADDRESSED)) {
    const words = match[1] ?? "";
    const from = match.index + match[0].length - words.length;
    const own = [words, words.split(" ")[0] ?? ""].find((one) => endsOf(people, one).length > 0);
    const those = own === undefined ? [] : endsOf(people, own);
    // «đ/c Lập» of a list with two of the name may be either.
    if (own !== undefined && new Set(those.map(({ name }) => name)).size === 1)
      add(from, from + own.length, rowsOf(those));
  }
  for (const match of folded.matchAll(NUMBERED)) {
    const numbers = (match[1] ?? "").match(/\d+/g)?.map(Number) ?? [];
    const those = people.filter(({ number }) => number !== null && numbers.includes(number));
    if (those.length === numbers.length) add(match.index, match.index + match[0].length, rowsOf(those));
  }
  for (const match of folded.matchAll(SIGNED)) {
    const sign = match[1] ?? match[2];
    const those = people.filter(({ signs }) => sign !== undefined && signs.includes(sign));
    add(match.index, match.index + match[0].length, rowsOf(those));
  }
  return found.sort((one, other) => one.from - other.from);
}

function endsOf(people: readonly NamedLine[], words: string): readonly NamedLine[] {
  return words === "" ? [] : people.filter(({ name }) => name.endsWith(` ${words}`));
}

function rowsOf(lines: readonly NamedLine[]): readonly number[] {
  return lines.map(({ row }) => row);
}
