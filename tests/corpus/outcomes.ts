import type { Checked } from "../../src/actions/checked";
import type { Failure } from "../../src/workbook/failure";
import type { Result } from "../../src/workbook/result";

/** What became of a file. «broke» and «too-slow» are faults of ours, whatever the file is. */
export type OutcomeKind = "checked" | "refused" | "broke" | "too-slow";

export interface Outcome {
  readonly file: string;
  readonly kind: OutcomeKind;
  /** What was found in it, or why it was refused. */
  readonly told: string;
}

/** One file, tried with a limit of time; `giveUp` ends what is still at work on it. */
export async function outcomeOf(
  file: string,
  checked: Promise<Result<Checked, Failure>>,
  limitMs: number,
  giveUp: () => void,
): Promise<Outcome> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, limitMs, null);
  });
  const answer = await Promise.race([checked, late]);
  clearTimeout(timer);
  if (answer === null) {
    giveUp();
    return { file, kind: "too-slow", told: `no answer in ${String(limitMs / 1000)} s` };
  }
  if (answer.ok) return { file, kind: "checked", told: foundIn(answer.value) };
  const { error } = answer;
  return { file, kind: error.code === "host" ? "broke" : "refused", told: reasonOf(error) };
}

function foundIn({ result, request }: Checked): string {
  const forms = result.reading.sheets.reduce((sum, sheet) => sum + sheet.forms.length, 0);
  const people = result.reading.register.people.length;
  const of = (count: number, what: string) => `${String(count)} ${what}`;
  return [
    of(request.snapshot.sheets.length, "sheets"),
    of(forms, "tables"),
    of(people, "people"),
    of(result.questions.length, "questions"),
    of(result.findings.length, "findings"),
  ].join(", ");
}

function reasonOf(error: Failure): string {
  switch (error.code) {
    case "broken":
      return `${error.reason}: ${error.detail}`;
    case "too-large":
      return `too large: ${error.what} above ${String(error.limit)}`;
    case "host":
      return error.detail;
    default:
      return error.code;
  }
}

const KINDS: readonly OutcomeKind[] = ["checked", "refused", "broke", "too-slow"];

/** A table with a line a file, and how many files came to what. */
export function tableOf(outcomes: readonly Outcome[]): string {
  const width = Math.max(0, ...KINDS.map((kind) => kind.length));
  const lines = outcomes.map(({ file, kind, told }) => `${kind.padEnd(width)}  ${file}  ${told}`);
  const counts = KINDS.map((kind) => `${kind} ${String(outcomes.filter((one) => one.kind === kind).length)}`);
  return [...lines, "", `${String(outcomes.length)} files: ${counts.join(", ")}`, ""].join("\n");
}

/** 0 where every file was checked or refused with a reason. */
export function exitCodeOf(outcomes: readonly Outcome[]): 0 | 1 {
  return outcomes.some(({ kind }) => kind === "broke" || kind === "too-slow") ? 1 : 0;
}
