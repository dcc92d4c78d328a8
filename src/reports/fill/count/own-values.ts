import type { WorkbookReading } from "../../../domain/check";
import type { Grid } from "../../../workbook/grid";
import type { RowRef } from "../../../workbook/refs";
import { ownGroup, type Group } from "../source";
import { tableLexicon } from "../vocabulary/lexicon";
import { saying, type Phrase } from "../vocabulary/phrase";
import { readWords } from "../vocabulary/read-words";
import { awardIn, folded } from "../words";
import { keyOf, sortingsOf, type Sorting } from "./sorting-columns";

/** What her lists say of people in words of their own, and of whom. */
export interface OwnValues {
  readonly phrases: readonly Phrase[];
  /** The groups of a row that some column speaks of: true, or false where another value stands there. */
  readonly of: (rows: readonly RowRef[]) => ReadonlyMap<Group, boolean>;
}

/** Whoever gives or decides awards: «Giấy khen của Giám đốc» speaks of no director among the people. */
const GIVER =
  /\b(giam doc|chu tich|hieu truong|bo truong|cuc truong|vu truong|vien truong|chanh an|bi thu|tu lenh|chinh uy|thu truong|(su|lu|trung|tieu|dai) doan truong|tong [a-z]+)\b/;

/** A value is a few words; more are a sentence. */
const MAX_WORDS = 6;

/**
 * Words of her summaries are understood from her own lists: a value of a column that sorts people («Đối tượng», «Chức
 * danh», «Trình độ» …), or the words with which several of its values begin, means whoever has it.
 */
export function ownValuesIn({ sheets, register }: WorkbookReading, grids: readonly Grid[]): OwnValues {
  const rows = [...register.entries.filter(({ kind }) => kind === "individual"), ...register.staff].map(({ at }) => at);
  const rowsOf = new Map<string, RowRef[]>();
  for (const at of rows) rowsOf.set(at.sheet, [...(rowsOf.get(at.sheet) ?? []), at]);
  const sortings = sheets.flatMap(({ name, forms }) => {
    const grid = grids.find((each) => each.name === name);
    if (grid === undefined) return [];
    return forms
      .filter(({ kind }) => kind === "registration" || kind === "staff")
      .flatMap((form) => sortingsOf(form, grid, rowsOf.get(name) ?? []));
  });
  const values = valuesOf(sortings);
  const byRow = groupsByRow([...ownGroups(values), ...sortings.flatMap(namedGroups)]);
  return {
    phrases: [...values.keys()].flatMap(phrasesOf).concat(sortings.flatMap(headPhrases)),
    of: (own) => joined(own.flatMap((at) => byRow.get(keyOf(at)) ?? [])),
  };
}

/** For each word or words that mean somebody: what each row says of it. */
type Values = ReadonlyMap<string, ReadonlyMap<string, boolean>>;

function valuesOf(sortings: readonly Sorting[]): Values {
  const values = new Map<string, ReadonlyMap<string, boolean>>();
  const dropped = new Set<string>();
  for (const sorting of sortings)
    for (const words of wordsOf(sorting)) {
      if (isUnderstood(words) || GIVER.test(folded(words))) continue;
      const own = rowsSaying(words, sorting);
      const before = values.get(words);
      if (before === undefined) values.set(words, own);
      else if (disagree(before, own)) dropped.add(words);
      else values.set(words, new Map([...before, ...own]));
    }
  for (const words of dropped) values.delete(words);
  return values;
}

/** The values of a column, and beginnings of several words; a value with which others begin says too little. */
function wordsOf({ said }: Sorting): readonly string[] {
  const values = new Set([...said.values()].flat());
  const beginnings = [...values].flatMap((value) => {
    const words = value.split(" ");
    return words.slice(0, -1).flatMap((_, at) => (at === 0 ? [] : [words.slice(0, at + 1).join(" ")]));
  });
  const isOpen = (value: string) => [...values].some((other) => other.startsWith(`${value} `));
  return [
    ...[...values].filter((value) => !isOpen(value)),
    ...new Set(beginnings.filter((each) => !values.has(each))),
  ].filter((each) => each.split(" ").length <= MAX_WORDS);
}

function rowsSaying(words: string, { said, isFull }: Sorting): ReadonlyMap<string, boolean> {
  return new Map(
    [...said].flatMap(([row, parts]): readonly (readonly [string, boolean])[] => {
      if (parts.length === 0) return isFull ? [] : [[row, false]];
      return [[row, parts.some((part) => part === words || part.startsWith(`${words} `))]];
    }),
  );
}

/** Two columns of one list say it of different people. */
function disagree(one: ReadonlyMap<string, boolean>, other: ReadonlyMap<string, boolean>): boolean {
  return [...one].some(([row, says]) => other.has(row) && other.get(row) !== says);
}

/** Words that every form uses mean what they mean there. */
function isUnderstood(words: string): boolean {
  return readWords(words, tableLexicon, []).leftover.length === 0 || awardIn(words, null) !== null;
}

function phrasesOf(words: string): readonly Phrase[] {
  return saying({ recipient: "individual", groups: [ownGroup(words)], isOwn: true }, words);
}

/** «Chia theo diện» over the values of a column «Diện»: by what the heads below divide. */
function headPhrases({ head }: Sorting): readonly Phrase[] {
  const last = head.split("›").at(-1) ?? "";
  return last
    .split(/[,;/]/u)
    .filter((part) => /\p{L}{2}/u.test(part) && !isUnderstood(part))
    .flatMap((part) => saying({}, part.trim()));
}

type Says = readonly [Group, boolean];

/** What each row says of a group. */
type GroupSaid = readonly [Group, ReadonlyMap<string, boolean>];

function ownGroups(values: Values): readonly GroupSaid[] {
  return [...values].map(([words, said]) => [ownGroup(words), said]);
}

/** Groups that a post only hints at. */
const BY_POST: readonly Group[] = ["leaders", "teachers", "support-staff", "civil-servants", "public-employees"];

/** «Vị trí | CBQL, GV, NV»: a column whose every value names a group tells better than the posts who belongs to it. */
function namedGroups({ head, said }: Sorting): readonly GroupSaid[] {
  const filled = [...said].filter(([, parts]) => parts.length > 0);
  if (/^dan toc$/.test(folded(head)))
    return [["ethnic-minority", new Map(filled.map(([row, parts]) => [row, !parts.includes("kinh")]))]];
  const values = [...new Set([...said.values()].flat())];
  const groupOf = new Map(values.map((value) => [value, groupNamed(value)]));
  const named = new Set(groupOf.values());
  if (named.size < 2 || named.has(null)) return [];
  return BY_POST.filter((group) => named.has(group)).map((group) => [
    group,
    new Map(filled.map(([row, parts]) => [row, parts.some((part) => groupOf.get(part) === group)])),
  ]);
}

function groupNamed(value: string): Group | null {
  const { meanings, leftover } = readWords(value, tableLexicon, []);
  const [only = null, ...others] = new Set(meanings.flatMap(({ groups = [] }) => groups));
  return others.length === 0 && leftover.length === 0 ? only : null;
}

function groupsByRow(groups: readonly GroupSaid[]): ReadonlyMap<string, readonly Says[]> {
  const byRow = new Map<string, Says[]>();
  for (const [group, said] of groups) {
    for (const [row, says] of said) {
      const own = byRow.get(row);
      if (own === undefined) byRow.set(row, [[group, says]]);
      else own.push([group, says]);
    }
  }
  return byRow;
}

/** What any row of somebody says. */
function joined(says: readonly Says[]): ReadonlyMap<Group, boolean> {
  const groups = new Map<Group, boolean>();
  for (const [group, own] of says) groups.set(group, own || groups.get(group) === true);
  return groups;
}
