import type { WorkbookReading } from "../../src/domain/check";
import type { AwardId } from "../../src/domain/glossary/awards";
import type { RecipientKind } from "../../src/domain/recipient";
import type { Entry, Initiative, Register, Unit } from "../../src/domain/register/register";
import type { Sourced } from "../../src/domain/register/sourced";
import type { CellRef } from "../../src/workbook/refs";

export interface SmallPerson {
  readonly name: string;
  readonly unit: string;
  readonly awards?: readonly AwardId[];
  readonly position?: string;
  readonly initiative?: string;
  readonly gender?: "female" | "male";
  readonly employment?: "staff" | "contract";
}

export interface SmallCollective {
  readonly name: string;
  readonly awards?: readonly AwardId[];
}

export interface SmallRegister {
  readonly people?: readonly SmallPerson[];
  readonly collectives?: readonly SmallCollective[];
  readonly initiatives?: readonly {
    readonly title: string;
    readonly author: string;
    readonly level?: "grassroots" | "provincial";
  }[];
  /** Kinds of units that are no departments. */
  readonly unitKinds?: Readonly<Record<string, Unit["kind"]>>;
  /** Further spellings of units. */
  readonly spellings?: Readonly<Record<string, readonly string[]>>;
  readonly year?: number;
}

const SHEET = "Đăng ký";

/** What `reading/` would make of one registration sheet with these rows: people first, then collectives. */
export function readingOf(small: SmallRegister): WorkbookReading {
  const people = small.people ?? [];
  const collectives = small.collectives ?? [];
  const unitNames = [...new Set([...people.map((each) => each.unit), ...collectives.map((each) => each.name)])];
  const units: Unit[] = unitNames.map((name) => ({
    key: keyOf(name),
    name,
    spellings: [name, ...(small.spellings?.[name] ?? [])].map((text) =>
      sourced(text, { sheet: SHEET, row: 1, column: 2 }),
    ),
    kind: small.unitKinds?.[name] ?? (/^(Ban Giám đốc|Lãnh đạo)/.test(name) ? "leadership" : "department"),
  }));
  const entries = [
    ...people.map((person, index) => entryOf("individual", person.name, person.unit, index + 5, person)),
    ...collectives.map((each, index) => entryOf("collective", each.name, each.name, people.length + index + 5, each)),
  ];
  const byKey = (kind: RecipientKind) => {
    const groups = new Map<string, Entry[]>();
    for (const entry of entries.filter((each) => each.kind === kind)) {
      groups.set(entry.subject, [...(groups.get(entry.subject) ?? []), entry]);
    }
    return [...groups.values()];
  };
  const register: Register = {
    entries,
    people: byKey("individual").flatMap((own) => {
      const [first] = own;
      return first ? [{ key: first.subject, name: first.name.value, unit: first.unit, entries: own, staff: null }] : [];
    }),
    collectives: byKey("collective").flatMap((own) => {
      const [first] = own;
      return first?.unit ? [{ key: first.subject, name: first.name.value, unit: first.unit, entries: own }] : [];
    }),
    families: [],
    units,
    staff: [],
    initiatives: (small.initiatives ?? []).map((each, index): Initiative => ({
      at: { sheet: "Sáng kiến", row: index + 5 },
      title: sourced(each.title, { sheet: "Sáng kiến", row: index + 5, column: 2 }),
      authors: [sourced(each.author, { sheet: "Sáng kiến", row: index + 5, column: 3 })],
      unitText: null,
      level: sourced(each.level ?? "grassroots", { sheet: "Sáng kiến", row: index + 5, column: 4 }),
      recognised: null,
      decision: null,
    })),
    works: [],
    tasks: [],
    history: [],
    results: [],
    beside: [],
    totals: [],
    stated: [],
    year: { value: small.year ?? 2022, cell: { sheet: SHEET, row: 1, column: 1 } },
    organisation: sourced("SỞ NGOẠI VỤ", { sheet: SHEET, row: 2, column: 1 }),
  };
  return { sheets: [{ name: SHEET, hidden: false, forms: [], outside: [] }], register, questions: [], odd: [] };
}

function entryOf(
  kind: RecipientKind,
  name: string,
  unit: string,
  row: number,
  more: { readonly awards?: readonly AwardId[] } & Partial<SmallPerson>,
): Entry {
  const cell = (column: number): CellRef => ({ sheet: SHEET, row, column });
  return {
    form: "f1",
    at: { sheet: SHEET, row },
    hidden: false,
    kind,
    subject: `${kind}:${keyOf(name)}:${keyOf(unit)}`,
    name: sourced(name, cell(2)),
    unit: keyOf(unit),
    unitText: sourced(unit, cell(4)),
    sections: [],
    position: more.position === undefined ? null : sourced(more.position, cell(3)),
    birthDate: null,
    idNumber: null,
    gender: more.gender === undefined ? null : sourced(more.gender, cell(5)),
    employment: more.employment === undefined ? null : sourced(more.employment, cell(6)),
    recruitment: null,
    headcount: null,
    grade: null,
    discipline: null,
    initiatives: more.initiative === undefined ? [] : [sourced(more.initiative, cell(8))],
    voteShare: null,
    remarks: null,
    claims: (more.awards ?? []).map((award, index) => ({
      award,
      cell: cell(10 + index),
      text: "x",
      how: "mark",
      certain: true,
      readAs: null,
    })),
    misplaced: [],
    unreadTitles: [],
  };
}

function sourced<T extends string>(value: T, cell: CellRef): Sourced<T> {
  return { value, cell, text: value };
}

function keyOf(name: string): string {
  return name.toLowerCase().replace(/\s+/g, " ").trim();
}
