import type { Standing } from "../../domain/form/standing";
import type { UnitKey } from "../../domain/recipient";
import type { PastAward } from "../../domain/register/register";
import { titleYear } from "../kind/title-facts";
import type { RecognisedForm } from "../read-form";
import type { ClaimBeside } from "../standing/claims-beside";
import type { Gathered, PastDraft } from "./gather-lines";

/** A line of a list of results or of earlier titles, once its recipient is known. */
export function pastAward(draft: PastDraft, subject: string, unit: UnitKey | null): PastAward {
  const { sheet } = draft.form.table;
  return {
    at: { sheet: sheet.name, row: draft.row },
    kind: draft.kind,
    subject,
    name: draft.name,
    unit,
    award: draft.award,
    standing: draft.standing,
    year: draft.year,
    decision: draft.decision,
    decidedOn: draft.decidedOn,
    decidedBy: draft.decidedBy,
    cell: sheet.ref(draft.row, draft.column),
  };
}

/** What a counted line says at another stage, as the column of that stage has it. */
export function asAward({ entry: { at, kind, subject, name, unit }, standing, claim }: ClaimBeside): PastAward {
  return {
    ...{ at, kind, subject, name, unit, standing },
    award: claim.award,
    cell: claim.cell,
    year: null,
    decision: null,
    decidedOn: null,
    decidedBy: null,
  };
}

/** The lines of whole lists that stand beside the registrations: the council's, what is proposed or on its way. */
export function ofOtherStages(gathered: Gathered, stages: ReadonlyMap<RecognisedForm, Standing>): readonly PastDraft[] {
  return gathered.registrations.flatMap(({ form, lines }) => {
    const standing = stages.get(form);
    if (standing === undefined) return [];
    const year = titleYear(form.form.title);
    return lines.drafts.flatMap(({ at, kind, name, unitText, claims }) =>
      claims.map(({ award, cell }): PastDraft => ({
        ...{ form, row: at.row, kind, name, unitText, standing, award, year, column: cell.column },
        decision: null,
        decidedOn: null,
        decidedBy: null,
      })),
    );
  });
}
