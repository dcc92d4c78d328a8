import type { Answer } from "../domain/answer";
import type { Failure } from "../workbook/failure";
import type { Workbook } from "../workbook/ports";
import type { Result } from "../workbook/result";
import { readRemembered, rememberAnswers } from "./remembered";

/** Keeps an answer in the workbook; a new answer to the same question replaces the old one. */
export async function answer(workbook: Workbook, given: Answer): Promise<Result<void, Failure>> {
  const remembered = await readRemembered(workbook);
  if (!remembered.ok) return remembered;
  return rememberAnswers(workbook, withAnswer(remembered.value.answers, given));
}

/** Answers with one more; it takes the place of an earlier answer to the same question. */
export function withAnswer(answers: readonly Answer[], given: Answer): readonly Answer[] {
  return [...answers.filter((old) => questionOf(old) !== questionOf(given)), given];
}

/** What an answer is about: its kind and all that identifies the question, without what was answered. */
export function questionOf(given: Answer): string {
  switch (given.kind) {
    case "form-kind":
      return JSON.stringify([given.kind, given.form]);
    case "column":
      return JSON.stringify([given.kind, given.form, given.header]);
    case "row":
      return JSON.stringify([given.kind, given.form, given.rowKey]);
    case "rows":
      return JSON.stringify([given.kind, given.form, given.rowKeys]);
    case "sign":
      return JSON.stringify([given.kind, given.form, given.header, given.sign]);
    case "words":
    case "no-unit":
      return JSON.stringify([given.kind, given.words]);
    case "heading":
      return JSON.stringify([given.kind, given.form, given.heading]);
    case "standing":
      return JSON.stringify([given.kind, given.form, given.header]);
    case "form-year":
      return JSON.stringify([given.kind, given.form]);
    case "base":
      return JSON.stringify([given.kind, given.target]);
    case "same-unit":
    case "same-person":
      return JSON.stringify([given.kind, ...[given.one, given.other].sort()]);
    case "headcount":
      return JSON.stringify([given.kind, given.basis]);
    case "binding":
      return JSON.stringify([given.kind, given.form, given.cell]);
    case "exclusions":
    case "all-are-staff":
      return given.kind;
  }
}
