import type { Member, Population } from "../counting/population";
import type { WorkbookReading } from "../domain/check";
import type { ColumnRole } from "../domain/form/column-role";
import { hasRole, type Column, type Form } from "../domain/form/form";
import type { SubjectKey, UnitKey } from "../domain/recipient";
import type { Collective, Entry, PastAward, Person, StaffMember, Unit } from "../domain/register/register";
import { fold } from "../text/fold";
import type { Grid, WorkbookSnapshot } from "../workbook/grid";
import { type CellRef, type RowRef, toFullA1 } from "../workbook/refs";
import { type SetAside, setAsideIn } from "./set-aside";

/** Look-ups that many rules share, made in one pass each so that rules stay linear. */
export interface Facts {
  readonly forms: readonly Form[];
  /** Forms whose rows are counted as registrations. */
  readonly registrationForms: readonly Form[];
  readonly formById: ReadonlyMap<string, Form>;
  /**
   * Where people stand on cards or across, rows and columns of the form meet in no cell: such a sheet is left out, what it
   * says of the people stands in their entries and in the lines of the form.
   */
  readonly gridBySheet: ReadonlyMap<string, Grid>;
  readonly entriesByForm: ReadonlyMap<string, readonly Entry[]>;
  readonly personByKey: ReadonlyMap<SubjectKey, Person>;
  readonly staffByKey: ReadonlyMap<SubjectKey, StaffMember>;
  readonly collectiveByKey: ReadonlyMap<SubjectKey, Collective>;
  readonly unitByKey: ReadonlyMap<UnitKey, Unit>;
  /** Who there is and what each holds: looked at once, by the targets too. */
  readonly population: Population;
  /** The registered among them, by home unit. */
  readonly membersByUnit: ReadonlyMap<UnitKey, readonly Member[]>;
  /** People registered, by home unit. */
  readonly peopleByUnit: ReadonlyMap<UnitKey, readonly Person[]>;
  readonly staffByUnit: ReadonlyMap<UnitKey, readonly StaffMember[]>;
  readonly pastByPerson: ReadonlyMap<SubjectKey, readonly PastAward[]>;
  /** Authors of initiatives, folded. */
  readonly initiativeAuthors: ReadonlySet<string>;
  /** A name as it is compared, without the form of address before it. */
  readonly foldedName: (name: string) => string;
  /** People of the registration forms whose rows do not count. */
  readonly setAside: SetAside;
  /** Every sheet as it was typed, with those on which people stand on cards. */
  readonly typedSheet: ReadonlyMap<string, Grid>;
  /** Whose row it is, on cards whose cell; null where it is about no recipient. */
  readonly subjectAt: (place: RowRef | CellRef) => SubjectKey | null;
}

/** Works the facts out once, in time linear in the rows. */
export function factsOf(
  { sheets, register }: WorkbookReading,
  snapshot: WorkbookSnapshot,
  population: Population,
): Facts {
  const forms = sheets.flatMap((sheet) => sheet.forms);
  const unfolded = new Set(forms.filter((form) => form.unfolded).map(({ sheet }) => sheet));
  const facts: Omit<Facts, "setAside"> = {
    forms,
    registrationForms: forms.filter(({ kind, countedIn }) => kind === "registration" && countedIn),
    formById: new Map(forms.map((form) => [form.id, form])),
    gridBySheet: new Map(snapshot.sheets.filter(({ name }) => !unfolded.has(name)).map((grid) => [grid.name, grid])),
    entriesByForm: groupBy(register.entries, ({ form }) => form),
    personByKey: new Map(register.people.map((person) => [person.key, person])),
    staffByKey: new Map(register.staff.map((member) => [member.key, member])),
    collectiveByKey: new Map(register.collectives.map((collective) => [collective.key, collective])),
    unitByKey: new Map(register.units.map((unit) => [unit.key, unit])),
    population,
    membersByUnit: groupBy(
      population.people.filter(({ registered }) => registered),
      ({ unit }) => unit,
    ),
    peopleByUnit: groupBy(
      register.people.filter(({ entries }) => entries.length > 0),
      ({ unit }) => unit,
    ),
    staffByUnit: groupBy(register.staff, ({ unit }) => unit),
    pastByPerson: groupBy([...register.history, ...register.results], ({ subject }) => subject),
    initiativeAuthors: new Set(
      register.initiatives.flatMap(({ authors }) => authors.map(({ value }) => foldedName(value))),
    ),
    foldedName,
    typedSheet: new Map(snapshot.sheets.map((grid) => [grid.name, grid])),
    subjectAt: subjectFinder(forms, register.entries),
  };
  return { ...facts, setAside: setAsideIn(facts) };
}

function subjectFinder(forms: readonly Form[], entries: readonly Entry[]): Facts["subjectAt"] {
  const byRow = new Map<string, Map<number, SubjectKey>>();
  for (const { at, subject } of entries) {
    const rows = byRow.get(at.sheet) ?? new Map<number, SubjectKey>();
    byRow.set(at.sheet, rows.set(at.row, subject));
  }
  const onCards = subjectsOnCards(forms, entries);
  return (place) =>
    (onCards.size > 0 && "column" in place ? onCards.get(toFullA1(place)) : undefined) ??
    byRow.get(place.sheet)?.get(place.row) ??
    null;
}

/** Whose card a cell stands on: two may share a row. */
function subjectsOnCards(forms: readonly Form[], entries: readonly Entry[]): ReadonlyMap<string, SubjectKey> {
  const lines = forms.flatMap(({ unfolded }) => unfolded ?? []);
  const byName = new Map(lines.length === 0 ? [] : entries.map(({ name, subject }) => [toFullA1(name.cell), subject]));
  const found = new Map<string, SubjectKey>();
  for (const { cells } of lines) {
    const subject = cells.map(({ at }) => byName.get(toFullA1(at))).find((one) => one !== undefined);
    if (subject !== undefined) for (const { at } of cells) found.set(toFullA1(at), subject);
  }
  return found;
}

/** «Ông», «Bà», «Đ/c» before a name are no part of it. */
function foldedName(name: string): string {
  return fold(name).replace(/^(?:ông|bà|anh|chị|đồng chí|đ\/c)[.:]?\s+/u, "");
}

/** Items by key, in their order; items whose key is null are left out. */
export function groupBy<Item, Key>(
  items: readonly Item[],
  keyOf: (item: Item) => Key | null,
): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** The first column of a role. */
export function columnOf(form: Form, role: ColumnRole): Column | null {
  return form.columns.find((column) => column.role === role) ?? null;
}

/** Whether the form has a column of one of these roles. */
export function hasAnyRole(form: Form, roles: readonly ColumnRole[]): boolean {
  return roles.some((role) => hasRole(form, role));
}
