import type { Bilingual, Locale } from "../../../domain/bilingual";
import { formulaAt, type Grid } from "../../../workbook/grid";
import type { CellWrite, SkippedCell } from "../../../workbook/write-plan";
import { CERTAIN_ENOUGH, type Binding } from "../binding";
import { anchorOf, shown } from "../decide-writes";
import { formulaResult } from "./formula-result";

/** Her formulas stay; where one will not show our figure, that is said. */
export function formulasThatDiffer(
  grid: Grid,
  bindings: readonly Binding[],
  writes: readonly CellWrite[],
  locale: Locale,
): readonly SkippedCell[] {
  return bindings.flatMap((binding) => {
    const ref = anchorOf(grid, binding.ref);
    if (ref === null || binding.value?.kind !== "number" || binding.confidence < CERTAIN_ENOUGH) return [];
    if (formulaAt(grid, ref.row, ref.column) === null) return [];
    const result = formulaResult(grid, ref.row, ref.column, writes);
    const ours = binding.value.number;
    if (result === null || Math.abs(result - ours) < 0.00006 * Math.max(1, Math.abs(ours))) return [];
    const theirs = shown({ kind: "number", number: result });
    const why: Bilingual = {
      vi: `Ô này có công thức của anh/chị, kết quả là ${theirs}; số đếm được là ${shown(binding.value)}. Công thức được giữ nguyên; anh/chị xem lại giúp.`,
      en: `This cell holds a formula, which gives ${theirs}; our count is ${shown(binding.value)}. The formula is left; please have a look.`,
    };
    return [{ ref, why: why[locale] }];
  });
}
