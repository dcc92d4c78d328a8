import type { GivenAnswer } from "../domain/given-answer";
import type { UsageProblem } from "../messages/command-line-usage";
import type { Result } from "../workbook/result";
import { readAnswerList } from "./answer-list";

/** The answers of a file: `[{ "question", "option" }]` or `[{ "question", "value" }]`; anything else is told. */
export function readAnswers(file: string): Promise<Result<readonly GivenAnswer[], UsageProblem>> {
  return readAnswerList(file, answerOf, ({ question }) => question, "check");
}

function answerOf(entry: unknown): GivenAnswer | null {
  if (typeof entry !== "object" || entry === null) return null;
  const { question, option, value, ...others } = entry as Readonly<Record<string, unknown>>;
  if (typeof question !== "string" || Object.keys(others).length > 0) return null;
  if (typeof option === "string" && value === undefined) return { question, option };
  if (typeof value === "number" && option === undefined) return { question, value };
  return null;
}
