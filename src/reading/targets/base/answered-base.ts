import type { Answer } from "../../../domain/answer";
import { baseWordsOf } from "../../../domain/targets/base-words";
import type { DenominatorBasis, Target } from "../../../domain/targets/target";
import { plain } from "../../../text/plain";

/** Her answers about bases, over whatever the words seemed to say; a line that nobody can count is hers to attest. */
export function withAnsweredBases(targets: readonly Target[], answers: readonly Answer[]): readonly Target[] {
  const said = new Map(
    answers.flatMap((answer) => (answer.kind === "base" ? [[answer.target, answer.base] as const] : [])),
  );
  if (said.size === 0) return targets;
  return targets.map((target) => {
    const key = [baseWordsOf(target), target.label].map((words) => plain(words)).find((name) => said.has(name));
    const base = key === undefined ? undefined : said.get(key);
    return base === undefined ? target : withBase(target, base);
  });
}

function withBase(target: Target, base: DenominatorBasis | null): Target {
  if (base === null) {
    return { ...target, measure: { kind: "attested" }, denominator: null, notUnderstood: null, doubt: null };
  }
  // A number told for a year before is that year's count, not a headcount.
  const denominator =
    target.denominator?.kind === "last-year" && base.kind === "typed"
      ? { ...target.denominator, value: base.value }
      : base;
  // Its id stays: the figures that an answer changes are told by it.
  return { ...target, denominator, orOn: null };
}
