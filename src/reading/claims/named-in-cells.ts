import type { Column } from "../../domain/form/form";
import { glossaryEntry } from "../../domain/glossary/awards";
import type { AwardClaim, UnreadTitle } from "../../domain/register/register";
import type { Sourced } from "../../domain/register/sourced";
import { looksLikePosition, looksLikeUnit } from "../../layout/cell-looks";
import { type CellName, namesInCell } from "../../layout/names-in-cell";
import type { SheetText } from "../../layout/sheet-text";
import { plain } from "../../text/plain";
import { awardsNamed } from "../../vocabulary/award-words";
import type { RecognisedForm } from "../read-form";
import { bareName } from "../register/person-names";
import type { ClaimSource } from "./claims";
import { meaningFor } from "./code-book";

/** A person named in a title's own cell, with the titles in whose cells of this row the name stands. */
export interface NamedInCell {
  readonly name: Sourced<string>;
  readonly claims: readonly AwardClaim[];
  /** A short sign behind the name of which nobody knows what it claims. */
  readonly unread: readonly UnreadTitle[];
}

/** By what the words behind a name are read. */
export type NoteWords = Pick<ClaimSource, "hers" | "codes">;

/**
 * «Đơn vị | Chiến sĩ thi đua cơ sở | Lao động tiên tiến» with names of people in the titles' cells: one row for each
 * unit, several people in a cell. Whoever stands under two titles is named twice, unless the list does so as a rule.
 * Empty where a cell holds anything but names.
 */
export function peopleInCells(form: RecognisedForm, row: number, words: NoteWords): readonly NamedInCell[] {
  const { sheet } = form.table;
  const people: NamedInCell[] = [];
  for (const column of titlesOfPeople(form.form.columns)) {
    const cell = sheet.ref(row, column.column);
    for (const named of namesInCell(sheet.text(row, column.column))) {
      const one = namedIn(named, column.award, cell, words);
      const before = people.findIndex(({ name }) => plain(name.value) === plain(one.name.value));
      const known = people[before];
      if (known === undefined || !repeatsPeople(form)) people.push(one);
      else
        people[before] = {
          ...known,
          claims: [...known.claims, ...one.claims],
          unread: [...known.unread, ...one.unread],
        };
    }
  }
  return people;
}

/** One name of a cell under a title, with what the brackets behind it claim beside. */
export function namedIn(
  { text, name, note }: CellName,
  award: AwardClaim["award"],
  cell: AwardClaim["cell"],
  { hers, codes }: NoteWords,
): NamedInCell {
  const code = note === "" ? null : meaningFor(note, codes, cell.sheet, "individual");
  const ofCode = (code?.awards ?? []).map((one) => ({ award: one, certain: true }));
  const beside = ofCode.length > 0 ? ofCode : awardsNamed(note, "individual", hers);
  const claims = [
    { award, cell, text, how: "mark" as const, certain: true, readAs: null },
    ...beside.map((one) => ({
      award: one.award,
      cell,
      text: note,
      how: "text" as const,
      certain: one.certain,
      readAs: null,
    })),
  ];
  const isSign = beside.length === 0 && /^\p{Lu}[\p{Lu}\d]{0,4}$/u.test(note) && !isOther(note);
  return {
    name: { value: bareName(name), cell, text },
    claims,
    unread: isSign ? [{ value: note, cell, text }] : [],
  };
}

/** «(TP)», «(Phòng 2)»: who it is. */
function isOther(note: string): boolean {
  return looksLikePosition(plain(note)) || looksLikeUnit(note);
}

type TitleColumn = Column & { readonly award: NonNullable<Column["award"]> };

function titlesOfPeople(columns: readonly Column[]): readonly TitleColumn[] {
  return columns.filter((column): column is TitleColumn => {
    if (column.role !== "mark" || column.award === null || column.recipient === "collective") return false;
    const recipients: readonly string[] = glossaryEntry(column.award)?.recipients ?? [];
    return recipients.includes("individual");
  });
}

const habits = new WeakMap<RecognisedForm, boolean>();

/** Most of those who stand under a higher title stand under another one as well: the list names people once a title. */
function repeatsPeople(form: RecognisedForm): boolean {
  const known = habits.get(form);
  if (known !== undefined) return known;
  let repeated = 0;
  let fewer = 0;
  for (const { row, shape } of form.shaped) {
    if (shape.shape !== "line") continue;
    const cells = namesByColumn(form.table.sheet, row, form.form.columns);
    const all = cells.flatMap((names) => [...names]);
    const most = Math.max(0, ...cells.map((names) => names.size));
    repeated += all.length - new Set(all).size;
    fewer += all.length - most;
  }
  const found = repeated > 0 && repeated * 2 >= fewer;
  habits.set(form, found);
  return found;
}

function namesByColumn(sheet: SheetText, row: number, columns: readonly Column[]): readonly ReadonlySet<string>[] {
  return titlesOfPeople(columns).map(
    ({ column }) => new Set(namesInCell(sheet.text(row, column)).map(({ name }) => plain(name))),
  );
}
