import type { Problem, RuleView } from "./rule";

/**
 * A title written in a heading is claimed by everybody below it: what is told of one of them stands at the row of that
 * person, with the heading beside it.
 */
export function atThePerson(problem: Problem, { facts }: RuleView): Problem {
  const { at, subject } = problem;
  if (subject === null || facts.subjectAt(at) === subject) return problem;
  const entries = (facts.personByKey.get(subject) ?? facts.collectiveByKey.get(subject))?.entries ?? [];
  const own = entries.find(({ claims }) =>
    claims.some(({ cell }) => cell.row === at.row && cell.column === at.column && cell.sheet === at.sheet),
  );
  if (own === undefined || own.at.row === at.row) return problem;
  const place = { ...own.name.cell, row: own.at.row };
  return { ...problem, at: place, related: [at, ...(problem.related ?? [])] };
}
