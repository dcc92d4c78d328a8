import { employmentAfter } from "../../counting/contract";
import { employmentIn } from "../../counting/employment";
import { headsSmallGroup, isLeader } from "../../counting/leaders";
import {
  type BySource,
  grantedIn,
  type Source,
  sourcesOfClaims,
  titlesBySource,
  type Told,
} from "../../counting/sources";
import type { Answer } from "../../domain/answer";
import type { WorkbookReading } from "../../domain/check";
import type { Grade } from "../../domain/glossary/grades";
import type { AwardId } from "../../domain/glossary/awards";
import type { RecipientKind, SubjectKey, UnitKey } from "../../domain/recipient";
import type { Register, StaffMember, Unit } from "../../domain/register/register";
import type { Stage } from "../../domain/stage";
import type { TargetResult } from "../../domain/targets/target-result";
import type { CellRef, RowRef } from "../../workbook/refs";
import { initiativesOf, type InitiativeOfUnit } from "./count/initiatives";
import { SMALL_POSTS_LEAD, toldOfSmallPosts } from "./count/small-posts";
import { withWork, type Work } from "./count/posts";
import type { Group } from "./source";
import { folded, giverIn } from "./words";

/** One subject with what the register says of them, counted once however many rows they have. */
export interface Subject {
  readonly key: SubjectKey;
  readonly kind: RecipientKind;
  readonly name: string;
  readonly unit: UnitKey | null;
  readonly claims: ReadonlyMap<AwardId, readonly RowRef[]>;
  readonly rows: readonly RowRef[];
  readonly gender: "female" | "male" | null;
  readonly employment: "staff" | "contract" | null;
  /** «Công chức», «Viên chức»: the words behind it, in the cell or over it. */
  readonly employedAs: string | null;
  readonly position: string | null;
  readonly leads: boolean | null;
  /** Tổ trưởng, kế toán trưởng: counted among the leaders in one office and not in another, until she has said. */
  readonly mayLead: boolean;
  /** Of somebody who leads: whether it is the body itself; null where the register has no «Ban Giám đốc». */
  readonly leadsBody: boolean | null;
  /** What the post is for; null where its words do not tell. */
  readonly work: Work | null;
  /** Groups that a column of their own marks: «Đảng viên | x». */
  readonly marked: ReadonlyMap<Group, boolean>;
  /** Of the first row that says one. */
  readonly grade: Grade | null;
}

/** The register arranged for counting. Made once per plan. */
export interface Facts {
  readonly register: Register;
  readonly people: readonly Subject[];
  readonly collectives: readonly Subject[];
  readonly families: readonly Subject[];
  /** Rows of «Danh sách CBCCVC» as subjects; empty where the workbook has none. */
  readonly staff: readonly Subject[];
  readonly units: readonly Unit[];
  readonly unitOf: ReadonlyMap<UnitKey, Unit>;
  /** Phòng, đơn vị that are considered as collectives. */
  readonly departments: readonly Unit[];
  readonly initiatives: readonly InitiativeOfUnit[];
  readonly targets: readonly TargetResult[];
  readonly stage: Stage;
  /** The year that the registrations are about; null where nothing in the file says so. */
  readonly year: number | null;
  /** What each source tells of the year, forms to be filled left out. */
  readonly titles: BySource;
  /** What sheets of the year before tell. */
  readonly lastYear: LastYear;
  /** Every claim of the registration forms is of what was registered, and nothing beside them tells of it. */
  readonly claimsAreRegistered: boolean;
  /** Who gives the «Giấy khen» of the registration; one id stands for all of them. */
  readonly certificateGivers: ReadonlySet<string>;
}

export interface LastYear {
  /** Figures of sheets, by `lastYearKey`. */
  readonly figures: ReadonlyMap<string, { readonly value: number; readonly cell: CellRef }>;
  /** Lines of lists of results. */
  readonly granted: readonly Told[];
}

/** All subjects of one kind that the registration forms name. */
export function registeredOf(kind: RecipientKind, facts: Facts): readonly Subject[] {
  switch (kind) {
    case "individual":
      return facts.people;
    case "collective":
      return facts.collectives;
    case "family":
      return facts.families;
  }
}

export interface FactsOptions {
  /** Rows of these forms are left out: a list being filled is no source of itself. */
  readonly withoutForms?: ReadonlySet<string>;
  readonly answers?: readonly Answer[];
  /** Year of achievement where the register names none. */
  readonly year?: number | null;
}

/** Arranges a reading for counting. */
export function factsOf(
  reading: WorkbookReading,
  targets: readonly TargetResult[],
  stage: Stage,
  { withoutForms = new Set(), answers = [], year: yearOfForms = null }: FactsOptions = {},
): Facts {
  const { register } = reading;
  const year = register.year?.value ?? yearOfForms;
  const units = unitsOf(reading, withoutForms);
  const unitOf = new Map(units.map((unit) => [unit.key, unit]));
  const hasLeadership = units.some(({ kind }) => kind === "leadership");
  const headerAt = headersOf(reading);
  const employed = employmentAfter(answers);
  const smallPosts = toldOfSmallPosts(answers);
  const areWorkers = areAllWorkers(reading);
  const tellsContract = new Set(
    [...register.entries, ...register.staff].flatMap(({ employment }) =>
      employment?.value === "contract" ? employment.cell.sheet : [],
    ),
  );
  // A column «Đảng viên» that marks nobody was not filled in.
  const partyIsTold = [...register.entries, ...register.staff].some(({ memberOf }) => memberOf?.party === true);
  const subject = (
    kind: RecipientKind,
    of: { key: SubjectKey; name: string; unit: UnitKey | null; entries: Register["entries"] },
    staff: StaffMember | null = null,
  ): BareSubject[] => {
    const entries = of.entries.filter((entry) => !withoutForms.has(entry.form));
    if (entries.length === 0) return [];
    const said = [...entries, ...(staff === null ? [] : [staff])];
    return [
      {
        key: of.key,
        kind,
        name: of.name,
        unit: of.unit,
        claims: claimsOf(entries),
        rows: entries.map((entry) => entry.at),
        grade: entries.find((entry) => entry.grade !== null)?.grade?.value ?? null,
        ...traitsOf(said, of.unit),
      },
    ];
  };
  const traitsOf = (said: readonly Traits[], unit: UnitKey | null) => {
    const position = said.find((each) => each.position !== null)?.position?.text ?? null;
    const ofUnit = unit === null ? null : (unitOf.get(unit)?.name ?? null);
    const headsSmall = position !== null && headsSmallGroup(position, ofUnit);
    const employment = said.find((each) => each.employment !== null)?.employment ?? null;
    // Beside a column that tells contract workers, a note such as «ký hợp đồng tháng 10» makes nobody one.
    const isToldByColumn = employment === null && said.some(({ at }) => tellsContract.has(at.sheet));
    return {
      gender: said.find((each) => each.gender !== null)?.gender?.value ?? null,
      employment: isToldByColumn ? null : employed(employmentIn(said)),
      employedAs: employment === null ? null : `${employment.text} ${headerAt(employment.cell)}`,
      position,
      leads: position === null ? null : isLeader(position, ofUnit) || (headsSmall && smallPosts === SMALL_POSTS_LEAD),
      mayLead: headsSmall && smallPosts === undefined,
      leadsBody: hasLeadership && unit !== null ? unitOf.get(unit)?.kind === "leadership" : null,
      marked: new Map([...(partyIsTold ? markedIn(said) : []), ...(areWorkers ? [["workers", true] as const] : [])]),
    };
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
        rows: [member.at],
        grade: null,
        ...traitsOf([member], member.unit),
      })),
    ),
    units,
    unitOf,
    departments: units.filter((unit) => unit.kind === "department"),
    initiatives: initiativesOf(reading, withoutForms),
    targets,
    stage,
    year,
    lastYear: { figures: new Map(), granted: grantedIn(reading, year === null ? null : year - 1) },
    claimsAreRegistered: areRegistered(reading, withoutForms),
    titles: withoutFilled(reading, titlesBySource(reading, year), withoutForms),
    certificateGivers: giversOf(reading),
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

type Traits = Pick<StaffMember, "at" | "gender" | "employment" | "position" | "remarks" | "memberOf">;

/** «DANH SÁCH NGƯỜI LAO ĐỘNG …», or the list of a company: it has no công chức or viên chức, all are người lao động. */
function areAllWorkers({ register, sheets }: WorkbookReading): boolean {
  if (
    /^(tong cong ty|cong ty|tap doan|xi nghiep|ngan hang|hop tac xa)\b/.test(folded(register.organisation?.value ?? ""))
  )
    return true;
  const titles = sheets.flatMap(({ forms }) =>
    forms.filter(({ kind }) => kind === "registration" || kind === "staff").map(({ title }) => folded(title)),
  );
  return (
    titles.some((title) => /\b(nguoi lao dong|cong nhan)\b/.test(title)) &&
    titles.every((title) => !/\b(cong chuc|vien chuc|cbccvc|can bo|giao vien)\b/.test(title))
  );
}

/** «Đảng viên | x»: what the rows of one person say. */
function markedIn(said: readonly Traits[]): ReadonlyMap<Group, boolean> {
  const party = said.find(({ memberOf }) => memberOf?.party !== undefined)?.memberOf?.party;
  return party === undefined ? new Map() : new Map([["party-members", party]]);
}

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

/** The head over a cell of the register. */
function headersOf({ sheets }: WorkbookReading): (cell: CellRef) => string {
  return (cell) => {
    const forms = sheets.find(({ name }) => name === cell.sheet)?.forms ?? [];
    const form = forms.find(({ extent }) => extent.top <= cell.row && cell.row <= extent.bottom);
    return form?.columns.find(({ column }) => column === cell.column)?.header ?? "";
  };
}

function giversOf({ register, sheets }: WorkbookReading): ReadonlySet<string> {
  const forms = new Map(sheets.flatMap((sheet) => sheet.forms.map((form) => [form.id, form])));
  const texts = new Set(
    register.entries.flatMap(({ form, claims }) =>
      claims
        .filter(({ award }) => award === "certificate-of-merit")
        .map(({ how, text, cell }) =>
          how === "text" ? text : (forms.get(form)?.columns.find((each) => each.column === cell.column)?.header ?? ""),
        ),
    ),
  );
  return new Set([...texts].map(giverIn).filter((giver) => giver !== null));
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
