import type { WorkbookReading } from "../../src/domain/check";
import type { RecipientKind } from "../../src/domain/recipient";

/** What a reading comes to, in the form in which tests state it. */
export interface Figures {
  readonly people: number;
  readonly distinct: number;
  readonly collectives: number;
  readonly families: number;
  readonly individual: Readonly<Record<string, number>>;
  readonly collective: Readonly<Record<string, number>>;
  readonly family: Readonly<Record<string, number>>;
}

/** Rows and titles of the registration forms, at face value. */
export function figuresOf(reading: WorkbookReading): Figures {
  const { entries, people } = reading.register;
  const rows = (kind: RecipientKind) => entries.filter((entry) => entry.kind === kind).length;
  return {
    people: rows("individual"),
    distinct: people.filter((person) => person.entries.length > 0).length,
    collectives: rows("collective"),
    families: rows("family"),
    individual: countsOf(reading, "individual"),
    collective: countsOf(reading, "collective"),
    family: countsOf(reading, "family"),
  };
}

export function countsOf(reading: WorkbookReading, kind: RecipientKind): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const entry of reading.register.entries)
    if (entry.kind === kind) for (const { award } of entry.claims) counts.set(award, (counts.get(award) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([one], [other]) => one.localeCompare(other)));
}

/** «9 counted collective», «10 structural section» …: the ledger of all forms of a sheet, a line a row. */
export function fatesOf(reading: WorkbookReading, sheet = 0): readonly string[] {
  const forms = reading.sheets[sheet]?.forms ?? [];
  return forms.flatMap(({ rows }) =>
    rows.map(({ row, fate }) => `${String(row)} ${fate.fate}${"as" in fate ? ` ${fate.as}` : ""}`),
  );
}
