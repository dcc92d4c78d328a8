import {
  grantedIn,
  type BySource,
  type Source,
  sourcesOfClaims,
  titlesBySource,
  type Told,
} from "../../counting/sources";
import type { Answer } from "../../domain/answer";
import type { WorkbookReading } from "../../domain/check";
import type { AwardId } from "../../domain/glossary/awards";
import type { RecipientKind, SubjectKey, UnitKey } from "../../domain/recipient";
import type { Register, StaffMember, Unit } from "../../domain/register/register";
import type { Stage } from "../../domain/stage";
import type { TargetResult } from "../../domain/targets/target-result";
import type { Grid } from "../../workbook/grid";
import type { CellRef, RowRef } from "../../workbook/refs";
import { unitsMeantIn } from "./count/groups-of-units";
import { initiativesOf } from "./count/initiatives";
import { leadersDefinedIn } from "./count/leaders-defined";
import { openGroupsIn } from "./count/open-groups";
import { ownValuesIn } from "./count/own-values";
import { withWork } from "./count/posts";
import { highestOnlyIn } from "./count/highest-only";
import { saidUnderIn } from "./count/said-under";
import { traitsIn } from "./count/traits";
import { wordedRows, wordingsIn } from "./count/wordings-of-lists";
import type { Facts, Subject } from "./facts";
import { lexiconWith } from "./vocabulary/lexicon";

export interface FactsOptions {
  /** Rows of these forms are left out: a list being filled is no source of itself. */
  readonly withoutForms?: ReadonlySet<string>;
  readonly answers?: readonly Answer[];
  /** The sheets as they stand: what their lists say in words of their own is understood too. */
  readonly sheets: readonly Grid[];
  /** Year of achievement where the register names none. */
  readonly year?: number | null;
}

/** Arranges a reading for counting. */
export function factsOf(
  reading: WorkbookReading,
  targets: readonly TargetResult[],
  stage: Stage,
  { withoutForms = new Set(), answers = [], sheets, year: yearOfForms = null }: FactsOptions,
): Facts {
  const { register } = reading;
  const year = register.year?.value ?? yearOfForms;
  const units = unitsOf(reading, withoutForms);
  const unitOf = new Map(units.map((unit) => [unit.key, unit]));
  const unitsMeant = unitsMeantIn(register, units);
  const ownValues = ownValuesIn(reading, sheets);
  const titles = withoutFilled(reading, titlesBySource(reading, year), withoutForms);
  const wordings = wordingsIn(reading, titles, sheets, withoutForms);
  const traitsOf = traitsIn(reading, units, answers, { ownValues, leadersDefined: leadersDefinedIn(sheets) });
  const subject = (
    kind: RecipientKind,
    of: { key: SubjectKey; name: string; unit: UnitKey | null; entries: Register["entries"] },
    staff: StaffMember | null = null,
  ): BareSubject[] => {
    const entries = of.entries.filter((entry) => !withoutForms.has(entry.form));
    if (entries.length === 0) return [];
    return [
      {
        key: of.key,
        kind,
        name: of.name,
        unit: of.unit,
        claims: claimsOf(entries),
        hasOpenTitles: entries.some(holdsOpenTitles),
        worded: wordedRows(
          entries.flatMap(({ at, claims }) => claims.map((claim) => ({ ...claim, at }))),
          wordings.of,
        ),
        rows: entries.map((entry) => entry.at),
        grade: entries.find((entry) => entry.grade !== null)?.grade?.value ?? null,
        ...traitsOf([...entries, ...(staff === null ? [] : [staff])], of.unit),
      },
    ];
  };
  return {
    register,
    people: withWork(register.people.flatMap((person) => subject("individual", person, person.staff))),
    collectives: withWork(register.collectives.flatMap((collective) => subject("collective", collective))),
    families: withWork(register.families.flatMap((family) => subject("family", { ...family, unit: null }))),
    staff: withWork(
      register.staff.map((member) => ({
        key: member.key,
        kind: "individual",
        name: member.name.value,
        unit: member.unit,
        claims: new Map<AwardId, readonly RowRef[]>(),
        hasOpenTitles: false,
        worded: new Map<string, readonly RowRef[]>(),
        rows: [member.at],
        grade: null,
        ...traitsOf([member], member.unit),
      })),
    ),
    units,
    unitOf,
    unitsMeant,
    // «Khối trường học» is the name of several units, and no unit beside them.
    departments: units.filter(({ kind, key }) => kind === "department" && unitsMeant(key).includes(key)),
    initiatives: initiativesOf(reading, withoutForms),
    targets,
    stage,
    year,
    lastYear: { figures: new Map(), granted: grantedIn(reading, year === null ? null : year - 1) },
    before: null,
    claimsAreRegistered: areRegistered(reading, withoutForms),
    titles,
    wordingOf: wordings.of,
    openGroups: openGroupsIn(reading, withoutForms),
    namesHighestOnly: highestOnlyIn(reading, sheets),
    lexicon: lexiconWith(ownValues.phrases, wordings.all),
    dividing: ownValues.dividing,
    listed: ownValues.listed,
    saidUnder: saidUnderIn(reading, sheets),
  };
}

/** Without the units that only forms to be filled speak of: the lines of a summary are no units of their own. */
function unitsOf({ register, sheets }: WorkbookReading, withoutForms: ReadonlySet<string>): readonly Unit[] {
  const { units, entries, staff } = register;
  const spoken = new Set([
    ...entries.filter(({ form }) => !withoutForms.has(form)).map(({ unit }) => unit),
    ...staff.map(({ unit }) => unit),
  ]);
  const filled = sheets.flatMap(({ forms }) => forms.filter(({ id }) => withoutForms.has(id)));
  const isFilled = ({ sheet, row }: CellRef) =>
    filled.some((form) => form.sheet === sheet && row >= form.extent.top && row <= form.extent.bottom);
  return units.filter(({ key, spellings }) => spoken.has(key) || !spellings.every(({ cell }) => isFilled(cell)));
}

/** A subject before its post was set beside those of its unit. */
type BareSubject = Omit<Subject, "work">;

function claimsOf(entries: Register["entries"]): ReadonlyMap<AwardId, readonly RowRef[]> {
  const claims = new Map<AwardId, RowRef[]>();
  for (const claim of entries.flatMap((entry) => entry.claims)) {
    const rows = claims.get(claim.award) ?? [];
    if (!rows.some((row) => row.row === claim.cell.row && row.sheet === claim.cell.sheet)) {
      rows.push({ sheet: claim.cell.sheet, row: claim.cell.row });
    }
    claims.set(claim.award, rows);
  }
  return claims;
}

function holdsOpenTitles({ unreadTitles, misplaced, withdrawn = [] }: Register["entries"][number]): boolean {
  return unreadTitles.length + misplaced.length + withdrawn.length > 0;
}

function areRegistered(reading: WorkbookReading, withoutForms: ReadonlySet<string>): boolean {
  const { entries, beside } = reading.register;
  const sourceOf = sourcesOfClaims(reading);
  return (
    entries.every(
      (entry) => withoutForms.has(entry.form) || entry.claims.every((claim) => sourceOf(entry, claim) === "registered"),
    ) && beside.every(({ standing }) => standing !== "registered")
  );
}

/** A list being filled is no source of itself. */
function withoutFilled({ sheets }: WorkbookReading, titles: BySource, withoutForms: ReadonlySet<string>): BySource {
  const filled = sheets.flatMap(({ forms }) => forms.filter(({ id }) => withoutForms.has(id)));
  if (filled.length === 0) return titles;
  const isElsewhere = ({ at: { sheet, row } }: Told) =>
    !filled.some((form) => form.sheet === sheet && form.extent.top <= row && row <= form.extent.bottom);
  const of = (source: Source) => titles[source].filter(isElsewhere);
  return {
    registered: of("registered"),
    proposed: of("proposed"),
    council: of("council"),
    pending: of("pending"),
    decided: of("decided"),
  };
}
