import type { WorkbookReading } from "../../domain/check";
import type { Form } from "../../domain/form/form";
import type { Grade } from "../../domain/glossary/grades";
import type { AwardId } from "../../domain/glossary/awards";
import type { RecipientKind, SubjectKey, UnitKey } from "../../domain/recipient";
import type { Register, Unit } from "../../domain/register/register";
import type { Stage } from "../../domain/stage";
import type { TargetResult } from "../../domain/targets/target-result";
import type { RowRef } from "../../workbook/refs";
import { initiativesOf, type InitiativeOfUnit } from "./count/initiatives";
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
  readonly leads: boolean | null;
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
  /** The marks of the registration are those granted: its columns of what was registered were set aside for them. */
  readonly marksAreGranted: boolean;
  /** Who gives the «Giấy khen» of the registration; one id stands for all of them. */
  readonly certificateGivers: ReadonlySet<string>;
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

/** Titles of a leading post, as position columns write them. */
const LEADER =
  /\b(giam doc|pho giam doc|truong phong|pho truong phong|pho phong|truong ban|pho ban|chanh van phong|pho chanh van phong|chanh thanh tra|pho chanh thanh tra|cuc truong|chi cuc truong|vu truong|vien truong|hieu truong|hieu pho|truong khoa|pho khoa|pho truong khoa|chu tich|pho chu tich|bi thu|pho bi thu|chanh an|pho chanh an|truong van phong|chu nhiem)\b/;

/** Arranges a reading for counting; rows of these forms are left out (a list being filled is no source of itself). */
export function factsOf(
  reading: WorkbookReading,
  targets: readonly TargetResult[],
  stage: Stage,
  withoutForms: ReadonlySet<string> = new Set(),
): Facts {
  const { register } = reading;
  const subject = (
    kind: RecipientKind,
    of: { key: SubjectKey; name: string; unit: UnitKey | null; entries: Register["entries"] },
  ): Subject[] => {
    const entries = of.entries.filter((entry) => !withoutForms.has(entry.form));
    if (entries.length === 0) return [];
    const claims = new Map<AwardId, RowRef[]>();
    for (const entry of entries) {
      for (const claim of entry.claims) {
        const rows = claims.get(claim.award) ?? [];
        if (!rows.some((row) => row.row === claim.cell.row && row.sheet === claim.cell.sheet)) {
          rows.push({ sheet: claim.cell.sheet, row: claim.cell.row });
        }
        claims.set(claim.award, rows);
      }
    }
    const position = entries.find((entry) => entry.position !== null)?.position ?? null;
    return [
      {
        key: of.key,
        kind,
        name: of.name,
        unit: of.unit,
        claims,
        rows: entries.map((entry) => entry.at),
        gender: entries.find((entry) => entry.gender !== null)?.gender?.value ?? null,
        employment: entries.find((entry) => entry.employment !== null)?.employment?.value ?? null,
        leads: position === null ? null : LEADER.test(folded(position.text)),
        grade: entries.find((entry) => entry.grade !== null)?.grade?.value ?? null,
      },
    ];
  };
  return {
    register,
    people: register.people.flatMap((person) => withStaffData(subject("individual", person), person.staff)),
    collectives: register.collectives.flatMap((collective) => subject("collective", collective)),
    families: register.families.flatMap((family) => subject("family", { ...family, unit: null })),
    staff: register.staff.map((member) => ({
      key: member.key,
      kind: "individual",
      name: member.name.value,
      unit: member.unit,
      claims: new Map<AwardId, readonly RowRef[]>(),
      rows: [member.at],
      gender: member.gender?.value ?? null,
      employment: member.employment?.value ?? null,
      leads: member.position === null ? null : LEADER.test(folded(member.position.text)),
      grade: null,
    })),
    units: register.units,
    unitOf: new Map(register.units.map((unit) => [unit.key, unit])),
    departments: register.units.filter((unit) => unit.kind === "department"),
    initiatives: initiativesOf(reading, withoutForms),
    targets,
    stage,
    marksAreGranted: reading.sheets.some(({ forms }) => forms.some(holdsGranted)),
    certificateGivers: giversOf(reading),
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

function holdsGranted({ countedIn, columns }: Form): boolean {
  return (
    countedIn &&
    columns.some(
      ({ role, header, alternatives }) =>
        role === "other" &&
        /\b(dang ky|de nghi)\b/.test(folded(header)) &&
        alternatives.some((each) => each.role === "mark" || each.role === "title" || each.role === "title-or-award"),
    )
  );
}

function withStaffData(subjects: readonly Subject[], staff: Register["people"][number]["staff"]): readonly Subject[] {
  if (staff === null) return subjects;
  return subjects.map((each) => ({
    ...each,
    gender: each.gender ?? staff.gender?.value ?? null,
    employment: each.employment ?? staff.employment?.value ?? null,
    leads: each.leads ?? (staff.position === null ? null : LEADER.test(folded(staff.position.text))),
  }));
}
