import type { Answer, Question } from "../domain/answer";
import type { Bilingual } from "../domain/bilingual";
import type { Form } from "../domain/form/form";
import { ledgerOf, type RowFate } from "../domain/form/row-fate";
import type { RecipientKind, UnitKey } from "../domain/recipient";
import type {
  Collective,
  Entry,
  Family,
  Initiative,
  PastAward,
  Person,
  PrintedTotal,
  Register,
  StaffMember,
  Task,
  Work,
} from "../domain/register/register";
import type { Sourced } from "../domain/register/sourced";
import type { CodeBook } from "./code-tables";
import { findDerivedLists } from "./derived-lists";
import { type cellOf, keyed, nameOf, unitTextOf } from "./entries";
import { identify, type Mention } from "./identity";
import { questionsAbout } from "./questions";
import { readFigureRows } from "./read-form-lines";
import { readRegistration, type RegistrationLines } from "./read-registration";
import { type RecognisedForm, withFates } from "./read-form";
import { readRecipient } from "./recipients";
import { sectionsOf } from "./section-places";
import { type PastTitle, initiativeOf, pastTitlesOf, staffOf, type StaffDraft, taskOf, workOf } from "./subjects";
import { organisationOf, titleYear } from "./title-facts";
import { readTotals } from "./totals";
import { mergeUnits } from "./units";
import { isMadeByUs, whyNotCounted } from "./why-not";

export interface BuiltRegister {
  readonly forms: readonly Form[];
  readonly register: Register;
  readonly questions: readonly Question[];
}

interface PastDraft extends PastTitle {
  readonly form: RecognisedForm;
  readonly row: number;
  readonly kind: RecipientKind;
  readonly name: Sourced<string>;
  readonly unitText: Sourced<string> | null;
}

interface Gathered {
  readonly registrations: { readonly form: RecognisedForm; readonly lines: RegistrationLines }[];
  readonly staff: StaffDraft[];
  readonly initiatives: Initiative[];
  readonly works: Work[];
  readonly tasks: Task[];
  readonly past: PastDraft[];
  readonly fates: Map<RecognisedForm, ReadonlyMap<number, RowFate>>;
}

/** Takes from all recognised forms what they say, and gives every row its fate. */
export function buildRegister(
  recognised: readonly RecognisedForm[],
  codes: CodeBook,
  answers: readonly Answer[],
  dateSystem: 1900 | 1904,
): BuiltRegister {
  const organisation = firstOf(recognised, ({ table }) => organisationOf(table.sheet, table));
  const gathered = gather(recognised, codes, answers, dateSystem, organisation);
  const derived = findDerivedLists(gathered.registrations);
  const counted = gathered.registrations.filter(({ form }) => whyNotCounted(form, derived) === null);
  const drafts = counted.flatMap(({ lines }) => lines.drafts);
  const units = mergeUnits(
    [
      ...drafts.map((draft) => (draft.kind === "collective" ? draft.name : null)),
      ...drafts.map(({ unitText }) => unitText),
      ...gathered.staff.map(({ unitText }) => unitText),
    ].filter((text) => text !== null),
    organisation?.value ?? null,
    answers,
  );
  const mentions: Mention[] = [
    ...drafts.map((draft) => ({
      source: "registration" as const,
      kind: draft.kind,
      name: draft.name,
      birthDate: draft.birthDate,
      idNumber: draft.idNumber,
      unit: units.keyOf(draft.unitText?.value ?? null),
      unitText: draft.unitText?.value ?? null,
      position: draft.position?.value ?? null,
    })),
    ...gathered.staff.map((draft) => ({
      source: "staff" as const,
      kind: "individual" as const,
      name: draft.name,
      unit: units.keyOf(draft.unitText?.value ?? null),
      unitText: draft.unitText?.value ?? null,
      birthDate: draft.birthDate,
      idNumber: draft.idNumber,
      position: draft.position?.value ?? null,
    })),
    ...gathered.past.map((draft) => ({
      source: "past" as const,
      kind: draft.kind,
      name: draft.name,
      unit: units.keyOf(draft.unitText?.value ?? null),
      unitText: draft.unitText?.value ?? null,
      birthDate: null,
      idNumber: null,
      position: null,
    })),
  ];
  const identified = identify(mentions, answers);
  const keyAt = (at: number) => identified.keys[at] ?? "";
  const entries: Entry[] = drafts.map((draft, at) => keyed(draft, keyAt(at), mentions[at]?.unit ?? null));
  const staff: StaffMember[] = gathered.staff.map((draft, at) => ({
    ...draft,
    key: keyAt(drafts.length + at),
    unit: mentions[drafts.length + at]?.unit ?? null,
  }));
  const past = gathered.past.map((draft, at) => ({
    draft,
    award: pastAward(draft, keyAt(drafts.length + staff.length + at)),
  }));
  const forms = recognised.map((form) => {
    const whyNot = whyNotCounted(form, derived);
    return checked(withFates(form, fatesOf(form, gathered, whyNot), { countedIn: whyNot === null, whyNot }));
  });
  const register: Register = {
    entries,
    people: peopleOf(entries, staff),
    collectives: collectivesOf(entries, units.keyOf),
    families: familiesOf(entries),
    units: units.units,
    staff,
    initiatives: gathered.initiatives,
    works: gathered.works,
    tasks: gathered.tasks,
    history: past
      .filter(({ draft }) => draft.form.form.kind === "history" || draft.form.form.kind === "registration")
      .map(({ award }) => award),
    results: past.filter(({ draft }) => draft.form.form.kind === "awards").map(({ award }) => award),
    totals: totalsOf(recognised, forms, entries),
    year: yearOf(recognised),
    organisation,
  };
  return {
    forms,
    register,
    questions: [
      ...questionsAbout(recognised),
      ...counted.flatMap(({ lines }) => lines.questions),
      ...identified.questions,
      ...units.questions,
    ],
  };
}

function gather(
  recognised: readonly RecognisedForm[],
  codes: CodeBook,
  answers: readonly Answer[],
  dateSystem: 1900 | 1904,
  organisation: Sourced<string> | null,
): Gathered {
  const gathered: Gathered = {
    registrations: [],
    staff: [],
    initiatives: [],
    works: [],
    tasks: [],
    past: [],
    fates: new Map(),
  };
  for (const form of recognised) {
    const { sheet } = form.table;
    if (isMadeByUs(form)) {
      gathered.fates.set(form, readFigureRows(form, answers));
      continue;
    }
    if (form.form.kind === "registration") {
      const lines = readRegistration(form, codes, answers, dateSystem, organisation);
      gathered.registrations.push({ form, lines });
      gathered.fates.set(form, lines.fates);
    } else {
      gathered.fates.set(form, readFigureRows(form, answers));
    }
    const year = titleYear(form.form.title);
    const pastColumns = form.form.columns.filter(({ role }) => role === "past-title");
    for (const place of sectionsOf(form)) {
      const line = { sheet, row: place.row, columns: form.form.columns, dateSystem };
      switch (form.form.kind) {
        case "staff": {
          const member = staffOf(line, unitTextOf(line, place.sections));
          if (member) gathered.staff.push(member);
          break;
        }
        case "initiatives": {
          addInitiative(gathered.initiatives, initiativeOf(line, unitTextOf(line, place.sections)), line);
          break;
        }
        case "works": {
          const work = workOf(line);
          if (work) gathered.works.push(work);
          break;
        }
        case "tasks": {
          const task = taskOf(line, place.sections[place.sections.length - 1]?.text ?? null);
          if (task) gathered.tasks.push(task);
          break;
        }
        case "history":
        case "awards":
        case "registration": {
          const initiative =
            form.form.kind === "registration" && sayLevels(form)
              ? initiativeOf(line, unitTextOf(line, place.sections))
              : null;
          if (initiative) gathered.initiatives.push(initiative);
          const columns = form.form.kind === "registration" ? pastColumns : form.form.columns;
          const name = columns.length === 0 ? null : nameOf(line);
          if (!name) break;
          const kind = readRecipient(
            sheet,
            place.row,
            name.value,
            place.sections.map(({ text }) => text),
            { columns: form.form.columns, title: form.titleWords },
          ).kind;
          for (const title of pastTitlesOf(line, { columns }, kind, form.form.kind === "registration" ? null : year))
            gathered.past.push({
              ...title,
              form,
              row: place.row,
              kind,
              name,
              unitText: unitTextOf(line, place.sections),
            });
          break;
        }
        case "targets":
        case "summary":
        case "other":
          break;
      }
    }
  }
  return gathered;
}

/** A registration that says of every initiative at which level it is put forward holds the list of initiatives as well. */
function sayLevels({ form }: RecognisedForm): boolean {
  return ["initiative", "initiative-level"].every((wanted) => form.columns.some(({ role }) => role === wanted));
}

/** A line without a title of its own under a merged title names one more author. */
function addInitiative(
  initiatives: Initiative[],
  initiative: Initiative | null,
  line: Parameters<typeof cellOf>[0],
): void {
  if (initiative) {
    initiatives.push(initiative);
    return;
  }
  const before = initiatives[initiatives.length - 1];
  const author = nameOf(line);
  if (before && author && before.at.sheet === line.sheet.name)
    initiatives[initiatives.length - 1] = { ...before, authors: [...before.authors, author] };
}

function fatesOf(form: RecognisedForm, gathered: Gathered, whyNot: Bilingual | null): ReadonlyMap<number, RowFate> {
  const fates = gathered.fates.get(form) ?? new Map<number, RowFate>();
  if (whyNot === null || (form.form.kind !== "registration" && !isMadeByUs(form))) return fates;
  return new Map(
    [...fates].map(([row, fate]) => [
      row,
      fate.fate === "counted" || fate.fate === "questioned" ? ({ fate: "excluded", why: whyNot } as const) : fate,
    ]),
  );
}

/** Every row once and in order: what the ledger promises. */
function checked(form: Form): Form {
  const ledger = ledgerOf(form.rows);
  const ordered = form.rows.every((row, at) => at === 0 || row.row > (form.rows[at - 1]?.row ?? 0));
  if (!ordered || ledger.read !== ledger.counted + ledger.structural + ledger.excluded + ledger.questioned)
    throw new Error(`The ledger of ${form.id} does not add up`);
  return form;
}

function pastAward(draft: PastDraft, subject: string): PastAward {
  const { sheet } = draft.form.table;
  return {
    at: { sheet: sheet.name, row: draft.row },
    kind: draft.kind,
    subject,
    name: draft.name,
    award: draft.award,
    year: draft.year,
    decision: draft.decision,
    cell: sheet.ref(draft.row, draft.column),
  };
}

function bySubject(entries: readonly Entry[], kind: RecipientKind): ReadonlyMap<string, readonly Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    if (entry.kind !== kind) continue;
    const group = groups.get(entry.subject);
    if (group) group.push(entry);
    else groups.set(entry.subject, [entry]);
  }
  return groups;
}

/** Those who register in the order of their first lines, then those whom only the staff list names. */
function peopleOf(entries: readonly Entry[], staff: readonly StaffMember[]): readonly Person[] {
  const byKey = new Map(staff.map((member) => [member.key, member]));
  const registered = [...bySubject(entries, "individual")].map(([key, own]) => ({
    key,
    name: own[0]?.name.value ?? "",
    unit: own.find(({ unit }) => unit !== null)?.unit ?? byKey.get(key)?.unit ?? null,
    entries: own,
    staff: byKey.get(key) ?? null,
  }));
  const known = new Set(registered.map(({ key }) => key));
  const others = [...byKey].filter(([key]) => !known.has(key));
  return [
    ...registered,
    ...others.map(([key, member]) => ({
      key,
      name: member.name.value,
      unit: member.unit,
      entries: [],
      staff: member,
    })),
  ];
}

function collectivesOf(
  entries: readonly Entry[],
  keyOf: (text: string | null) => UnitKey | null,
): readonly Collective[] {
  return [...bySubject(entries, "collective")].map(([key, own]) => {
    const name = own[0]?.name.value ?? "";
    return { key, name, unit: keyOf(name) ?? name, entries: own };
  });
}

function familiesOf(entries: readonly Entry[]): readonly Family[] {
  return [...bySubject(entries, "family")].map(([key, own]) => ({ key, name: own[0]?.name.value ?? "", entries: own }));
}

function totalsOf(
  recognised: readonly RecognisedForm[],
  forms: readonly Form[],
  entries: readonly Entry[],
): readonly PrintedTotal[] {
  return recognised.flatMap(({ table }, at) => {
    const form = forms[at];
    return form ? readTotals(table.sheet, form, entries) : [];
  });
}

/** The year of the registrations; of the other forms where those name none. */
function yearOf(recognised: readonly RecognisedForm[]): Register["year"] {
  const order = [...recognised].sort(
    (a, b) => Number(b.form.kind === "registration") - Number(a.form.kind === "registration"),
  );
  return firstOf(order, titleYearOf) ?? firstOf(order, yearColumnOf);
}

function titleYearOf({ table, form }: RecognisedForm): Register["year"] {
  const until = table.header?.top ?? table.body;
  if (form.kind === "history") return null;
  for (let row = table.first; row < until; row += 1) {
    for (const column of table.sheet.filled(row)) {
      const year = titleYear(table.sheet.text(row, column));
      if (year !== null) return { value: year, cell: table.sheet.ref(row, column) };
    }
  }
  const inName = /(?:^|\D)(20\d\d)(?:\D|$)/.exec(table.sheet.name);
  return inName ? { value: Number(inName[1]), cell: table.sheet.ref(1, 1) } : null;
}

/** A column «Năm» that says one year in every line. */
function yearColumnOf({ table, form }: RecognisedForm): Register["year"] {
  const column = form.columns.find(({ role }) => role === "year");
  if (!column || !form.dataRows) return null;
  const [from, to] = form.dataRows;
  const years = new Set<number>();
  for (let row = from; row <= Math.min(to, from + 200); row += 1) {
    const year = Number(table.sheet.text(row, column.column));
    if (year >= 1990 && year <= 2100) years.add(year);
  }
  const [only] = years;
  return years.size === 1 && only !== undefined ? { value: only, cell: table.sheet.ref(from, column.column) } : null;
}

function firstOf<T, R>(items: readonly T[], pick: (item: T) => R | null): R | null {
  for (const item of items) {
    const found = pick(item);
    if (found !== null) return found;
  }
  return null;
}
