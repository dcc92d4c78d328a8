import { measureWhatIf, type TitleTick } from "../targets/what-if";
import type { Contradiction, TargetResult } from "../domain/targets/target-result";
import type { Checked } from "./checked";
import { preparedFor } from "./prepared";

export interface WhatIf {
  readonly targets: readonly TargetResult[];
  readonly contradictions: readonly Contradiction[];
}

/** «Tính thử»: all targets and caps with these titles ticked on or off. Writes nothing. */
export function whatIf(checked: Checked, ticks: readonly TitleTick[]): WhatIf {
  const { results, contradictions } = measureWhatIf(preparedFor(checked), ticks);
  return { targets: results, contradictions };
}
