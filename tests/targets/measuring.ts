import type { Answer } from "../../src/domain/answer";
import type { Overlay } from "../../src/domain/regimes/overlay";
import { law2003 } from "../../src/domain/regimes/law-2003";
import type { Regime } from "../../src/domain/regimes/regime";
import type { Stage } from "../../src/domain/stage";
import type { Target } from "../../src/domain/targets/target";
import type { TargetResult } from "../../src/domain/targets/target-result";
import { parsePlanText } from "../../src/reading/targets/parse-plan-text";
import { type Measured, type MeasureInput, measureTargets } from "../../src/targets/measure";
import { type DrawnRegister, readingOf } from "./register-of";

export interface Circumstances {
  readonly stage?: Stage;
  readonly answers?: readonly Answer[];
  readonly overlay?: Overlay;
  readonly regime?: Regime;
}

/** A plan as a secretary would write it, line by line. */
export function plan(...lines: readonly string[]): readonly Target[] {
  return parsePlanText(lines.join("\n"));
}

export function inputOf(
  drawn: DrawnRegister,
  targets: readonly Target[],
  circumstances: Circumstances = {},
): MeasureInput {
  const reading = readingOf(drawn);
  return {
    register: reading.register,
    reading,
    targets,
    regime: circumstances.regime ?? law2003,
    overlay: circumstances.overlay ?? {},
    stage: circumstances.stage ?? "registration",
    today: "2022-03-01",
    answers: circumstances.answers ?? [],
  };
}

export function measured(
  drawn: DrawnRegister,
  targets: readonly Target[],
  circumstances: Circumstances = {},
): Measured {
  return measureTargets(inputOf(drawn, targets, circumstances));
}

/** The result of a plan of one line. */
export function resultOf(drawn: DrawnRegister, line: string, circumstances: Circumstances = {}): TargetResult {
  const [result, ...more] = measured(drawn, plan(line), circumstances).results;
  if (result === undefined || more.length > 0) throw new Error(`«${line}» is not one target`);
  return result;
}
