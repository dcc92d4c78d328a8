import type { CheckRequest, CheckResult } from "../domain/check";
import { askedOnce } from "../domain/asked-once";
import type { Regime } from "../domain/regimes/regime";
import { regimeById, regimeFor } from "../domain/regimes/regime-for";
import { readTargets, targetsOrDefault } from "../reading/targets/read-targets";
import { readWorkbook } from "../reading/read-workbook";
import { measurePrepared, prepare, type Prepared } from "../targets/measure";

/** A check without its findings: what an answer can change, at a fraction of the cost. */
export interface Measured {
  readonly figures: Omit<CheckResult, "findings">;
  readonly regime: Regime;
  readonly prepared: Prepared;
}

/** Sheet cells to register, targets and questions. */
export function readAndMeasure(request: CheckRequest): Measured {
  const { snapshot, today, overlay, answers, waivers } = request;
  const reading = readWorkbook(snapshot, { answers, today });
  const year = request.year ?? reading.register.year?.value ?? Number(today.slice(0, 4));
  const regime = request.regime === null ? regimeFor(year) : regimeById(request.regime);
  const stage = request.stage ?? "registration";
  const stated = readTargets(snapshot, reading, answers, year);
  const targets = targetsOrDefault(stated, snapshot, reading);
  const { register } = reading;
  const prepared = prepare({
    register,
    reading,
    targets,
    regime,
    overlay,
    stage,
    today,
    answers,
    waivers,
    year,
  });
  const { counted, results, contradictions, questions } = measurePrepared(prepared);
  return {
    figures: {
      fileName: request.fileName,
      year,
      regime: regime.id,
      stage,
      today,
      reading,
      counted,
      targets: results,
      contradictions,
      questions: askedOnce([...reading.questions, ...stated.questions, ...questions]),
    },
    regime,
    prepared,
  };
}
