import type { Bilingual, Locale } from "../domain/bilingual";
import type { Overlay } from "../domain/regimes/overlay";
import { type PagePart, pageText, partsOf, rulePages } from "../rules/page";

/** What a rule checks, why, on what basis, with an example from its tests, as Markdown; null where there is no such rule. */
export function rulePageText(id: string, language: Locale): string | null {
  const page = rulePages().find((one) => one.id === id);
  return page === undefined ? null : `${pageText(page, language)}\n`;
}

/** Every rule with its id, in reading order: «id  what it checks». */
export function ruleList(language: Locale): readonly string[] {
  return rulePages().map(({ id, title }) => `${id}  ${title[language]}`);
}

/** A rule as other programs get it: its id, what it checks, and its page. */
export interface ToldRule {
  readonly id: string;
  readonly title: string;
  /** Markdown, as `rulePageText` gives it. */
  readonly page: string;
}

/** These rules, or all of them where no id is given; an id that no rule has is left out. */
export function toldRules(ids: readonly string[], language: Locale, overlay: Overlay = {}): readonly ToldRule[] {
  return rulePages(overlay)
    .filter(({ id }) => ids.length === 0 || ids.includes(id))
    .map((page) => ({ id: page.id, title: page.title[language], page: `${pageText(page, language)}\n` }));
}

/** A rule as the pane shows it. */
export interface ShownRule {
  readonly id: string;
  readonly title: Bilingual;
  readonly parts: readonly PagePart[];
}

/** All rules in reading order, in both languages. */
export function shownRules(): readonly ShownRule[] {
  return rulePages().map((page) => ({ id: page.id, title: page.title, parts: partsOf(page) }));
}
