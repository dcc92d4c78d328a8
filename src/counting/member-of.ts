import type { SubjectKey, UnitKey } from "../domain/recipient";
import type { Collective, Entry, Person, Unit } from "../domain/register/register";
import { absenceIn, isAbsent } from "./absence";
import { employmentOf } from "./employment";
import { isLeader, leadsBy } from "./leaders";
import type { SaidByMarks } from "./marks-of-lists";
import type { Body, Held, Member } from "./population";

/** What is known of everybody alike. */
export interface MemberFacts {
  readonly year: number;
  /** Staff whose absence from the register was explained by hand. */
  readonly explained: ReadonlySet<SubjectKey>;
  /** Months of work below which the law of the year does not consider a recruit. */
  readonly recruitMonths: number;
  readonly unitByKey: ReadonlyMap<UnitKey, Unit>;
  readonly saidByMarks: SaidByMarks;
}

/** One person as targets look at them. */
export function memberOf(
  { key, name, unit, entries, staff }: Person,
  held: readonly Held[],
  { year, explained, recruitMonths, unitByKey, saidByMarks }: MemberFacts,
): Member {
  const absences = absenceIn(entries, staff, year);
  const rows = [...entries, ...(staff === null ? [] : [staff])];
  const position = firstValue([...entries.map((entry) => entry.position), staff?.position ?? null]);
  return {
    key,
    name,
    unit,
    rows: (entries.length > 0 ? entries : rows).map(({ at }) => at),
    held,
    employment: employmentOf(entries, staff),
    employmentWords: rows.find((row) => row.employment !== null)?.employment?.text ?? null,
    gender: firstValue([...entries.map(({ gender }) => gender), staff?.gender ?? null]),
    isMemberOf: (association) => saidByMarks(association, rows) ?? null,
    position,
    leads: leadsBy(
      saidByMarks("leads", rows),
      position === null ? null : isLeader(position, unitByKey.get(unit ?? "")?.name ?? null),
    ),
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
}

/** One collective as targets look at it. */
export function bodyOf(
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

/** Rows that claim nothing, not even in words we could not read. */
export function isWithoutClaims({ claims, misplaced, unreadTitles }: Entry): boolean {
  return claims.length + misplaced.length + unreadTitles.length === 0;
}

function firstValue<Value>(all: readonly ({ readonly value: Value } | null)[]): Value | null {
  return all.find((one) => one !== null)?.value ?? null;
}
