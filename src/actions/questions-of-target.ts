import type { Question, QuestionCause } from "../domain/answer";
import type { TargetResult } from "../domain/targets/target-result";

/** What is asked about the people a share is counted on. */
const ofTheBase: readonly QuestionCause[] = ["headcount", "base", "contract"];

/** The questions that a target waits for, to be answered where its figure stands. */
export function questionsOf(result: TargetResult, questions: readonly Question[]): readonly Question[] {
  const waits = result.status === "unknown" || result.assumes.length > 0;
  if (!waits || result.target.unit !== "percent") return [];
  return questions.filter(({ cause }) => ofTheBase.includes(cause));
}
