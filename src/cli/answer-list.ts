import type { AnswersOf, UsageProblem } from "../messages/command-line-usage";
import { err, ok, type Result } from "../workbook/result";
import { readBytes } from "./open-file";

/**
 * The answers of a JSON file, one an entry of its list. `answerOf` gives null for an entry that is no answer, `questionOf`
 * the question that an answer is about; what cannot be read, is no answer or is given twice is told.
 */
export async function readAnswerList<Given>(
  file: string,
  answerOf: (entry: unknown) => Given | null,
  questionOf: (given: Given) => string,
  of: AnswersOf,
): Promise<Result<readonly Given[], UsageProblem>> {
  const bytes = await readBytes(file);
  if (!bytes.ok) return err({ kind: "no-answers-file", file });
  const list = parsed(new TextDecoder().decode(bytes.value));
  if (!Array.isArray(list)) return err({ kind: "answers-not-a-list", file, of });
  const given: Given[] = [];
  const answered = new Set<string>();
  for (const [at, entry] of list.entries()) {
    const answer = answerOf(entry);
    if (answer === null) return err({ kind: "odd-answer", file, place: at + 1, of });
    const question = questionOf(answer);
    if (answered.has(question)) return err({ kind: "answered-twice", file, question });
    answered.add(question);
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
