import type { WorkbookReading } from "../../src/domain/check";
import type { Column, Form } from "../../src/domain/form/form";
import type { FormKind } from "../../src/domain/form/form-kind";
import type { AwardId } from "../../src/domain/glossary/awards";
import type { Grade } from "../../src/domain/glossary/grades";
import type {
  AwardClaim,
  Collective,
  Entry,
  Initiative,
  InitiativeLevel,
  PastAward,
  Person,
  Register,
  StaffMember,
  Task,
  Unit,
} from "../../src/domain/register/register";
import type { Sourced } from "../../src/domain/register/sourced";

/** A person as a test draws them. */
export interface DrawnPerson {
  readonly name: string;
  readonly unit?: string;
  readonly awards?: readonly AwardId[];
  /** What the cells of the awards say, where it matters who grants them. */
  readonly words?: string;
  readonly position?: string;
  readonly remarks?: string;
  readonly employment?: "staff" | "contract";
  readonly gender?: "female" | "male";
  readonly initiative?: string;
  readonly grade?: Grade;
  /** In the staff list; with `registered: false` only there. */
  readonly inStaffList?: boolean;
  readonly registered?: boolean;
  /** So many more rows that say the same. */
  readonly repeats?: number;
}

export interface DrawnCollective {
  readonly name: string;
  readonly awards?: readonly AwardId[];
  readonly kind?: Unit["kind"];
  readonly headcount?: number;
}

export interface DrawnRegister {
  readonly people?: readonly DrawnPerson[];
  readonly collectives?: readonly DrawnCollective[];
  readonly initiatives?: readonly {
    readonly title: string;
    readonly level?: InitiativeLevel;
    readonly authors?: number;
  }[];
  readonly tasks?: readonly { readonly title: string; readonly section?: string; readonly state: Task["state"] }[];
  readonly results?: readonly { readonly name: string; readonly award: AwardId; readonly year: number }[];
  readonly history?: readonly { readonly name: string; readonly award: AwardId; readonly year: number }[];
  readonly title?: string;
  /** Awards that have a column of their own in the registration form. */
  readonly columns?: readonly AwardId[];
  readonly year?: number;
}

const SHEET = "Đăng ký";
/** How far below its first row a person's next one stands. */
const REPEATED = 1000;

/** A reading made by hand: one registration form, a staff list where somebody stands in it, and whatever else is drawn. */
export function readingOf(drawn: DrawnRegister): WorkbookReading {
  const drawnPeople = drawn.people ?? [];
  const people = drawnPeople.map(personOf);
  const collectives = (drawn.collectives ?? []).map((one, index) => collectiveOf(one, index + drawnPeople.length));
  const register: Register = {
    entries: [...people, ...collectives].flatMap(({ entries }) => entries),
    people,
    collectives,
    families: [],
    units: unitsOf(drawn),
    staff: people.flatMap(({ staff }) => (staff === null ? [] : [staff])),
    initiatives: (drawn.initiatives ?? []).map(initiativeOf),
    works: [],
    tasks: (drawn.tasks ?? []).map(taskOf),
    history: (drawn.history ?? []).map(pastOf),
    results: (drawn.results ?? []).map(pastOf).map((result) => ({ ...result, standing: "decided" })),
    beside: [],
    totals: [],
    stated: [],
    year: { value: drawn.year ?? 2022, cell: { sheet: SHEET, row: 1, column: 1 } },
    organisation: null,
  };
  const kinds: readonly FormKind[] = [
    "registration",
    ...(drawn.initiatives === undefined ? [] : (["initiatives"] as const)),
    ...(drawn.tasks === undefined ? [] : (["tasks"] as const)),
  ];
  const forms = kinds.map((kind, index) => formOf(kind, index, drawn));
  return { sheets: [{ name: SHEET, hidden: false, forms, outside: [] }], register, questions: [], odd: [] };
}

/** So many people named in turn, each with what `awardsOf` gives them. */
export function peopleOf(count: number, awardsOf: (index: number) => readonly AwardId[]): readonly DrawnPerson[] {
  return Array.from({ length: count }, (_, index) => ({ name: `Người ${String(index + 1)}`, awards: awardsOf(index) }));
}

/** `advanced` of `all` people have LĐTT, the first `fighters` of them CSTĐCS besides. */
export function officeOf(all: number, advanced: number, fighters = 0): readonly DrawnPerson[] {
  return peopleOf(all, (index) => [
    ...(index < advanced ? (["advanced-worker"] as const) : []),
    ...(index < fighters ? (["grassroots-emulation-fighter"] as const) : []),
  ]);
}

export function keyOf(name: string): string {
  return `individual:${name}`;
}

function personOf(drawn: DrawnPerson, index: number): Person {
  const key = keyOf(drawn.name);
  const rows = Array.from({ length: 1 + (drawn.repeats ?? 0) }, (_, again) => entryOf(drawn, index + again * REPEATED));
  const entries = drawn.registered === false ? [] : rows;
  return {
    key,
    name: drawn.name,
    unit: drawn.unit ?? null,
    entries,
    staff: drawn.inStaffList === true || drawn.registered === false ? staffOf(drawn, index) : null,
  };
}

function entryOf(drawn: DrawnPerson, index: number): Entry {
  const row = index + 10;
  return {
    ...blankEntry(row),
    kind: "individual",
    subject: keyOf(drawn.name),
    name: sourced(drawn.name, row, 2),
    unit: drawn.unit ?? null,
    position: drawn.position === undefined ? null : sourced(drawn.position, row, 3),
    gender: drawn.gender === undefined ? null : sourced(drawn.gender, row, 3),
    employment: drawn.employment === undefined ? null : sourced(drawn.employment, row, 3),
    grade: drawn.grade === undefined ? null : sourced(drawn.grade, row, 7),
    initiatives: drawn.initiative === undefined ? [] : [sourced(drawn.initiative, row, 8)],
    remarks: drawn.remarks === undefined ? null : sourced(drawn.remarks, row, 9),
    claims: (drawn.awards ?? []).map((award) => claimOf(award, row, drawn.words ?? "x")),
  };
}

function collectiveOf({ name, awards, headcount }: DrawnCollective, index: number): Collective {
  const row = index + 10;
  const key = `collective:${name}`;
  const entry: Entry = {
    ...blankEntry(row),
    kind: "collective",
    subject: key,
    name: sourced(name, row, 2),
    unit: name,
    headcount: headcount === undefined ? null : sourced(headcount, row, 3),
    claims: (awards ?? []).map((award) => claimOf(award, row, "x")),
  };
  return { key, name, unit: name, entries: [entry] };
}

function blankEntry(row: number): Omit<Entry, "kind" | "subject" | "name"> {
  return {
    form: "f1",
    at: { sheet: SHEET, row },
    hidden: false,
    unit: null,
    unitText: null,
    sections: [],
    position: null,
    birthDate: null,
    idNumber: null,
    gender: null,
    employment: null,
    recruitment: null,
    headcount: null,
    grade: null,
    discipline: null,
    initiatives: [],
    voteShare: null,
    remarks: null,
    claims: [],
    misplaced: [],
    unreadTitles: [],
  };
}

function staffOf(drawn: DrawnPerson, index: number): StaffMember {
  const row = index + 5;
  return {
    key: keyOf(drawn.name),
    at: { sheet: "Danh sách CBCCVC", row },
    name: sourced(drawn.name, row, 2),
    unit: drawn.unit ?? null,
    unitText: null,
    position: drawn.position === undefined ? null : sourced(drawn.position, row, 3),
    birthDate: null,
    idNumber: null,
    gender: drawn.gender === undefined ? null : sourced(drawn.gender, row, 3),
    employment: drawn.employment === undefined ? null : sourced(drawn.employment, row, 3),
    recruitment: null,
    remarks: null,
  };
}

function claimOf(award: AwardId, row: number, text: string): AwardClaim {
  return { award, cell: { sheet: SHEET, row, column: 5 }, text, how: "mark", certain: true, readAs: null };
}

function unitsOf({ people = [], collectives = [] }: DrawnRegister): readonly Unit[] {
  const names = new Set([
    ...people.flatMap(({ unit }) => (unit === undefined ? [] : [unit])),
    ...collectives.map(({ name }) => name),
  ]);
  return [...names].map((name) => ({
    key: name,
    name,
    spellings: [],
    kind: collectives.find((one) => one.name === name)?.kind ?? (name === "Ban Giám đốc" ? "leadership" : "department"),
  }));
}

function initiativeOf(
  { title, level, authors }: NonNullable<DrawnRegister["initiatives"]>[number],
  index: number,
): Initiative {
  const row = index + 5;
  return {
    at: { sheet: "Sáng kiến", row },
    title: sourced(title, row, 2),
    authors: Array.from({ length: authors ?? 1 }, (_, author) => sourced(`Người ${String(author + 1)}`, row, 3)),
    unitText: null,
    level: level === undefined ? null : sourced(level, row, 4),
    recognised: null,
    decision: null,
  };
}

function taskOf({ title, section, state }: NonNullable<DrawnRegister["tasks"]>[number], index: number): Task {
  const row = index + 5;
  return {
    at: { sheet: "Nhiệm vụ", row },
    title: sourced(title, row, 2),
    section: section ?? null,
    assignedBy: null,
    document: null,
    lead: null,
    deadline: null,
    progress: null,
    state,
  };
}

function pastOf(
  { name, award, year }: { readonly name: string; readonly award: AwardId; readonly year: number },
  index: number,
): PastAward {
  const row = index + 5;
  return {
    at: { sheet: "Kết quả", row },
    kind: "individual",
    subject: keyOf(name),
    name: sourced(name, row, 2),
    unit: null,
    award,
    standing: "past",
    decidedOn: null,
    decidedBy: null,
    year,
    decision: null,
    cell: { sheet: "Kết quả", row, column: 4 },
  };
}

function formOf(kind: FormKind, index: number, { title, columns }: DrawnRegister): Form {
  const column = (award: AwardId, at: number): Column => ({
    column: at,
    header: award,
    name: award,
    role: "mark",
    award,
    recipient: null,
    year: null,
    confidence: 1,
    evidence: [],
    alternatives: [],
  });
  return {
    id: `f${String(index + 1)}`,
    sheet: SHEET,
    kind,
    confidence: 1,
    evidence: [],
    alternativeKinds: [],
    extent: { top: 1, left: 1, bottom: 100, right: 9 },
    title: title ?? "DANH SÁCH ĐĂNG KÝ THI ĐUA",
    headerRows: [7, 8],
    dataRows: [10, 100],
    columns: (columns ?? []).map((award, at) => column(award, at + 4)),
    rows: [],
    signature: kind,
    key: kind,
    standing: kind === "registration" ? "registered" : null,
    beside: [],
    countedIn: kind === "registration",
    whyNot: null,
  };
}

function sourced<Value>(value: Value, row: number, column: number): Sourced<Value> {
  return { value, cell: { sheet: SHEET, row, column }, text: String(value) };
}
