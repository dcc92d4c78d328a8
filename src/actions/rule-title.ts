import type { Bilingual } from "../domain/bilingual";
import { rules } from "../rules";

const titles: ReadonlyMap<string, Bilingual> = new Map(rules.map(({ id, title }) => [id, title]));

/** What a rule asks for, as a heading over its findings; null for a finding of no rule in the list. */
export function ruleTitle(rule: string): Bilingual | null {
  return titles.get(rule) ?? null;
}
