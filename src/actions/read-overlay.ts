import type { Overlay } from "../domain/regimes/overlay";
import { readOverlay, type OverlayProblem } from "../domain/regimes/overlay-file";
import type { Result } from "../workbook/result";

/** A regulation as fields of a page give it: one source for all, numbers as typed, "" where nothing is laid down. */
export interface TypedOverlay {
  readonly source: string;
  readonly fighterCap: string;
  readonly advancedWorkerCap: string;
  readonly longLeaveDays: string;
  readonly recruitMonths: string;
  readonly higherFighterVote: string;
}

const numberOf = {
  fighterCap: "percent",
  advancedWorkerCap: "percent",
  longLeaveDays: "days",
  recruitMonths: "months",
  higherFighterVote: "percent",
} as const;

/** The values that fields of a page offer, in their order. */
export const typedValues = [
  "fighterCap",
  "advancedWorkerCap",
  "longLeaveDays",
  "recruitMonths",
  "higherFighterVote",
] as const;

/** A file's text as a regulation, or why it is none. */
export function overlayOfFile(text: string): Result<Overlay, OverlayProblem> {
  return readOverlay(text);
}

/** What was typed, judged as a file is. */
export function overlayOfFields(typed: TypedOverlay): Result<Overlay, OverlayProblem> {
  const values = typedValues
    .filter((value) => typed[value].trim() !== "")
    .map((value) => {
      const number = Number(typed[value].trim().replace(",", "."));
      return [value, { [numberOf[value]]: number, source: typed.source }] as const;
    });
  return readOverlay(JSON.stringify({ name: typed.source, values: Object.fromEntries(values) }));
}
