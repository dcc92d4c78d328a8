import type { Locale } from "../domain/bilingual";
import { pageText, rulePages } from "../rules/page";

/** What a rule checks, why, on what basis, with an example from its tests, as Markdown; null where there is no such rule. */
export function rulePageText(id: string, language: Locale): string | null {
  const page = rulePages().find((one) => one.id === id);
  return page === undefined ? null : `${pageText(page, language)}\n`;
}

/** Every rule with its id, in reading order: «id  what it checks». */
export function ruleList(language: Locale): readonly string[] {
  return rulePages().map(({ id, title }) => `${id}  ${title[language]}`);
}
