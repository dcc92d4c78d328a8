import type { RecipientKind } from "../../domain/recipient";
import { glossaryEntry } from "../../domain/glossary/awards";
import type { Facts } from "./facts";
import type { Facets } from "./label-facets";
import { type Scope, type Source, type Who } from "./source";
import { awardsMeantBy } from "./evaluate";

/** What row and column say together about one cell. */
export type CellMeaning =
  | { readonly kind: "source"; readonly source: Source; readonly confidence: number }
  /** A title that such a recipient cannot hold: the cell stays empty. */
  | { readonly kind: "impossible" }
  /** Narrowed in a way no register tells. */
  | { readonly kind: "foreign"; readonly words: string }
  | { readonly kind: "unclear"; readonly options: readonly Source[] };

/** Joins the words of a row and a column into what the cell counts. Shares are made by the caller, from their neighbours. */
export function countMeant(row: Facets, column: Facets, scope: Scope, facts: Facts, sole: boolean): CellMeaning {
  const foreign = column.foreign ?? row.foreign;
  if (foreign !== null) return { kind: "foreign", words: foreign };
  if (row.award !== null && column.award !== null && row.award !== column.award)
    return { kind: "unclear", options: [] };
  const award = column.award ?? row.award;
  const who = column.who ?? row.who ?? "all";
  const standing = column.standing ?? row.standing ?? "registered";
  if (award !== null) {
    const said = column.recipient ?? row.recipient;
    const allowed = recipientsOf(award);
    if (said !== null && !allowed.includes(said)) return { kind: "impossible" };
    const source = (recipient: RecipientKind): Source => ({
      kind: "award",
      award,
      recipient,
      who: recipient === "individual" ? who : "all",
      standing,
      scope,
    });
    if (column.isOpen || (column.award === null && row.isOpen)) {
      return { kind: "unclear", options: (said === null ? allowed : [said]).map((each) => source(each)) };
    }
    const [only] = allowed;
    if (column.measure === "whole" && column.award === null)
      return wholeOf(said ?? (allowed.length === 1 ? (only ?? null) : null), who, scope);
    if (said !== null) return { kind: "source", source: source(said), confidence: 0.95 };
    if (only !== undefined && allowed.length === 1) return { kind: "source", source: source(only), confidence: 0.95 };
    const held = heldBy(award, facts);
    const [holder] = held;
    if (holder !== undefined && held.length === 1) return { kind: "source", source: source(holder), confidence: 0.8 };
    return { kind: "unclear", options: [source("individual"), source("collective")] };
  }
  const measure = column.measure ?? row.measure;
  if (measure === "initiatives" || row.measure === "initiatives") {
    const level = column.level ?? row.level;
    return {
      kind: "source",
      source: { kind: "initiatives", level, standing: standing === "decided" ? "recognised" : "registered", scope },
      confidence: 0.85,
    };
  }
  if ([measure, row.measure].some((each) => each === "headcount" || each === "whole"))
    return { kind: "source", source: { kind: "headcount", who, scope }, confidence: 0.9 };
  if (measure === "units" || row.measure === "units")
    return { kind: "source", source: { kind: "units", scope }, confidence: 0.85 };
  const people: Source = { kind: "headcount", who, scope };
  // «Tổng số», the first figure after the name of a unit, is how many people it has.
  if (measure === "count" && sole) return { kind: "source", source: people, confidence: 0.8 };
  if (who !== "all" && measure === null) return { kind: "source", source: people, confidence: 0.75 };
  return { kind: "unclear", options: [people] };
}

/** What the share of a title is taken of: the people, or the units where collectives hold it. */
function wholeOf(recipient: RecipientKind | null, who: Who, scope: Scope): CellMeaning {
  if (recipient === null || recipient === "family") return { kind: "unclear", options: [] };
  const source: Source = recipient === "collective" ? { kind: "units", scope } : { kind: "headcount", who, scope };
  return { kind: "source", source, confidence: 0.85 };
}

function recipientsOf(award: Parameters<typeof glossaryEntry>[0]): readonly RecipientKind[] {
  return glossaryEntry(award)?.recipients ?? ["individual", "collective", "family"];
}

function heldBy(award: Parameters<typeof glossaryEntry>[0], facts: Facts): readonly RecipientKind[] {
  const meant = awardsMeantBy(award);
  const holds = (pool: Facts["people"]) => pool.some((each) => meant.some((one) => each.claims.has(one)));
  const kinds: RecipientKind[] = [];
  if (holds(facts.people)) kinds.push("individual");
  if (holds(facts.collectives)) kinds.push("collective");
  if (holds(facts.families)) kinds.push("family");
  return kinds;
}
