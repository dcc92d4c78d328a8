import { countTitles } from "../counting/count-titles";
import { isAsCounted } from "../counting/basis";
import { populationOf } from "../counting/count-population";
import type { Population } from "../counting/population";
import type { Answer, Question } from "../domain/answer";
import type { WorkbookReading } from "../domain/check";
import type { Counted } from "../domain/counted/counted";
import type { Waiver } from "../domain/findings/finding";
import type { Overlay } from "../domain/regimes/overlay";
import type { Regime } from "../domain/regimes/regime";
import type { Register } from "../domain/register/register";
import type { Stage } from "../domain/stage";
import type { Contradiction, TargetResult } from "../domain/targets/target-result";
import type { Target } from "../domain/targets/target";
import { basesOfTitles } from "./bases-of-titles";
import { contradictionsAmong } from "./contradictions";
import { explainedBy } from "./explained";
import { measureTarget } from "./measure-target";
import { questionsAbout } from "./questions";
import { toldBySources } from "./told-by-sources";
import { withUnitsReaching } from "./units-reaching";

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
  /** «Ghi lý do, bỏ qua»: a reason explains why somebody is not registered. */
  readonly waivers?: readonly Waiver[];
  /** Year of achievement; the register's, else the one of `today`. */
  readonly year?: number;
}

export interface Measured {
  readonly results: readonly TargetResult[];
  /** Every title counted once, with the base of its share. */
  readonly counted: readonly Counted[];
  readonly contradictions: readonly Contradiction[];
  readonly questions: readonly Question[];
}

/** The register looked at once: what every target, trial and figure by unit starts from. */
export interface Prepared {
  readonly input: MeasureInput;
  readonly reading: WorkbookReading;
  readonly population: Population;
  /** The same as registered, where `population` is of a later stage; null where it is not. */
  readonly atRegistration: Population | null;
  readonly year: number;
}

/** One pass over the register; pure, and the expensive part of measuring. */
export function prepare(input: MeasureInput): Prepared {
  const { register, regime, today, stage } = input;
  const reading = input.reading.register === register ? input.reading : { ...input.reading, register };
  const year = input.year ?? register.year?.value ?? Number(today.slice(0, 4));
  const explained = explainedBy(input.waivers ?? [], reading);
  const about = { register, reading, year, explained, recruitMonths: regime.recruitMonths.value };
  const population = populationOf({ ...about, stage });
  const isLater = register.entries.length > 0 && !isAsCounted(population.basis);
  const atRegistration = isLater ? populationOf({ ...about, stage: "registration" }) : null;
  return { input, reading, population, atRegistration, year };
}

/**
 * All targets of a workbook: what is counted, against what, and whether the levels can hold at all. Pure; the register is
 * read once, whatever the number of targets.
 */
export function measureTargets(input: MeasureInput): Measured {
  return measurePrepared(prepare(input));
}

/** Measures every target, and says what contradicts, what is still to be asked. */
export function measurePrepared({ input, reading, population, atRegistration, year }: Prepared): Measured {
  const { targets, regime, overlay, stage, today, answers } = input;
  const recruitMonths = regime.recruitMonths.value;
  const context = { population, reading, regime, overlay, stage, today, answers, year, recruitMonths };
  const measured = targets.map((target) => {
    const before = atRegistration === null ? null : measureTarget(target, { ...context, population: atRegistration });
    return toldBySources(measureTarget(target, context), before, context);
  });
  const results = withUnitsReaching(measured, (unit) => population.unitByKey.get(unit)?.name ?? unit);
  return {
    results,
    counted: countTitles(population, basesOfTitles(results, context)),
    contradictions: contradictionsAmong(results, population, regime, overlay),
    questions: questionsAbout(results, population, reading, answers, year),
  };
}
