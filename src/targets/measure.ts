import type { Answer, Question } from "../domain/answer";
import type { WorkbookReading } from "../domain/check";
import type { Overlay, Regime } from "../domain/regimes/regime";
import type { Register } from "../domain/register/register";
import type { Stage } from "../domain/stage";
import type { Contradiction, TargetResult } from "../domain/targets/target-result";
import type { Target } from "../domain/targets/target";
import { contradictionsAmong } from "./contradictions";
import { measureTarget } from "./measure-target";
import { populationOf } from "./population";
import { questionsAbout } from "./questions";

export interface MeasureInput {
  readonly register: Register;
  readonly reading: WorkbookReading;
  readonly targets: readonly Target[];
  readonly regime: Regime;
  readonly overlay: Overlay;
  readonly stage: Stage;
  /** Civil date. */
  readonly today: string;
  readonly answers: readonly Answer[];
  /** Year of achievement; the register's, else the one of `today`. */
  readonly year?: number;
}

export interface Measured {
  readonly results: readonly TargetResult[];
  readonly contradictions: readonly Contradiction[];
  readonly questions: readonly Question[];
}

/**
 * All targets of a workbook: what is counted, against what, and whether the levels can hold at all. Pure; the register is
 * read once, whatever the number of targets.
 */
export function measureTargets(input: MeasureInput): Measured {
  const { register, targets, regime, overlay, stage, today, answers } = input;
  const reading = input.reading.register === register ? input.reading : { ...input.reading, register };
  const year = input.year ?? register.year?.value ?? Number(today.slice(0, 4));
  const population = populationOf({
    register,
    reading,
    year,
    recruitMonths: regime.recruitMonths.value,
    preferResults: stage === "decided",
  });
  const context = { population, reading, regime, overlay, stage, today, answers };
  const results = targets.map((target) => measureTarget(target, context));
  return {
    results,
    contradictions: contradictionsAmong(results, population, regime, overlay),
    questions: questionsAbout(results, population, reading, answers),
  };
}
