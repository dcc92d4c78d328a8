import type { GatherAnswer } from "../actions/gather";
import type { UsageProblem } from "../messages/command-line-usage";
import { err, ok, type Result } from "../workbook/result";
import { readBytes } from "./open-file";

/** The answers of a file for `gather`: `[{ "id", "answer" }]`; anything else is told. */
export async function readGatherAnswers(file: string): Promise<Result<readonly GatherAnswer[], UsageProblem>> {
  const bytes = await readBytes(file);
  if (!bytes.ok) return err({ kind: "no-answers-file", file });
  const list = parsed(new TextDecoder().decode(bytes.value));
  if (!Array.isArray(list)) return err({ kind: "answers-not-a-list", file });
  const given: GatherAnswer[] = [];
  for (const [at, entry] of list.entries()) {
    if (!isAnswer(entry)) return err({ kind: "odd-answer", file, place: at + 1 });
    if (given.some(({ id }) => id === entry.id)) return err({ kind: "answered-twice", file, question: entry.id });
    given.push({ id: entry.id, answer: entry.answer });
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

function isAnswer(entry: unknown): entry is GatherAnswer {
  return (
    typeof entry === "object" &&
    entry !== null &&
    "id" in entry &&
    typeof entry.id === "string" &&
    "answer" in entry &&
    typeof entry.answer === "string"
  );
}
