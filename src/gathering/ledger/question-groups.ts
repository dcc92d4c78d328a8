import type { Bilingual } from "../../domain/bilingual";
import type { Gathered, GatherQuestion } from "../gathered";
import { questionKinds } from "../words/question-kinds";

/** Above as many questions nobody answers them one after the other down a list: they are told by kind and unit. */
export const MANY_QUESTIONS = 200;

/** Questions of one kind about one unit. */
export interface QuestionGroup {
  readonly kind: GatherQuestion["kind"];
  readonly about: Bilingual;
  /** null where the file's unit is not known. */
  readonly unit: string | null;
  readonly questions: readonly GatherQuestion[];
}

/** The questions of a run by kind and unit, the largest group first. */
export function questionGroups({ questions, files }: Pick<Gathered, "questions" | "files">): readonly QuestionGroup[] {
  const unitOf = new Map(files.map(({ name, unit }) => [name, unit]));
  const groups = new Map<string, GatherQuestion[]>();
  for (const question of questions) {
    const key = `${question.kind}\n${unitOf.get(question.file) ?? ""}`;
    const group = groups.get(key);
    if (group) group.push(question);
    else groups.set(key, [question]);
  }
  return [...groups.values()]
    .flatMap((own): readonly QuestionGroup[] => {
      const [first] = own;
      if (first === undefined) return [];
      const { kind, file } = first;
      return [{ kind, about: questionKinds[kind], unit: unitOf.get(file) ?? null, questions: own }];
    })
    .sort((one, other) => other.questions.length - one.questions.length);
}
