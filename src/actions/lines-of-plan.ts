import { linesOfPlan, partsOf, type TargetResult } from "../domain/targets/target-result";
import type { Checked } from "./checked";

/** The lines of her plan as they stand after a check; what one asks of each unit is part of it. */
export function planLines({ result }: Pick<Checked, "result">): readonly TargetResult[] {
  return linesOfPlan(result.targets);
}

/** What a line asks of each unit, measured unit by unit; none where it asks nothing of each. */
export function partsOfLine(line: TargetResult, { result }: Pick<Checked, "result">): readonly TargetResult[] {
  return partsOf(line, result.targets);
}
