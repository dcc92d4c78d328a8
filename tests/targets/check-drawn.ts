import { check } from "../../src/actions/check";
import type { Answer, Question } from "../../src/domain/answer";
import type { CheckResult } from "../../src/domain/check";
import type { TargetResult } from "../../src/domain/targets/target-result";
import { type DrawnRow, type DrawnSheet, workbookOf } from "../reading/grid-of";

type Sheet = DrawnSheet | readonly DrawnRow[];

/** A whole check of sheets drawn by hand, as every door runs it. */
export function checkDrawn(sheets: readonly Sheet[], answers: readonly Answer[] = []): CheckResult {
  return check({
    snapshot: workbookOf(...sheets),
    fileName: "Đăng ký.xlsx",
    today: "2026-03-01",
    year: null,
    regime: null,
    stage: null,
    overlay: {},
    answers,
    waivers: [],
  });
}

/** «advanced-worker-share 9/10 missed»; «?» stands for a number that is not known. */
export function inShort({ target, numerator, denominator, status }: TargetResult): string {
  const of = denominator === null ? "" : `/${String(denominator.value)}`;
  return `${target.id} ${numerator === null ? "?" : String(numerator.value)}${of} ${status}`;
}

export function targetsOf(sheets: readonly Sheet[], answers: readonly Answer[] = []): readonly string[] {
  return measuredIn(checkDrawn(sheets, answers));
}

/** What is measured, of a line for each unit only what it asks of each: the lines as wholes are tested by themselves. */
export function measuredIn({ targets }: CheckResult): readonly string[] {
  return targets.filter(({ target }) => target.eachUnit?.role !== "all").map(inShort);
}

/** The answer that an option of a question gives. */
export function answerOf(questions: readonly Question[], question: string, option: string): Answer {
  const found = questions.find(({ id }) => id === question)?.options.find(({ id }) => id === option);
  if (found === undefined) throw new Error(`No option ${option} of ${question}`);
  return found.answer;
}

/** The ids of what is asked about these sheets. */
export function askedIds(sheets: readonly Sheet[]): readonly string[] {
  return checkDrawn(sheets).questions.map(({ id }) => id);
}
