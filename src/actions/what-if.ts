import { regimeById } from "../domain/regimes/regime-for";
import { measureWhatIf, type TitleTick } from "../targets/what-if";
import type { MeasureInput } from "../targets/measure";
import type { Contradiction, TargetResult } from "../domain/targets/target-result";
import type { Checked } from "./checked";

export interface WhatIf {
  readonly targets: readonly TargetResult[];
  readonly contradictions: readonly Contradiction[];
}

/** «Tính thử»: all targets and caps with these titles ticked on or off. Writes nothing. */
export function whatIf(checked: Checked, ticks: readonly TitleTick[]): WhatIf {
  const { results, contradictions } = measureWhatIf(measureInputOf(checked), ticks);
  return { targets: results, contradictions };
}

/** What the targets of a check were measured from. */
export function measureInputOf({ request, result }: Checked): MeasureInput {
  const { reading, stage, today, targets, year } = result;
  return {
    register: reading.register,
    reading,
    targets: targets.map(({ target }) => target),
    regime: regimeById(result.regime),
    overlay: request.overlay,
    stage,
    today,
    answers: request.answers,
    year,
  };
}
