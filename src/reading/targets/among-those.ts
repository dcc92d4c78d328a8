import type { AwardId } from "../../domain/glossary/awards";
import { implies } from "../../domain/targets/implied-awards";
import type { Target } from "../../domain/targets/target";
import { holdersOf } from "./base/phrase";
import type { Clause } from "./borrowed-words";

interface Read {
  readonly clause: Clause;
  readonly target: Target;
}

/** «80% đạt LĐTT, trong số đó 30% được Giấy khen»: plainly of those who hold what was asked for before. */
function ofThoseNamed(found: readonly Read[], index: number, line: string): Target | null {
  const { clause, target } = found[index] ?? {};
  if (clause === undefined || target?.unit !== "percent" || target.measure.kind === "belonging") return null;
  if (!/trong số đó:?[^.;]*$/iu.test(line.slice(0, Math.max(0, line.indexOf(clause.text))))) return null;
  const named = found
    .slice(0, index)
    .flatMap((one) => (one.target.measure.kind === "award" ? [one.target.measure.award] : []))
    .at(-1);
  return named === undefined ? null : { ...target, denominator: holdersOf(named) };
}

/**
 * «90% CBCCVC đạt LĐTT, trong đó 15% đạt CSTĐCS»: of all, or of those who hold the first title? The words leave it open,
 * so both are kept wherever the second share names no base of its own.
 */
export function withOpenBases(found: readonly Read[], line: string): readonly Target[] {
  return found.map(({ clause, target }, index) => {
    const named = ofThoseNamed(found, index, line);
    if (named !== null) return named;
    const title = titleOf(target);
    if (title === null || clause.words === clause.text || !standsAmong(clause.text, line)) return target;
    const lower = found
      .slice(0, index)
      .map((one) => titleOf(one.target))
      .find((one) => one !== null && one !== title && implies(title, one));
    return lower === undefined || lower === null ? target : { ...target, orOn: holdersOf(lower) };
  });
}

/** The title that a share asks for; null for anything else. */
function titleOf({ measure, unit }: Target): AwardId | null {
  return measure.kind === "award" && unit === "percent" ? measure.award : null;
}

/** Behind «trong đó», in the same sentence. */
function standsAmong(clause: string, line: string): boolean {
  const before = line.slice(0, Math.max(0, line.indexOf(clause)));
  return /trong đó:?[^.]*$/iu.test(before.normalize("NFC"));
}
