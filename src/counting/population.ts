import type { WorkbookReading } from "../domain/check";
import { type AwardId, glossaryAwardIds } from "../domain/glossary/awards";
import type { Grade } from "../domain/glossary/grades";
import type { RecipientKind, SubjectKey, UnitKey } from "../domain/recipient";
import type {
  AwardClaim,
  Collective,
  Entry,
  MemberOf,
  Person,
  Register,
  StaffMember,
  Unit,
} from "../domain/register/register";
import type { Stage } from "../domain/stage";
import type { CellRef, RowRef } from "../workbook/refs";
import { absenceIn, type Absence, isAbsent } from "./absence";
import { employmentOf, type Employment } from "./employment";
import { awardsImpliedBy, implies } from "../domain/targets/implied-awards";
import { type Basis, basisAt, type BasisOfKinds, isAsCounted, isDecidedOn, toldAt } from "./basis";
import { isLeader } from "./leaders";
import { type BySource, titlesBySource } from "./sources";

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
  /** Party, unions: only what a column speaks of. */
  readonly memberOf: MemberOf;
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
  /** What the titles were taken from, for each kind of recipient. */
  readonly basis: BasisOfKinds;
  /** Awards of kinds counted by decisions of which no decision is in the file: registrations of them still count. */
  readonly undecided: Readonly<Record<RecipientKind, ReadonlySet<AwardId>>>;
}

export interface PopulationInput {
  readonly register: Register;
  readonly reading: WorkbookReading;
  readonly year: number;
  /** Staff whose absence from the register was explained by hand. */
  readonly explained: ReadonlySet<SubjectKey>;
  /** Months of work below which the law of the year does not consider a recruit. */
  readonly recruitMonths: number;
  /** Decides what titles are taken from: registrations, what the council voted for, what was decided. */
  readonly stage: Stage;
}

/**
 * One pass over the register. Claims of one person in several rows are all held; at later stages the council's list or
 * the decided results replace them, award by award, as far as the workbook holds them, and results do so where nothing
 * is registered.
 */
export function populationOf({
  register,
  reading,
  year,
  explained,
  recruitMonths,
  stage,
}: PopulationInput): Population {
  const headings = headingsOf(reading);
  const unitByKey = new Map(register.units.map((unit) => [unit.key, unit]));
  const bySource = titlesBySource(reading, year);
  const isRegistered = register.entries.length > 0;
  const basis = basisAt(stage, bySource, isRegistered);
  const toldOf = toldAt(basis, bySource);
  const undecided = undecidedIn(basis, isRegistered, bySource);
  const heldBy = (kind: RecipientKind, key: SubjectKey, entries: readonly Entry[]): readonly Held[] => {
    const claimed = entries.flatMap((entry) => entry.claims.map((claim) => heldByClaim(claim, entry, headings)));
    if (basis[kind] === "counted") return claimed;
    const told = toldOf.get(key) ?? [];
    // A registered CSTĐ cơ sở makes nobody a LĐTT whom the decision on LĐTT leaves out.
    const isLeftOut = (award: AwardId) =>
      awardsImpliedBy(award).some(
        (lower) => !undecided[kind].has(lower) && !told.some((one) => implies(one.award, lower)),
      );
    return [...told, ...claimed.filter(({ award }) => undecided[kind].has(award) && !isLeftOut(award))];
  };

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
      held: heldBy("individual", key, entries),
      employment: employmentOf(entries, staff),
      employmentWords:
        [...entries, ...(staff === null ? [] : [staff])].find(({ employment }) => employment !== null)?.employment
          ?.text ?? null,
      gender: firstValue([...entries.map(({ gender }) => gender), staff?.gender ?? null]),
      memberOf: entries.reduce<MemberOf>((said, entry) => ({ ...said, ...entry.memberOf }), staff?.memberOf ?? {}),
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
  const collectives = register.collectives.map((collective) =>
    bodyOf(collective, unitByKey, heldBy("collective", collective.key, collective.entries)),
  );
  for (const { key } of collectives) known.add(key);
  // Whom only the results name.
  for (const [key, [first]] of toldOf) {
    if (first === undefined || known.has(key)) continue;
    const { kind, name, unit, at } = first;
    if (kind === "individual") people.push({ ...memberOf(key, name, unit, [], null), rows: [at] });
    else if (kind === "collective")
      collectives.push({
        ...bodyOf({ key, name, unit: unit ?? name, entries: [] }, unitByKey, heldBy(kind, key, [])),
        rows: [at],
      });
  }
  return {
    people,
    collectives,
    families: register.families.map(({ key, name, entries }) => ({
      key,
      name,
      unit: null,
      held: heldBy("family", key, entries),
    })),
    unitByKey,
    basis,
    undecided,
  };
}

/** What one award of a kind is counted by. */
export function basisOfAward({ basis, undecided }: Population, kind: RecipientKind, award: AwardId): Basis {
  return undecided[kind].has(award) ? "counted" : basis[kind];
}

const ALL_AWARDS: readonly AwardId[] = [...glossaryAwardIds, "other"];

function undecidedIn(basis: BasisOfKinds, isRegistered: boolean, told: BySource): Population["undecided"] {
  const of = (kind: RecipientKind): ReadonlySet<AwardId> =>
    new Set(
      isRegistered && basis[kind] === "decided" ? ALL_AWARDS.filter((award) => !isDecidedOn(kind, award, told)) : [],
    );
  return { individual: of("individual"), collective: of("collective"), family: of("family") };
}

/** The same population after a trial: only the recipients named are looked at again, whatever the size of the register. */
export function withEntriesChanged(
  population: Population,
  changed: ReadonlyMap<SubjectKey, readonly Entry[]>,
  reading: WorkbookReading,
): Population {
  if (!isAsCounted(population.basis)) return population;
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
  held: readonly Held[],
): Body {
  return {
    key,
    name,
    unit,
    kind: unitByKey.get(unit)?.kind ?? "department",
    rows: entries.map(({ at }) => at),
    held,
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

function firstValue<Value>(all: readonly ({ readonly value: Value } | null)[]): Value | null {
  return all.find((one) => one !== null)?.value ?? null;
}
