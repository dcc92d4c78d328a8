import type { WorkbookReading } from "../../../domain/check";
import type { Grid } from "../../../workbook/grid";
import { contains, type CellRef } from "../../../workbook/refs";
import { ownGroup, type Group } from "../source";
import { saying, type Phrase } from "../vocabulary/phrase";
import { folded } from "../words";
import { groupsByColumn, groupsNamedIn, teachersBeside } from "./groups-by-column";
import { listedGroups, valuesListedIn, type ListedGroups } from "./listed-values";
import { sortingsByMarks } from "./marked-columns";
import { keyOf, sortingsOf, type Said, type Sorting } from "./sorting-columns";
import { ownWordsIn, type GroupSaid } from "./values-in-words";

/** What a list says of a group: yes, no, or null where it speaks of it and is not clear. */
type Says = readonly [Group, boolean | null];

/** What her lists say of people in words of their own, and of whom. */
export interface OwnValues {
  readonly phrases: readonly Phrase[];
  /** What the columns say of whoever has the names in these cells. */
  readonly of: (names: readonly CellRef[]) => ReadonlyMap<Group, boolean | null>;
  /** A column calls them teachers, whatever their posts. */
  readonly areTeachers: (names: readonly CellRef[]) => boolean;
  /** The groups that the columns tell apart, by their folded heads. */
  readonly dividing: ReadonlyMap<string, ReadonlySet<Group>>;
  readonly listed: ListedGroups;
}

/**
 * Words of her summaries are understood from her own lists: a value of a column that sorts people («Đối tượng», «Chức
 * danh», «Trình độ» …), or the words with which several of its values begin, means whoever has it.
 */
export function ownValuesIn({ sheets, register }: WorkbookReading, grids: readonly Grid[]): OwnValues {
  const people = [...register.entries.filter(({ kind }) => kind === "individual"), ...register.staff];
  const namesOn = new Map<string, CellRef[]>();
  for (const { cell } of people.map(({ name }) => name)) {
    const own = namesOn.get(cell.sheet);
    if (own === undefined) namesOn.set(cell.sheet, [cell]);
    else own.push(cell);
  }
  const sortings = sheets.flatMap(({ name, forms }) => {
    const grid = grids.find((each) => each.name === name);
    if (grid === undefined) return [];
    return forms
      .filter(({ kind, unfolded }) => !unfolded && (kind === "registration" || kind === "staff"))
      .flatMap((form) => {
        const own = (namesOn.get(name) ?? []).filter(({ row, column }) => contains(form.extent, row, column));
        return [...sortingsOf(form, grid, own), ...sortingsByMarks(form, grid, own)];
      });
  });
  const words = ownWordsIn(sortings);
  const teachers = teachersBeside(sortings);
  const groups = [
    ...[...words.values()].flat(),
    ...sortings.flatMap(groupsByColumn),
    ...sortings.flatMap(valuesListedIn),
  ];
  return {
    phrases: [...words.keys()].flatMap(phrasesOf),
    of: saidOf(sortings, groups),
    areTeachers: (names) => names.some((name) => teachers.has(keyOf(name))),
    dividing: dividedBy(sortings, groups),
    listed: listedGroups(sortings),
  };
}

function phrasesOf(words: string): readonly Phrase[] {
  return saying({ recipient: "individual", groups: [ownGroup(words)], isOwn: true }, words);
}

/** «Đối tượng / Diện»: each by itself too. */
function dividedBy(sortings: readonly Sorting[], groups: readonly GroupSaid[]): OwnValues["dividing"] {
  const dividing = new Map<string, Set<Group>>();
  for (const sorting of sortings) {
    const ofValues = groups.flatMap((each) => (each.sorting === sorting ? each.group : []));
    const last = sorting.head.split("›").at(-1) ?? "";
    for (const head of new Set([last, ...last.split(/[,;/]/u)].map(folded))) {
      const own = dividing.get(head) ?? new Set();
      for (const group of [...ofValues, ...groupsNamedIn(sorting)]) own.add(group);
      dividing.set(head, own);
    }
  }
  return dividing;
}

/** Cells that say the same are one, so that people of whom the columns say the same share what is said. */
function saidOf(sortings: readonly Sorting[], groups: readonly GroupSaid[]): OwnValues["of"] {
  const bySorting = new Map<Sorting, GroupSaid[]>(sortings.map((sorting) => [sorting, []]));
  for (const each of groups) bySorting.get(each.sorting)?.push(each);
  const cellsOf = new Map<string, { readonly id: string; readonly says: readonly Says[] }[]>();
  let count = 0;
  for (const [sorting, own] of bySorting) {
    const told = new Map<Said, { readonly id: string; readonly says: readonly Says[] }>();
    for (const [name, cell] of sorting.said) {
      const known = told.get(cell) ?? { id: String(count++), says: saysIn(cell, own) };
      told.set(cell, known);
      const before = cellsOf.get(name);
      if (before === undefined) cellsOf.set(name, [known]);
      else before.push(known);
    }
  }
  const together = new Map<string, ReadonlyMap<Group, boolean | null>>();
  return (names) => {
    const cells = names.flatMap((name) => cellsOf.get(keyOf(name)) ?? []);
    const key = cells.map(({ id }) => id).join(" ");
    const known = together.get(key) ?? joined(cells.flatMap(({ says }) => says));
    together.set(key, known);
    return known;
  };
}

function saysIn(cell: Said, groups: readonly GroupSaid[]): readonly Says[] {
  return groups.flatMap(({ group, says }): readonly Says[] => {
    const own = says.get(cell);
    return own === undefined ? [] : [[group, own]];
  });
}

/** What any row of somebody says; what is not clear stays so until another says yes. */
function joined(says: readonly Says[]): ReadonlyMap<Group, boolean | null> {
  const groups = new Map<Group, boolean | null>();
  for (const [group, own] of says) {
    const before = groups.get(group);
    groups.set(group, own === true || before === true ? true : own === null || before === null ? null : false);
  }
  return groups;
}
