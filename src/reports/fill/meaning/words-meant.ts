import type { Facts } from "../facts";
import { shareOf, type Scope } from "../source";
import { countMeant, type CellMeaning } from "./count-meant";
import { noFacets, type Facets } from "./facets";

/** What words count that stand alone, without a column to say more: a label, a placeholder. Shares are shares of all. */
export function wordsMeant(facets: Facets, scope: Scope, facts: Facts, sole: boolean): CellMeaning {
  if (facets.measure !== "share") return countMeant(facets, noFacets, scope, facts, sole);
  const part = countMeant({ ...facets, measure: null }, noFacets, scope, facts, false);
  if (part.kind !== "source") return part;
  return part.source.kind === "award"
    ? { ...part, source: shareOf(part.source) }
    : { kind: "unclear", options: [part.source] };
}
