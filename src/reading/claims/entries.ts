import type { Form } from "../../domain/form/form";
import type { RecipientKind, SubjectKey, UnitKey } from "../../domain/recipient";
import type { Entry } from "../../domain/register/register";
import type { Sourced } from "../../domain/register/sourced";
import type { SectionPlace } from "../rows/section-places";
import type { RowClaims } from "./claims";
import { employmentOfSection } from "./employment-of-section";
import { type LineReader, cellOf, periodCell } from "./line-cells";
import {
  employmentOf,
  genderOf,
  gradeOf,
  hasTickOfInitiative,
  headcountOf,
  initiativesOf,
  voteShareOf,
} from "./line-facts";
import { positionWithin, unitTextOf } from "./line-unit";
import { marksOf } from "./memberships";

/** A row's recipient before rows of one person are brought together: everything but its keys. */
export type DraftEntry = Omit<Entry, "subject" | "unit">;

/** Who a line is about, of which kind, under which headings, and what it claims. */
export interface LineRecipient extends RowClaims {
  readonly kind: RecipientKind;
  readonly name: Sourced<string>;
  readonly sections: readonly SectionPlace[];
}

/** All that one line says of its recipient. */
export function draftEntry(
  form: Pick<Form, "id">,
  line: LineReader,
  { kind, name, sections, claims, misplaced, unreadTitles, withdrawn }: LineRecipient,
): DraftEntry {
  const { sheet, row } = line;
  return {
    form: form.id,
    at: { sheet: sheet.name, row },
    hidden: sheet.grid.hiddenRows.has(row),
    kind,
    name,
    // A collective stands under headings that group collectives, not under its own unit.
    unitText: unitTextOf(line, kind === "collective" ? [] : sections),
    sections: sections.map(({ text }) => text),
    position: cellOf(line, "position") ?? positionWithin(cellOf(line, "position-and-unit")),
    birthDate: periodCell(line, "birth-date"),
    idNumber: cellOf(line, "id-number"),
    gender: genderOf(line),
    employment:
      employmentOf(line) ??
      (kind === "individual"
        ? employmentOfSection(sections.map(({ text, row: at, column }) => ({ text, cell: sheet.ref(at, column) })))
        : null),
    ...marksOf(line),
    recruitment: periodCell(line, "recruitment-date"),
    headcount: headcountOf(line),
    grade: gradeOf(line),
    discipline: cellOf(line, "discipline"),
    initiatives: initiativesOf(line),
    ...(hasTickOfInitiative(line) ? { hasUntitledInitiative: true as const } : {}),
    voteShare: voteShareOf(line),
    remarks: cellOf(line, "remarks"),
    claims,
    misplaced,
    unreadTitles,
    ...(withdrawn === undefined ? {} : { withdrawn }),
  };
}

/** Gives a draft its keys. The draft itself becomes the entry: a long register is not copied. */
export function keyed(draft: DraftEntry, subject: SubjectKey, unit: UnitKey | null): Entry {
  return Object.assign(draft, { subject, unit });
}
