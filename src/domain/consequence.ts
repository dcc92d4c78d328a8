import type { Question, QuestionOption } from "./answer";

/** What a figure of the check holds; a target's status is a word, and null says that there is none. */
export type FigureValue = number | string | null;

/** A figure that an answer changes, named as in the JSON: «people», «counts.individual.advanced-worker». */
export interface FigureChange {
  readonly figure: string;
  readonly before: FigureValue;
  readonly after: FigureValue;
}

/** An option with what it changes; null where the workbook is too large to work it out for every option. */
export interface WeighedOption extends QuestionOption {
  readonly changes: readonly FigureChange[] | null;
}

/** A question whose options say what they change. */
export interface WeighedQuestion extends Omit<Question, "options"> {
  readonly options: readonly WeighedOption[];
}
