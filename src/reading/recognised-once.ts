import type { Answer } from "../domain/answer";
import type { Table } from "../layout/find-tables";
import type { CodeBook } from "./claims/code-book";
import { type AnsweredForm, isAbout } from "./questions/answers-about";
import { type FormNames, type RecognisedForm, recogniseForm } from "./read-form";

/** A longer sheet is seldom read again, and what was made of it takes room. */
const MOST_ROWS_KEPT = 5_000;
/** As many ways of answering about one form are kept. */
const MOST_WAYS = 64;

const known = new WeakMap<Table, Map<string, RecognisedForm>>();

/**
 * `recogniseForm` with the answers that concern the form. A table of which the same was said is the same form, and not
 * read again: most options of a question say nothing about most forms.
 */
export function recognisedForm(
  table: Table,
  names: FormNames,
  codes: CodeBook,
  answers: readonly Answer[],
): RecognisedForm {
  const about = answersOf(names, answers);
  if (table.sheet.lastRow > MOST_ROWS_KEPT) return recogniseForm(table, names, codes, about);
  const ofTable = known.get(table) ?? new Map<string, RecognisedForm>();
  known.set(table, ofTable);
  const said = JSON.stringify(about);
  const before = ofTable.get(said);
  if (before !== undefined) return before;
  const form = recogniseForm(table, names, codes, about);
  if (ofTable.size >= MOST_WAYS) ofTable.clear();
  ofTable.set(said, form);
  return form;
}

function answersOf(names: AnsweredForm, answers: readonly Answer[]): readonly Answer[] {
  return answers.filter((answer) => isAbout(names, answer));
}
