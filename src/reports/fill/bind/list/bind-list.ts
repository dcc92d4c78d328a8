import type { Bilingual } from "../../../../domain/bilingual";
import type { Binding } from "../../binding";
import type { Facts } from "../../facts";
import type { Table, TableColumn } from "../../read-table/table";
import { folded } from "../../words";
import type { Place } from "../bind-source";
import { boundNothing, type BindInput, type BoundTable } from "../bound-table";
import { cellKey, formKey } from "../form-keys";
import { awardListsOf, isOpenList, isOpenToHigher, namesIn, subjectsOf, type AwardList } from "./award-list";
import { freeRows } from "./free-rows";
import { bindInitiativeCell } from "./initiative-cell";
import { initiativeListOf, type InitiativeList } from "./initiative-list";
import { bindListCell } from "./list-cell";
import { bindNamed, namedListOf, type NamedList } from "./named-list";
import { goesOnBelow, openTitle, openToHigher, strangerNote, tooShort, unknownInitiative } from "./list-notes";

/** A list with empty lines that wait for names. */
export type NameList = AwardList | InitiativeList | NamedList;

/** A list, and why nothing of it is filled; null: it is. */
export interface BoundList extends BoundTable {
  readonly blocked: Bilingual | null;
  /** How many names it will hold; null where nothing is filled into it. */
  readonly length: number | null;
}

/** One line that a list is to hold. */
interface Listed {
  readonly key: string;
  readonly name: string;
  readonly bind: (column: TableColumn, ordinal: number, place: Place) => Binding | null;
}

/** The lists of a table; none where its lines wait for no names. */
export function listsOf(table: Table): readonly NameList[] {
  const initiatives = initiativeListOf(table);
  if (initiatives !== null) return [initiatives];
  const lists = awardListsOf(table);
  const named = lists.length === 0 ? namedListOf(table) : null;
  return named === null ? lists : [named];
}

/** The names a list is to hold, in the order of the register. */
export function namesWanted(list: NameList, facts: Facts): readonly string[] {
  if (list.kind === "named") return facts.people.map(({ name }) => name);
  return list.kind === "award"
    ? subjectsOf(list, facts).map(({ name }) => name)
    : facts.initiatives.map(({ title }) => title.value);
}

/** Binds the empty lines of a list to those of the register who belong in it and do not stand in it yet. */
export function bindList(list: NameList, input: BindInput): BoundList {
  const { facts } = input;
  if (list.kind === "initiatives") {
    const lines = facts.initiatives.map((each, at): Listed => ({
      key: String(at),
      name: each.title.value,
      bind: (column, ordinal, place) => bindInitiativeCell(list, each, ordinal, column, place, input),
    }));
    return bindLines(list, lines, (row, name) => unknownInitiative(list, row, name));
  }
  if (list.kind === "named")
    return { ...boundNothing, bindings: bindNamed(list, input), blocked: null, length: namesIn(list).size };
  if (isOpenList(list, facts)) return { ...boundNothing, blocked: openTitle(list), length: null };
  if (isOpenToHigher(list, facts)) return { ...boundNothing, blocked: openToHigher(list), length: null };
  const lines = subjectsOf(list, facts).map((subject): Listed => ({
    key: subject.key,
    name: subject.name,
    bind: (column, ordinal, place) => bindListCell(list, subject, ordinal, column, place, input),
  }));
  return bindLines(list, lines, (row, name) => strangerNote(list, row, name));
}

/** Lines that stand already keep their rows; the others take the empty ones in order, all of them or none. */
function bindLines(
  list: NameList,
  lines: readonly Listed[],
  strangerIn: (row: number, name: string) => Bilingual,
): BoundList {
  const { table } = list;
  const form = formKey(table);
  const present = namesIn(list);
  const rowOf = new Map<string, number>();
  const strangers: Bilingual[] = [];
  for (const [row, name] of present) {
    const line = lines.find((each) => folded(each.name) === folded(name) && !rowOf.has(each.key));
    if (line) rowOf.set(line.key, row);
    else strangers.push(strangerIn(row, name));
  }
  const waiting = lines.filter((each) => !rowOf.has(each.key));
  const { rows, drawn, below } = freeRows(list, present);
  if (below === null && waiting.length > rows.length) {
    return { ...boundNothing, notes: strangers, blocked: tooShort(list, waiting.length, rows.length), length: null };
  }
  waiting.forEach((line, index) => rowOf.set(line.key, rows[index] ?? (below ?? 0) + index - rows.length));
  const isLonger = drawn > 0 && waiting.length > drawn;
  const notes = isLonger ? [...strangers, goesOnBelow(list, waiting.length - drawn)] : strangers;
  const ordered = lines
    .map((line) => ({ line, row: rowOf.get(line.key) ?? 0 }))
    .sort((one, other) => one.row - other.row);
  const bindings = ordered.flatMap(({ line, row }, index) =>
    table.columns.flatMap((column) => {
      const key = cellKey(column, line.name);
      return (
        line.bind(column, index + 1, { grid: table.grid, row, column: column.column, confidence: 0.9, form, key }) ?? []
      );
    }),
  );
  return { ...boundNothing, bindings, notes, blocked: null, length: lines.length + strangers.length };
}
