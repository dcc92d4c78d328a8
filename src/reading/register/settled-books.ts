import type { RegistrationLines } from "../claims/read-registration";
import type { WalkSettings } from "../claims/registration-walk";
import { type AskedOfBooks, balance } from "../bookkeeping/balance";
import type { Books } from "../bookkeeping/books";
import type { RecognisedForm } from "../read-form";
import { recognisedForm } from "../recognised-once";
import { booksOf } from "./books-once";
import { unitsOfSheets } from "./units-of-sheets";

/** All forms once the books of the registrations among them are settled. */
export interface SettledBooks {
  readonly recognised: readonly RecognisedForm[];
  /** The lines of every registration. */
  readonly registered: ReadonlyMap<RecognisedForm, RegistrationLines>;
  readonly asked: ReadonlyMap<RecognisedForm, AskedOfBooks>;
}

/** The forms as their own bookkeeping leaves them, the lines of registrations read. */
export function settleBooks(found: readonly RecognisedForm[], settings: WalkSettings): SettledBooks {
  const registrations = found.filter((form) => form.form.kind === "registration" && !form.isMadeByUs);
  const units = unitsOfSheets(registrations);
  const read = (form: RecognisedForm): Books => booksOf(form, { ...settings, units });
  const staff = found.filter(({ form }) => form.kind === "staff");
  const { books, questions } = balance(registrations.map(read), staff, ({ form }, answer) =>
    read(recognisedForm(form.table, form.form, settings.codes, [...form.answers, answer])),
  );
  const settled = new Map(registrations.map((form, at) => [form, books[at]?.form ?? form]));
  return {
    recognised: found.map((form) => settled.get(form) ?? form),
    registered: new Map(books.map(({ form, lines }) => [form, lines])),
    asked: questions,
  };
}
