import { sureDenominator, type TargetResult } from "../../../../domain/targets/target-result";
import type { Stage } from "../../../../domain/stage";
import type { AssessmentWords } from "../../../assessment-text";
import type { Facts } from "../../facts";
import { countMeant } from "../../meaning/count-meant";
import { noFacets } from "../../meaning/facets";
import { facetsOf } from "../../meaning/label-facets";
import { tableLexicon } from "../../vocabulary/lexicon";
import { headOf, shownText, type Table, type TableColumn } from "../../read-table/table";
import { everybody, wholeOf, wholeScope, type Source, type TargetPart } from "../../source";
import { folded } from "../../words";

/** What a cell of a target table shows, and how sure that is. */
export interface TargetCell {
  readonly source: Source;
  readonly confidence: number;
}

/** A part of a known target's result; null: the cell stays hers. */
export function cellOfTarget(
  result: TargetResult,
  part: TargetPart,
  stage: Stage,
  words: AssessmentWords,
): TargetCell | null {
  const { target } = result;
  const source: Source = { kind: "target", target: target.id, part, words };
  return says(result, part, stage) ? { source, confidence: 0.9 } : null;
}

/**
 * Why a line stays blank, said once: at its number where that is not known, else at what needs the rest. null where
 * nothing is lacking, or where only she can attest it.
 */
export function cellThatExplains(
  { target, status, numerator }: TargetResult,
  parts: readonly TargetPart[],
): (TargetCell & { readonly part: TargetPart }) | null {
  if (target.measure.kind === "attested" || (status !== "unknown" && numerator !== null)) return null;
  const places: readonly TargetPart[] = numerator === null ? ["value", "share", "assessment"] : ["share", "assessment"];
  const part = places.find((each) => parts.includes(each));
  if (part === undefined) return null;
  return { part, source: { kind: "target", target: target.id, part, words: "plain" }, confidence: 1 };
}

function says(result: TargetResult, part: TargetPart, stage: Stage): boolean {
  const { target, status, numerator, needed } = result;
  const denominator = sureDenominator(result);
  switch (part) {
    case "value":
      return numerator !== null;
    case "share":
      return numerator !== null && denominator !== null && target.unit === "percent";
    case "denominator":
      return numerator !== null && denominator !== null;
    case "needed":
    case "difference":
      return numerator !== null && needed !== null;
    case "assessment":
      if (status === "missed") return stage !== "mid-year";
      return status === "met" || status === "exceeded";
  }
}

/** The words her own head or column uses; «Đạt / Chưa đạt» where it says nothing. */
export function assessmentWords(table: Table, column: TableColumn): AssessmentWords {
  const used = [headOf(column)];
  for (let row = table.firstRow; row <= table.lastRow; row++) used.push(shownText(table.grid, row, column.column));
  const words = folded(used.join(" "));
  if (/\bdang ky (du|vuot|con thieu|chua du)\b/.test(words)) return "stage";
  if (/\bkhong dat\b/.test(words)) return "plain-not";
  // Our own «Bảng đối chiếu chỉ tiêu» has a column «Mức cần có» and speaks in the words of the stage.
  const isOurs = table.columns.some((each) => /^muc can co\b/.test(folded(each.path.at(-1) ?? "")));
  return isOurs && !/\bdat\b/.test(folded(headOf(column))) ? "stage" : "plain";
}

/** No target is known for the line: what its own words count, as far as that can be said. */
export function cellOfWords(label: string, part: TargetPart, facts: Facts): TargetCell | null {
  const facets = facetsOf(label, null, tableLexicon);
  const isShare = facets.measure === "share";
  const counted = { ...facets, measure: isShare ? null : facets.measure, who: everybody };
  const meant = countMeant(counted, noFacets, wholeScope, facts, false);
  if (meant.kind !== "source") return null;
  const { source } = meant;
  const whole = source.kind === "award" ? wholeOf(source.recipient, wholeScope, facets.who) : null;
  if (whole === null && source.kind !== "initiatives") return null;
  switch (part) {
    case "value":
      return { source, confidence: 0.75 };
    case "denominator":
      return whole === null ? null : { source: whole, confidence: 0.72 };
    case "share":
      return whole === null || !isShare ? null : { source: { kind: "share", part: source, whole }, confidence: 0.72 };
    case "needed":
    case "difference":
    case "assessment":
      return null;
  }
}
