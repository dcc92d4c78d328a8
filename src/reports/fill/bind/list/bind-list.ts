import type { Bilingual } from "../../../../domain/bilingual";
import { folded } from "../../words";
import type { BindInput, BoundTable } from "../bound-table";
import { cellKey, formKey } from "../form-keys";
import { namesIn, subjectsOf, type AwardList } from "./award-list";
import { freeRows } from "./free-rows";
import { bindListCell } from "./list-cell";
import { openTitle, strangerNote, tooShort } from "./list-notes";

/** A list, and why nothing of it is filled; null: it is. */
export interface BoundList extends BoundTable {
  readonly blocked: Bilingual | null;
}

/** Binds the empty lines of a list to those of the register who hold its title and do not stand in it yet. */
export function bindList(list: AwardList, input: BindInput): BoundList {
  const { table } = list;
  if (list.isOpen) return { bindings: [], questions: [], notes: [], blocked: openTitle(list) };
  const form = formKey(table);
  const subjects = subjectsOf(list, input.facts);
  const present = namesIn(list);
  const rowOf = new Map<string, number>();
  const strangers: Bilingual[] = [];
  for (const [row, name] of present) {
    const subject = subjects.find((each) => folded(each.name) === folded(name) && !rowOf.has(each.key));
    if (subject) rowOf.set(subject.key, row);
    else strangers.push(strangerNote(list, row, name));
  }
  const waiting = subjects.filter((each) => !rowOf.has(each.key));
  const free = freeRows(list, present);
  if (free !== null && waiting.length > free.length) {
    return { bindings: [], questions: [], notes: strangers, blocked: tooShort(list, waiting.length, free.length) };
  }
  const after = Math.max(table.lastRow, table.firstRow - 1) + 1;
  waiting.forEach((subject, index) => rowOf.set(subject.key, free?.[index] ?? after + index));
  const ordered = subjects
    .map((subject) => ({ subject, row: rowOf.get(subject.key) ?? 0 }))
    .sort((one, other) => one.row - other.row);
  const bindings = ordered.flatMap(({ subject, row }, index) =>
    table.columns.flatMap((column) => {
      const key = cellKey(column, subject.name);
      const place = { grid: table.grid, row, column: column.column, confidence: 0.9, form, key };
      return bindListCell(list, subject, index + 1, column, place, input) ?? [];
    }),
  );
  return { bindings, questions: [], notes: strangers, blocked: null };
}
