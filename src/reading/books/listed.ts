import type { AwardId } from "../../domain/glossary/awards";
import { isClaimColumn } from "../columns/claim-columns";
import { lookOf } from "../../layout/cell-looks";
import { nameOf } from "../claims/line-name";
import { recipientNameKey } from "../register/person-names";
import type { RecognisedForm } from "../read-form";
import type { RegistrationLines } from "../claims/read-registration";
import { sectionsOf } from "../rows/section-places";

/** A registration with its lines, as one of several lists of a workbook. */
export interface Listed {
  readonly form: RecognisedForm;
  readonly lines: RegistrationLines;
}

/** Whom a list names, each with the titles claimed there. */
export type Recipients = ReadonlyMap<string, ReadonlySet<AwardId>>;

/** The recipients of a list; one that stands on it twice has the titles of both lines. */
export function recipientsOf({ lines }: Listed): Recipients {
  const found = new Map<string, Set<AwardId>>();
  for (const { kind, name, claims } of lines.drafts) {
    if (name.value === "") continue;
    const key = `${kind}:${recipientNameKey(kind, name.value)}`;
    const awards = found.get(key) ?? new Set<AwardId>();
    for (const { award } of claims) awards.add(award);
    found.set(key, awards);
  }
  return found;
}

/** The names of a list before its lines are read. */
export function namesIn(form: RecognisedForm): readonly string[] {
  return sectionsOf(form).flatMap(({ row }) => {
    const line = { sheet: form.table.sheet, row, columns: form.form.columns, dateSystem: 1900 as const };
    const name = nameOf(line);
    return name ? [recipientNameKey("individual", name.value)] : [];
  });
}

/** Anything stands in the columns of titles, or the list is headed by one: not merely names copied for the year to come. */
export function holdsClaims(form: RecognisedForm): boolean {
  const { sheet } = form.table;
  const columns = form.form.columns.filter(isClaimColumn);
  if (columns.length === 0) return form.shaped.some(({ shape }) => shape.shape === "line");
  return form.shaped.some(
    ({ row, shape }) =>
      shape.shape === "line" &&
      columns.some(({ column }) => {
        const text = sheet.text(row, column);
        return text !== "" && lookOf(sheet.value(row, column), text, "General") !== "nothing";
      }),
  );
}
