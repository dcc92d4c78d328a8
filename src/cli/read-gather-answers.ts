import type { GatherAnswer } from "../actions/gather";
import type { UsageProblem } from "../messages/command-line-usage";
import type { Result } from "../workbook/result";
import { readAnswerList } from "./answer-list";

/** The answers of a file for `gather`: `[{ "id", "answer" }]`; anything else is told. */
export function readGatherAnswers(file: string): Promise<Result<readonly GatherAnswer[], UsageProblem>> {
  return readAnswerList(file, answerOf, ({ id }) => id, "gather");
}

function answerOf(entry: unknown): GatherAnswer | null {
  if (typeof entry !== "object" || entry === null) return null;
  const { id, answer } = entry as Readonly<Record<string, unknown>>;
  return typeof id === "string" && typeof answer === "string" ? { id, answer } : null;
}
