import { columnFacts } from "./column-facts";
import type { KindInput, Vote } from "./form-kind-vote";
import { listVotes } from "./votes-for-lists";
import { registrationVotes } from "./votes-for-registration";
import { summaryVotes } from "./votes-for-summary";

/** What the columns and the cells in them speak for. */
export function columnVotes(input: KindInput): readonly Vote[] {
  const facts = columnFacts(input);
  return [...registrationVotes(facts), ...summaryVotes(facts), ...listVotes(facts)];
}
