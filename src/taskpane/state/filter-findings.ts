import type { Finding } from "../../domain/findings/finding";
import { holdsWords } from "../../messages/search-words";
import { cellText } from "../../messages/where";
import type { FindingFilter } from "./finding-filter";

/** The findings that a search and the chosen level and unit let through. */
export function filterFindings(findings: readonly Finding[], filter: FindingFilter): readonly Finding[] {
  const { words, severity, unit, only } = filter;
  return findings.filter(
    (finding) =>
      (severity === null || finding.severity === severity) &&
      (unit === null || (finding.unit ?? "") === unit) &&
      (only === null || only.includes(finding.id)) &&
      (words.trim() === "" || holdsWords(wordsOf(finding), words)),
  );
}

/** Units in the order in which they come, with how many findings each has; «» for those of no unit, which come last. */
export function unitsOf(findings: readonly Finding[]): readonly (readonly [unit: string, count: number])[] {
  const counts = new Map<string, number>();
  for (const { unit } of findings) counts.set(unit ?? "", (counts.get(unit ?? "") ?? 0) + 1);
  const units = [...counts];
  return [...units.filter(([unit]) => unit !== ""), ...units.filter(([unit]) => unit === "")];
}

/** What of a finding can be searched: who, where, of which unit, and the sentence in both languages. */
function wordsOf({ person, unit, at, message }: Finding): string {
  return [person, unit, cellText(at).vi, message.vi, message.en].filter((part) => part !== null).join(" ");
}
