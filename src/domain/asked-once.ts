import type { Question } from "./answer";

/** The first question of every id: sheets that are headed alike share their doubts, and one answer settles them all. */
export function askedOnce(questions: readonly Question[]): readonly Question[] {
  const asked = new Set<string>();
  return questions.filter(({ id }) => {
    const isNew = !asked.has(id);
    asked.add(id);
    return isNew;
  });
}
