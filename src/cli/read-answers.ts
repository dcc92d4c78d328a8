import type { GivenAnswer } from "../domain/given-answer";
import type { UsageProblem } from "../messages/command-line-usage";
import { err, ok, type Result } from "../workbook/result";
import { readBytes } from "./open-file";

/** The answers of a file: `[{ "question", "option" }]` or `[{ "question", "value" }]`; anything else is told. */
export async function readAnswers(file: string): Promise<Result<readonly GivenAnswer[], UsageProblem>> {
  const bytes = await readBytes(file);
  if (!bytes.ok) return err({ kind: "no-answers-file", file });
  const list = parsed(new TextDecoder().decode(bytes.value));
  if (!Array.isArray(list)) return err({ kind: "answers-not-a-list", file });
  const given: GivenAnswer[] = [];
  for (const [at, entry] of list.entries()) {
    const answer = answerOf(entry);
    if (answer === null) return err({ kind: "odd-answer", file, place: at + 1 });
    if (given.some(({ question }) => question === answer.question))
      return err({ kind: "answered-twice", file, question: answer.question });
    given.push(answer);
  }
  return ok(given);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, ""));
  } catch {
    // What is no JSON is no list either; that is what is told.
    return null;
  }
}

function answerOf(entry: unknown): GivenAnswer | null {
  if (typeof entry !== "object" || entry === null) return null;
  const { question, option, value, ...others } = entry as Readonly<Record<string, unknown>>;
  if (typeof question !== "string" || Object.keys(others).length > 0) return null;
  if (typeof option === "string" && value === undefined) return { question, option };
  if (typeof value === "number" && option === undefined) return { question, value };
  return null;
}
