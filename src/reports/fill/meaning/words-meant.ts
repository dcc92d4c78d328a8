import type { Facts } from "../facts";
import type { Scope } from "../source";
import { countMeant, type CellMeaning } from "./count-meant";
import { noFacets, type Facets } from "./facets";
import { shareSaid } from "./share-whole";

/**
 * What words count that stand alone, without a column to say more: a label, a placeholder. A share is taken of what its
 * words name, else of all.
 */
export function wordsMeant(facets: Facets, scope: Scope, facts: Facts, sole: boolean): CellMeaning {
  if (facets.measure !== "share") return countMeant(facets, noFacets, scope, facts, sole);
  const part = countMeant({ ...facets, measure: null, base: null }, noFacets, scope, facts, false);
  if (part.kind !== "source") return part;
  const isPart = part.source.kind === "award" || part.source.kind === "grade";
  const share = isPart ? shareSaid(part.source, facets) : null;
  return share === null ? { kind: "unclear", options: [part.source] } : { ...part, source: share };
}
