import type { TargetResult } from "../domain/targets/target-result";
import { figuresByUnit as byUnit, type UnitFigure } from "../targets/by-unit";
import { overTime as beside, type OverTime } from "../targets/over-time";
import type { Checked } from "./checked";
import { preparedFor } from "./prepared";

export type { OverTime, UnitFigure };

/** A target's people by unit, without a verdict; empty for targets that do not count people. */
export function figuresByUnit(checked: Checked, result: TargetResult): readonly UnitFigure[] {
  return byUnit(result, preparedFor(checked).population);
}

/** A target's registration beside its result, this year beside last; null for targets that count no award. */
export function overTime({ result }: Checked, target: TargetResult): OverTime | null {
  return beside([target], result.reading.register, result.year)[0] ?? null;
}
