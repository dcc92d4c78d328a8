import type { WorkbookReading } from "../domain/check";
import type { AwardId } from "../domain/glossary/awards";
import type { Grade } from "../domain/glossary/grades";
import type { SubjectKey, UnitKey } from "../domain/recipient";
import type {
  AwardClaim,
  Collective,
  Entry,
  PastAward,
  Person,
  Register,
  StaffMember,
  Unit,
} from "../domain/register/register";
import type { CellRef, RowRef } from "../workbook/refs";
import { absenceIn, type Absence, isAbsent } from "./absence";
import { employmentOf, type Employment } from "./employment";
import { isLeader } from "./leaders";

/** A title or award somebody holds (or registers for), with where it stands. */
export interface Held {
  readonly award: AwardId;
  /** What the cell says, and the column's heading: an authority may be named in either. */
  readonly words: string;
  readonly at: RowRef;
  readonly cell: CellRef;
}

/** One person as targets look at them; made once, looked at by every target. */
export interface Member {
  readonly key: SubjectKey;
  readonly name: string;
  readonly unit: UnitKey | null;
  readonly rows: readonly RowRef[];
  readonly held: readonly Held[];
  readonly employment: Employment;
  /** What the column of employment says: «Công chức», «Viên chức», «HĐLĐ». */
  readonly employmentWords: string | null;
  readonly gender: "female" | "male" | null;
  readonly position: string | null;
  /** Whether the position is one of leadership; null where none is written. */
  readonly leads: boolean | null;
  readonly grade: Grade | null;
  /** Kinds of absence that the workbook mentions: what a plan may take out of its denominator. */
  readonly absences: readonly Absence[];
  readonly registered: boolean;
  /** A row of the form names the person and claims nothing, not even in words we could not read. */
  readonly claimsNothing: boolean;
  readonly inStaffList: boolean;
  /** A reason for not being registered was noted: as a waiver, or in the remarks of the staff list. */
  readonly isExplained: boolean;
  /** Ids of the registration forms that name the person. */
  readonly forms: readonly string[];
}

/** One collective: a phòng, or what stands beside them. */
export interface Body {
  readonly key: SubjectKey;
  readonly name: string;
  readonly unit: UnitKey;
  readonly kind: Unit["kind"];
  readonly rows: readonly RowRef[];
  readonly held: readonly Held[];
  readonly headcount: number | null;
}

/** A household, as far as titles are counted. */
export interface Household {
  readonly key: SubjectKey;
  readonly name: string;
  readonly unit: null;
  readonly held: readonly Held[];
}

export interface Population {
  /** In sheet order: registered people first, then those only the staff list names. */
  readonly people: readonly Member[];
  readonly collectives: readonly Body[];
  readonly families: readonly Household[];
  readonly unitByKey: ReadonlyMap<UnitKey, Unit>;
  /** Decided results were counted instead of registrations. */
  readonly fromResults: boolean;
}

export interface PopulationInput {
  readonly register: Register;
  readonly reading: WorkbookReading;
  readonly year: number;
  /** Staff whose absence from the register was explained by hand. */
  readonly explained: ReadonlySet<SubjectKey>;
  /** Months of work below which the law of the year does not consider a recruit. */
  readonly recruitMonths: number;
  /** true: titles and awards come from «Kết quả khen thưởng» where the workbook holds them. */
  readonly preferResults: boolean;
}

/**
 * One pass over the register. Claims of one person in several rows are all held; decided results replace them where
 * `preferResults` asks for it or where nothing else is registered.
 */
export function populationOf({
  register,
  reading,
  year,
  explained,
  recruitMonths,
  preferResults,
}: PopulationInput): Population {
  const headings = headingsOf(reading);
  const unitByKey = new Map(register.units.map((unit) => [unit.key, unit]));
  const results = register.results.filter((result) => result.year === null || result.year === year);
  const hasRegistrations = register.entries.length > 0;
  const fromResults = results.length > 0 && (preferResults || !hasRegistrations);
  const resultsOf = fromResults ? groupedBySubject(results) : null;
  const heldBy = (key: SubjectKey, entries: readonly Entry[]): readonly Held[] =>
    resultsOf === null
      ? entries.flatMap((entry) => entry.claims.map((claim) => heldByClaim(claim, entry, headings)))
      : (resultsOf.get(key) ?? []).map(({ award, name, at, cell }) => ({ award, words: name.text, at, cell }));

  const memberOf = (
    key: SubjectKey,
    name: string,
    unit: UnitKey | null,
    entries: readonly Entry[],
    staff: StaffMember | null,
  ): Member => {
    const absences = absenceIn(entries, staff, year);
    const position = firstValue([...entries.map((entry) => entry.position), staff?.position ?? null]);
    return {
      key,
      name,
      unit,
      rows: entries.length > 0 ? entries.map(({ at }) => at) : staff === null ? [] : [staff.at],
      held: heldBy(key, entries),
      employment: employmentOf(entries, staff),
      employmentWords:
        [...entries, ...(staff === null ? [] : [staff])].find(({ employment }) => employment !== null)?.employment
          ?.text ?? null,
      gender: firstValue([...entries.map(({ gender }) => gender), staff?.gender ?? null]),
      position,
      leads: position === null ? null : isLeader(position, unitByKey.get(unit ?? "")?.name ?? null),
      grade: firstValue(entries.map((entry) => entry.grade)),
      absences,
      registered: entries.length > 0,
      claimsNothing: entries.every(isWithoutClaims),
      inStaffList: staff !== null,
      isExplained:
        explained.has(key) ||
        (staff !== null &&
          (explained.has(staff.key) ||
            absences.some(({ who }) => isAbsent(absences, who, { months: recruitMonths, year })))),
      forms: [...new Set(entries.map(({ form }) => form))],
    };
  };

  const people: Member[] = register.people.map((person: Person) =>
    memberOf(person.key, person.name, person.unit, person.entries, person.staff),
  );
  const known = new Set(people.map(({ key }) => key));
  const linked = new Set(register.people.flatMap(({ staff }) => (staff === null ? [] : [staff.key])));
  for (const staff of register.staff) {
    if (known.has(staff.key) || linked.has(staff.key)) continue;
    known.add(staff.key);
    people.push(memberOf(staff.key, staff.name.value, staff.unit, [], staff));
  }
  for (const [key, [first]] of resultsOf ?? []) {
    if (first?.kind !== "individual" || known.has(key)) continue;
    people.push({ ...memberOf(key, first.name.value, null, [], null), rows: [first.at] });
  }

  return {
    people,
    collectives: register.collectives.map((collective) => bodyOf(collective, unitByKey, heldBy)),
    families: register.families.map(({ key, name, entries }) => ({
      key,
      name,
      unit: null,
      held: heldBy(key, entries),
    })),
    unitByKey,
    fromResults,
  };
}

/** The same population after a trial: only the recipients named are looked at again, whatever the size of the register. */
export function withEntriesChanged(
  population: Population,
  changed: ReadonlyMap<SubjectKey, readonly Entry[]>,
  reading: WorkbookReading,
): Population {
  if (population.fromResults) return population;
  const headings = headingsOf(reading);
  const heldIn = (entries: readonly Entry[]) =>
    entries.flatMap((entry) => entry.claims.map((claim) => heldByClaim(claim, entry, headings)));
  return {
    ...population,
    people: population.people.map((person) => {
      const entries = changed.get(person.key);
      if (entries === undefined) return person;
      return { ...person, held: heldIn(entries), claimsNothing: entries.every(isWithoutClaims) };
    }),
    collectives: population.collectives.map((body) => {
      const entries = changed.get(body.key);
      return entries === undefined ? body : { ...body, held: heldIn(entries) };
    }),
  };
}

function bodyOf(
  { key, name, unit, entries }: Collective,
  unitByKey: ReadonlyMap<UnitKey, Unit>,
  heldBy: (key: SubjectKey, entries: readonly Entry[]) => readonly Held[],
): Body {
  return {
    key,
    name,
    unit,
    kind: unitByKey.get(unit)?.kind ?? "department",
    rows: entries.map(({ at }) => at),
    held: heldBy(key, entries),
    headcount: firstValue(entries.map(({ headcount }) => headcount)),
  };
}

function isWithoutClaims({ claims, misplaced, unreadTitles }: Entry): boolean {
  return claims.length + misplaced.length + unreadTitles.length === 0;
}

function heldByClaim(claim: AwardClaim, entry: Entry, headings: ReadonlyMap<string, string>): Held {
  const heading = headings.get(`${entry.form}:${String(claim.cell.column)}`) ?? "";
  return { award: claim.award, words: `${claim.text} ${heading}`, at: entry.at, cell: claim.cell };
}

function headingsOf(reading: WorkbookReading): ReadonlyMap<string, string> {
  return new Map(
    reading.sheets.flatMap(({ forms }) =>
      forms.flatMap((form) =>
        form.columns.map(({ column, header }) => [`${form.id}:${String(column)}`, header] as const),
      ),
    ),
  );
}

function groupedBySubject(results: readonly PastAward[]): ReadonlyMap<SubjectKey, readonly PastAward[]> {
  const groups = new Map<SubjectKey, PastAward[]>();
  for (const result of results) {
    const group = groups.get(result.subject);
    if (group) group.push(result);
    else groups.set(result.subject, [result]);
  }
  return groups;
}

function firstValue<Value>(all: readonly ({ readonly value: Value } | null)[]): Value | null {
  return all.find((one) => one !== null)?.value ?? null;
}
