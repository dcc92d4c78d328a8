import { glossaryEntry, type AwardId } from "../../../domain/glossary/awards";
import type { RecipientKind } from "../../../domain/recipient";
import { awardsMeantBy } from "../count/award-holders";
import { registeredOf, type Facts } from "../facts";
import { wholeOf, type Scope, type Source } from "../source";
import type { Facets } from "./facets";

/** What row and column say together about one cell. */
export type CellMeaning =
  | { readonly kind: "source"; readonly source: Source; readonly confidence: number }
  /** A title that such a recipient cannot hold: the cell stays empty. */
  | { readonly kind: "impossible" }
  /** Narrowed in a way no register tells. */
  | { readonly kind: "foreign"; readonly words: string }
  | { readonly kind: "unclear"; readonly options: readonly Source[] };

const anyone: readonly RecipientKind[] = ["individual", "collective", "family"];

/**
 * Joins the words of a row and a column into what the cell counts. `sole`: the first figure after the name of a unit.
 * Shares are made by the caller, from their neighbours.
 */
export function countMeant(row: Facets, column: Facets, scope: Scope, facts: Facts, sole: boolean): CellMeaning {
  const foreign = column.foreign ?? row.foreign;
  if (foreign !== null) return { kind: "foreign", words: foreign };
  if (row.award !== null && column.award !== null && row.award !== column.award)
    return { kind: "unclear", options: [] };
  const award = column.award ?? row.award;
  const grade = column.grade ?? row.grade;
  if (award === null && grade !== null) {
    if ((column.recipient ?? row.recipient) === "collective") return { kind: "unclear", options: [] };
    const who = column.who ?? row.who ?? "all";
    return { kind: "source", source: { kind: "grade", grade, who, scope }, confidence: 0.85 };
  }
  return award === null ? numberMeant(row, column, scope, sole) : holdersMeant(award, row, column, scope, facts);
}

/** Who holds a title, or what its share is taken of. */
function holdersMeant(award: AwardId, row: Facets, column: Facets, scope: Scope, facts: Facts): CellMeaning {
  const said = column.recipient ?? row.recipient;
  const allowed = glossaryEntry(award)?.recipients ?? anyone;
  if (said !== null && !allowed.includes(said)) return { kind: "impossible" };
  const who = column.who ?? row.who ?? "all";
  const source = (recipient: RecipientKind): Source => ({
    kind: "award",
    award,
    recipient,
    who: recipient === "individual" ? who : "all",
    standing: column.standing ?? row.standing ?? usualStanding(facts),
    scope,
  });
  if (column.isOpen || (column.award === null && row.isOpen))
    return { kind: "unclear", options: (said === null ? allowed : [said]).map(source) };
  const told = said ?? onlyOne(allowed);
  if (column.measure === "whole" && column.award === null) {
    if (told === null || told === "family") return { kind: "unclear", options: [] };
    return { kind: "source", source: wholeOf(told, scope, who), confidence: 0.85 };
  }
  if (told !== null) return { kind: "source", source: source(told), confidence: 0.95 };
  const holder = onlyOne(heldBy(award, facts));
  if (holder !== null) return { kind: "source", source: source(holder), confidence: 0.8 };
  return { kind: "unclear", options: [source("individual"), source("collective")] };
}

/** Where the file holds nothing but results, its figures are results. */
function usualStanding({ register }: Facts): "registered" | "decided" {
  return register.entries.length === 0 && register.results.length > 0 ? "decided" : "registered";
}

/** A number of initiatives, people or units. */
function numberMeant(row: Facets, column: Facets, scope: Scope, sole: boolean): CellMeaning {
  const who = column.who ?? row.who ?? "all";
  const said = [column.measure, row.measure];
  if (said.includes("initiatives")) {
    const standing = (column.standing ?? row.standing) === "decided" ? "recognised" : "registered";
    return {
      kind: "source",
      source: { kind: "initiatives", level: column.level ?? row.level, standing, scope },
      confidence: 0.85,
    };
  }
  const people: Source = { kind: "headcount", who, scope };
  if (said.includes("headcount") || said.includes("whole")) return { kind: "source", source: people, confidence: 0.9 };
  if (said.includes("units")) return { kind: "source", source: { kind: "units", scope }, confidence: 0.85 };
  const measure = column.measure ?? row.measure;
  // «Tổng số», the first figure after the name of a unit, is how many people it has.
  if (measure === "count" && sole) return { kind: "source", source: people, confidence: 0.8 };
  if (measure === null && who !== "all") return { kind: "source", source: people, confidence: 0.75 };
  return { kind: "unclear", options: [people] };
}

function heldBy(award: AwardId, facts: Facts): readonly RecipientKind[] {
  const meant = awardsMeantBy(award);
  return anyone.filter((kind) => registeredOf(kind, facts).some((each) => meant.some((one) => each.claims.has(one))));
}

function onlyOne(kinds: readonly RecipientKind[]): RecipientKind | null {
  const [first = null, ...others] = kinds;
  return others.length === 0 ? first : null;
}
