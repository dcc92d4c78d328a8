import type { Sourced } from "../../domain/register/sourced";
import type { Books } from "../bookkeeping/books";
import { type RegistrationLines, readRegistration } from "../claims/read-registration";
import type { WalkSettings } from "../claims/registration-walk";
import { ofTheirUnit } from "../claims/unit-lines";
import type { RecognisedForm } from "../read-form";

/** What the lines of a list are read by, beside the list itself. */
export interface Surroundings extends WalkSettings {
  /** Units that head their own sheets, by the sheets' names. */
  readonly units: ReadonlyMap<string, Sourced<string>>;
}

interface Known {
  readonly by: string;
  readonly books: Books;
}

/** Kept as long as the form: whoever reads the workbook with another answer finds most forms as they were. */
const known = new WeakMap<RecognisedForm, Known>();

/** The lines of a registration, read anew only where something is said that they were not read by. */
export function booksOf(form: RecognisedForm, surroundings: Surroundings): Books {
  const { codes, dateSystem, organisation, units } = surroundings;
  // The codes are the workbook's, as the form's table is.
  const by = JSON.stringify([dateSystem, organisation, [...units]]);
  const before = known.get(form);
  if (before?.by === by) return before.books;
  const lines: RegistrationLines = readRegistration(form, { codes, dateSystem, organisation });
  const books = { form, lines: ofTheirUnit(lines, form, units) };
  known.set(form, { by, books });
  return books;
}
