import type { DenominatorBasis } from "../../../src/domain/targets/target";

/** «staff», «women», «bác sĩ/điều dưỡng», «holders of …», «? đảng viên» for what was not understood. */
export function baseInShort(base: DenominatorBasis): string {
  switch (base.kind) {
    case "group":
      return [...base.traits, ...(base.positions.length === 0 ? [] : [base.positions.join("/")])].join("+");
    case "holders":
      return `holders of ${base.award}`;
    case "last-year":
      return `than in ${base.year === null ? "the year before" : String(base.year)}`;
    case "unclear":
      return `? ${base.words}`.trim();
    default:
      return base.kind;
  }
}
