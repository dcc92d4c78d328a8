import type { Bilingual } from "../domain/bilingual";
import type { Count, TargetResult } from "../domain/targets/target-result";
import { partsOf } from "../domain/targets/target-result";
import type { Target } from "../domain/targets/target";
import type { RowRef } from "../workbook/refs";
import { unmeasured } from "./unmeasured";
import { figureText } from "./why";
import { counted, joined, two, units } from "./wording";

const noUnitOfThatSize: Bilingual = {
  vi: "Biểu đăng ký không có phòng, đơn vị nào thuộc diện này.",
  en: "The registration form has no unit of which this is asked.",
};

/**
 * The lines that ask something of each unit, once every unit is measured: how many units reach it, which do not, and that
 * all have to. A line is missed as soon as one unit is; it is known only where every unit is.
 */
export function withUnitsReaching(
  results: readonly TargetResult[],
  nameOf: (unit: string) => string,
): readonly TargetResult[] {
  return results.map((result) =>
    result.target.measure.kind === "units-reaching" ? overall(result.target, partsOf(result, results), nameOf) : result,
  );
}

function overall(target: Target, parts: readonly TargetResult[], nameOf: (unit: string) => string): TargetResult {
  if (parts.length === 0) return unmeasured(target, noUnitOfThatSize, null, null);
  const reaching = parts.filter(({ status }) => status === "met" || status === "exceeded");
  const short = parts.filter(({ status }) => status === "missed");
  const unknown = parts.filter(({ status }) => status === "unknown");
  const later = parts.filter(({ status }) => status === "not-due");
  const all = countOf(parts, nameOf);
  const [first] = unknown;
  if (short.length === 0 && first !== undefined)
    return unmeasured(target, joined(named(unknown, notKnown, nameOf), first.why), null, all);
  const status = short.length > 0 ? "missed" : later.length > 0 ? "not-due" : "met";
  return {
    target,
    status,
    attestedAs: null,
    numerator: countOf(reaching, nameOf),
    denominator: all,
    shortBy: short.length,
    overBy: 0,
    needed: parts.length,
    assumes: [...new Set(parts.flatMap(({ assumes }) => assumes))],
    holdsUpTo: null,
    why: joined(
      sentence(figureText(reaching.length, parts.length, units, target.threshold)),
      named(short, notReached, nameOf),
      named(later, notDue, nameOf),
      named(unknown, notKnown, nameOf),
    ),
    beside: [],
  };
}

const notReached: Bilingual = { vi: "Chưa đủ", en: "Short of it" };
const notDue: Bilingual = { vi: "Chưa đến lúc xét", en: "Not due yet" };
const notKnown: Bilingual = { vi: "Chưa tính được", en: "Not known yet" };

/** «Chưa đủ: Thanh tra (00), Phòng Lãnh sự (01).»: each unit with its figure; null where there is none. */
function named(parts: readonly TargetResult[], lead: Bilingual, nameOf: (unit: string) => string): Bilingual | null {
  if (parts.length === 0) return null;
  const list = parts.map((part) => `${nameOfPart(part, nameOf)} (${shortly(part)})`).join(", ");
  return { vi: `${lead.vi}: ${list}.`, en: `${lead.en}: ${list}.` };
}

function shortly({ numerator, denominator }: TargetResult): string {
  if (numerator === null) return "…";
  return denominator === null ? two(numerator.value) : `${two(numerator.value)}/${two(denominator.value)}`;
}

function nameOfPart({ target }: TargetResult, nameOf: (unit: string) => string): string {
  return target.scope.unit === null ? target.label : nameOf(target.scope.unit);
}

/** Units as a count; its rows are those of what was counted in them. */
function countOf(parts: readonly TargetResult[], nameOf: (unit: string) => string): Count {
  const rows = new Map<string, RowRef>();
  for (const { numerator } of parts) {
    for (const row of numerator?.rows ?? []) rows.set(`${row.sheet} ${String(row.row)}`, row);
  }
  const how = counted(parts.length, units);
  const list = parts.map((part) => nameOfPart(part, nameOf)).join(", ");
  return {
    value: parts.length,
    subjects: parts.flatMap(({ target }) => (target.scope.unit === null ? [] : [`unit:${target.scope.unit}`])),
    rows: [...rows.values()],
    how: parts.length === 0 ? how : { vi: `${how.vi}: ${list}`, en: `${how.en}: ${list}` },
  };
}

function sentence({ vi, en }: Bilingual): Bilingual {
  return { vi: `${vi}.`, en: `${en}.` };
}
