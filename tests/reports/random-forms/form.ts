import type { DrawnSheet } from "../../reading/grid-of";
import { registrationOf, type RegistrationStyle } from "./registration";
import type { Office } from "./office";

/** A form of an office with what its cells must show, known because office and form are made together. */
export interface RandomForm {
  readonly office: Office;
  readonly registration: RegistrationStyle;
  readonly sheet: DrawnSheet;
  /** A1 → figure or words; shares in percent. Noughts are left out: they stay blank, but for shares. */
  readonly expected: ReadonlyMap<string, number | string>;
  /** A list without room: so many lines must be asked for, and nothing may be written. */
  readonly missingRows?: number;
}

/** The workbook she opens: her registration forms and the form to be filled. */
export function sheetsOf({ office, registration, sheet }: RandomForm): readonly DrawnSheet[] {
  return [...registrationOf(office, registration), sheet];
}
