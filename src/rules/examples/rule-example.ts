import type { Bilingual } from "../../domain/bilingual";

/** A row that a rule tells, what it says of it in both languages, and a row that it leaves alone. */
export interface RuleExample extends Bilingual {
  readonly wrong: string;
  readonly right: string;
}

/** The examples of one chapter of rules, by the rule's id. */
export type RuleExamples = Readonly<Record<string, RuleExample>>;
