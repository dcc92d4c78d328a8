import { ownGroup, type Group } from "../source";
import { tableLexicon } from "../vocabulary/lexicon";
import { readWords } from "../vocabulary/read-words";
import { awardIn, folded } from "../words";
import { mayMeanTheSame } from "./abbreviations";
import type { Said, Sorting } from "./sorting-columns";

/** What the cells of one column say of a group: yes, no, or null where it is not clear. Other cells say nothing of it. */
export interface GroupSaid {
  readonly group: Group;
  readonly sorting: Sorting;
  readonly says: ReadonlyMap<Said, boolean | null>;
}

/** Whoever gives or decides awards: «Giấy khen của Giám đốc» speaks of no director among the people. */
const GIVER =
  /\b(giam doc|chu tich|hieu truong|bo truong|cuc truong|vu truong|vien truong|chanh an|bi thu|tu lenh|chinh uy|thu truong|(su|lu|trung|tieu|dai) doan truong|tong [a-z]+)\b/;

/** A value is a few words; more are a sentence. */
const MAX_WORDS = 6;

/** The words that only her own lists use of people, with what each column says of them. */
export function ownWordsIn(sortings: readonly Sorting[]): ReadonlyMap<string, readonly GroupSaid[]> {
  const said = new Map<string, GroupSaid[]>();
  for (const sorting of sortings) {
    const cells = new Set(sorting.said.values());
    for (const words of wordsOf(sorting)) {
      if (isUnderstood(words) || GIVER.test(folded(words))) continue;
      const own = said.get(words) ?? [];
      own.push({ group: ownGroup(words), sorting, says: saysOf(words, cells, sorting.isFull) });
      said.set(words, own);
    }
  }
  for (const [words, own] of said) if (disagree(own)) said.delete(words);
  return said;
}

/** The values of a column, and beginnings of several words; a value with which others begin says too little. */
function wordsOf({ said }: Sorting): readonly string[] {
  const values = new Set([...new Set(said.values())].flatMap((parts) => parts ?? []));
  const beginnings = new Set(
    [...values].flatMap((value) => {
      const words = value.split(" ");
      return words.slice(0, -1).map((_, at) => words.slice(0, at + 1).join(" "));
    }),
  );
  return [
    ...[...values].filter((value) => !beginnings.has(value)),
    ...[...beginnings].filter((each) => each.includes(" ") && !values.has(each)),
  ].filter((each) => each.split(" ").length <= MAX_WORDS);
}

/** Whether the cells of a column say these words of somebody. */
export function saysOf(words: string, cells: ReadonlySet<Said>, isFull: boolean): ReadonlyMap<Said, boolean | null> {
  const says = new Map<Said, boolean | null>();
  for (const parts of cells) {
    if (parts === null) says.set(parts, null);
    else if (parts.some((part) => part === words || part.startsWith(`${words} `)) || parts.join(" ") === words)
      says.set(parts, true);
    else if (parts.some((part) => mayMeanTheSame(part, words))) says.set(parts, null);
    else if (parts.length > 0 || !isFull) says.set(parts, false);
  }
  return says;
}

/** Two columns of one list say it of different people. */
function disagree(said: readonly GroupSaid[]): boolean {
  if (said.length < 2) return false;
  const before = new Map<string, boolean>();
  for (const { sorting, says } of said)
    for (const [name, cell] of sorting.said) {
      const own = says.get(cell) ?? null;
      if (own === null) continue;
      if (before.has(name) && before.get(name) !== own) return true;
      before.set(name, own);
    }
  return false;
}

/** Words that every form uses mean what they mean there. */
function isUnderstood(words: string): boolean {
  return readWords(words, tableLexicon, []).leftover.length === 0 || awardIn(words, null) !== null;
}
