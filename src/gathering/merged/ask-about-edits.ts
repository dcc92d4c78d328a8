import { questionId } from "../gather-answers";
import type { GatherQuestion } from "../gathered";
import { editedByYou, editedOptions, noLongerSent, takenOutByYou } from "../words/questions-about-rows";
import { columnsOfHers, isOfStaff, type CellDifference, type FormerRow } from "./edited-rows";
import { awardKey, type MergedRow } from "./merged-row";
import { fileOfSource } from "./replaced-units";
import { lineDigest } from "./row-text";

/** Asks about a row she changed or wrote by hand; the answer is about what stands there and what was sent. */
export function askAboutEdit(
  key: string,
  former: FormerRow,
  theirs: MergedRow | null,
  differing: readonly CellDifference[],
  isOnStaff = false,
): GatherQuestion {
  const { row, cells, columns, at } = former;
  const hers = columnsOfHers(former);
  const changed = new Map([...cells].filter(([column]) => hers.has(column)));
  const sends = theirs === null ? ["gone"] : differing.map((each) => `${each.head}=${each.theirs}`);
  const sentence =
    theirs === null ? noLongerSent(row) : editedByYou(row, differing, (each) => isOnStaff && isOfStaff(each));
  const first = differing.find((each) => each.at !== null)?.at ?? { ...at, column: 1 };
  return {
    id: questionId("edited-by-you", key, lineDigest(changed, columns), ...sends),
    kind: "edited-by-you",
    file: "",
    at: first,
    sentence,
    options: editedOptions,
    key,
  };
}

/** Asks about a row that she took out and that is sent; the answer is about what is sent of it. */
export function askAboutTakenOut(key: string, theirs: MergedRow): GatherQuestion {
  return {
    id: questionId("edited-by-you", key, "taken-out", ...theirs.awards.map(awardKey).sort()),
    kind: "edited-by-you",
    file: fileOfSource(theirs.source) ?? "",
    at: null,
    sentence: takenOutByYou(theirs),
    options: editedOptions,
    key,
  };
}
