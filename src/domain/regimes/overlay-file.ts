import { err, ok, type Result } from "../../workbook/result";
import type { Fraction } from "../targets/target";
import { absenceKinds, overlayValues, type Overlay, type OverlaySource, type OverlayValue } from "./overlay";
import { roundings } from "./regime";

/** What a part of the file has to be. */
export type OverlayExpectation =
  "object" | "text" | "year" | "percent" | "percent-or-null" | "days" | "months" | "who" | "base" | "rounding";

/** Why a file is no overlay; `at` is the place in it, «values.fighterCap.percent». */
export type OverlayProblem =
  | { readonly kind: "no-json" }
  | { readonly kind: "unknown"; readonly at: string }
  | { readonly kind: "wrong"; readonly at: string; readonly expected: OverlayExpectation }
  | { readonly kind: "years-turned" }
  | { readonly kind: "empty" };

type Fields = Readonly<Record<string, unknown>>;

/** Thrown and caught in this file alone, so that the first fault of a nested file is told with its place. */
class Fault extends Error {
  constructor(readonly problem: OverlayProblem) {
    super(problem.kind);
  }
}

/** An overlay from the text of its file; what cannot be meant is told with its place, never left out. */
export function readOverlay(text: string): Result<Overlay, OverlayProblem> {
  try {
    return ok(overlayIn(parsed(text)));
  } catch (error) {
    if (error instanceof Fault) return err(error.problem);
    throw error;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, ""));
  } catch {
    throw new Fault({ kind: "no-json" });
  }
}

function overlayIn(json: unknown): Overlay {
  const { name, from, to, values } = fieldsOf(json, "", ["$schema", "name", "from", "to", "values"]);
  const years = { from: yearAt(from, "from"), to: yearAt(to, "to") };
  if (years.from !== null && years.to !== null && years.from > years.to) throw new Fault({ kind: "years-turned" });
  const given = fieldsOf(values, "values", overlayValues);
  const named = overlayValues.filter((value) => given[value] !== undefined);
  if (named.length === 0) throw new Fault({ kind: "empty" });
  const read = named.map((value) => valueAt(value, given[value]));
  const parts: Overlay = read.reduce<Overlay>((whole, { part }) => ({ ...whole, ...part }), {});
  return {
    ...parts,
    name: textAt(name, "name"),
    ...(years.from === null ? {} : { from: years.from }),
    ...(years.to === null ? {} : { to: years.to }),
    sources: Object.fromEntries<OverlaySource>(read.map(({ value, source }) => [value, source])),
  };
}

/** One value with where it is written down. */
function valueAt(
  value: OverlayValue,
  json: unknown,
): { readonly value: OverlayValue; readonly part: Partial<Overlay>; readonly source: OverlaySource } {
  const at = `values.${value}`;
  const fields = fieldsOf(json, at, [...fieldsOfValue[value], "source", "seenAt"]);
  const { source, seenAt } = fields;
  return {
    value,
    part: partOf(value, fields, at),
    source: {
      source: textAt(source, `${at}.source`),
      ...(seenAt === undefined ? {} : { seenAt: textAt(seenAt, `${at}.seenAt`) }),
    },
  };
}

const fieldsOfValue: Readonly<Record<OverlayValue, readonly string[]>> = {
  fighterCap: ["percent", "of", "rounding"],
  advancedWorkerCap: ["percent"],
  longLeaveDays: ["days"],
  recruitMonths: ["months"],
  higherFighterVote: ["percent"],
  nationalFighterVote: ["percent"],
  governmentFlagVote: ["percent"],
  leftOut: ["who"],
};

function partOf(
  value: OverlayValue,
  { percent, of, rounding, days, months, who }: Fields,
  at: string,
): Partial<Overlay> {
  switch (value) {
    case "fighterCap":
      return {
        fighterCap: percent === null ? null : percentAt(percent, `${at}.percent`, "percent-or-null"),
        ...(of === undefined ? {} : { capBase: oneAt(of, ["advanced-workers", "headcount"], `${at}.of`, "base") }),
        ...(rounding === undefined ? {} : { rounding: oneAt(rounding, roundings, `${at}.rounding`, "rounding") }),
      };
    case "longLeaveDays":
      return { longLeaveDays: wholeAt(days, 365, `${at}.days`, "days") };
    case "recruitMonths":
      return { recruitMonths: wholeAt(months, 12, `${at}.months`, "months") };
    case "leftOut":
      if (!Array.isArray(who) || who.length === 0) throw wrong(`${at}.who`, "who");
      return { leftOut: who.map((one: unknown) => oneAt(one, absenceKinds, `${at}.who`, "who")) };
    default:
      return { [value]: percentAt(percent, `${at}.percent`, "percent") };
  }
}

function fieldsOf(json: unknown, at: string, known: readonly string[]): Fields {
  if (typeof json !== "object" || json === null || Array.isArray(json)) throw wrong(at, "object");
  const odd = Object.keys(json).find((field) => !known.includes(field));
  if (odd !== undefined) throw new Fault({ kind: "unknown", at: at === "" ? odd : `${at}.${odd}` });
  return json as Fields;
}

function textAt(json: unknown, at: string): string {
  if (typeof json !== "string" || json.trim() === "") throw wrong(at, "text");
  return json.trim().normalize("NFC");
}

function yearAt(json: unknown, at: string): number | null {
  if (json === undefined || json === null) return null;
  if (typeof json !== "number" || !Number.isInteger(json) || json < 2000 || json > 2100) throw wrong(at, "year");
  return json;
}

function percentAt(json: unknown, at: string, expected: OverlayExpectation): Fraction {
  const isPercent = typeof json === "number" && Number.isInteger(json * 10) && json > 0 && json <= 100;
  if (!isPercent) throw wrong(at, expected);
  return Number.isInteger(json) ? { num: json, den: 100 } : { num: json * 10, den: 1000 };
}

function wholeAt(json: unknown, most: number, at: string, expected: OverlayExpectation): number {
  if (typeof json !== "number" || !Number.isInteger(json) || json < 1 || json > most) throw wrong(at, expected);
  return json;
}

function oneAt<T extends string>(json: unknown, known: readonly T[], at: string, expected: OverlayExpectation): T {
  const one = known.find((each) => each === json);
  if (one === undefined) throw wrong(at, expected);
  return one;
}

function wrong(at: string, expected: OverlayExpectation): Fault {
  return new Fault({ kind: "wrong", at, expected });
}
