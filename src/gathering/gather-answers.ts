import { fold, folded } from "../text/fold";
import { fingerprint } from "../workbook/fingerprint";

/** What she answered: the id of a question, and one of its answers by id or by its words. */
export interface GatherAnswer {
  readonly id: string;
  readonly answer: string;
}

/** An id that says what is asked and of whom, never where it stands. Marks stay: «Hạ» and «Hả» are two people. */
export function questionId(kind: string, ...of: readonly string[]): string {
  return `${kind}:${fingerprint(of.map((words) => fold(words)).join("|"))}`;
}

/** The id of what the reading of a unit's file asks, told apart by the file. */
export function readingQuestionId(file: string, id: string): string {
  return `reading:${file}:${id}`;
}

/** Looks up answers; the newest counts. */
export class Answers {
  readonly #byId: ReadonlyMap<string, string>;

  constructor(answers: readonly GatherAnswer[]) {
    this.#byId = new Map(answers.map(({ id, answer }) => [id, answer]));
  }

  /** What was answered to this question; null where nothing was, or «Để sau». */
  to(id: string): string | null {
    const answer = this.#byId.get(id) ?? null;
    return answer === "later" ? null : answer;
  }
}

/** «Không nhận, lý do: nghỉ hưu» is the option «refuse» with a reason of her own. */
export const REFUSE = "refuse";

/** The option that an answer's words mean: its id, its label in either language, or the label's beginning with a reason. */
export function optionMeant(
  options: readonly { readonly id: string; readonly label: { readonly vi: string; readonly en: string } }[],
  answer: string,
): string | null {
  const wanted = folded(answer);
  const sameWords = (as: (text: string) => string) =>
    options.filter(({ label }) => [label.vi, label.en].some((each) => as(each) === as(answer)));
  const exact = options.find(({ id }) => id === answer);
  if (exact) return exact.id;
  // Typed without marks an answer counts where it means one option only.
  for (const same of [sameWords(fold), sameWords(folded)]) {
    const [first, ...others] = same;
    if (first) return others.length === 0 ? first.id : null;
  }
  const open = options.find(({ id, label }) => {
    return id === REFUSE && [label.vi, label.en].some((each) => wanted.startsWith(folded(each.replace(/…$/u, ""))));
  });
  return open?.id ?? null;
}
