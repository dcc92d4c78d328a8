import type { CheckRequest, CheckResult } from "../domain/check";
import { regimeById, regimeFor } from "../domain/regimes/regime-for";
import { readTargets, targetsOrDefault } from "../reading/targets/read-targets";
import { readWorkbook } from "../reading/read-workbook";
import { runRules } from "../rules/run";
import { measurePrepared, prepare } from "../targets/measure";

/**
 * The whole way of the data, from sheet cells to findings and targets. Pure: the same request gives the same result
 * in the pane, in a web worker and in a worker thread.
 */
export function check(request: CheckRequest): CheckResult {
  const { snapshot, today, overlay, answers, waivers } = request;
  const reading = readWorkbook(snapshot, { answers, today });
  const year = request.year ?? reading.register.year?.value ?? Number(today.slice(0, 4));
  const regime = request.regime === null ? regimeFor(year) : regimeById(request.regime);
  const stage = request.stage ?? "registration";
  const stated = readTargets(snapshot, reading, answers);
  const targets = targetsOrDefault(stated.targets);
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
  const measured = measurePrepared(prepared);
  const findings = runRules({
    snapshot,
    reading,
    regime,
    overlay,
    stage,
    year,
    today,
    targets: measured.results,
    population: prepared.population,
    waivers,
    answers,
  });
  return {
    fileName: request.fileName,
    year,
    regime: regime.id,
    stage,
    today,
    reading,
    counted: measured.counted,
    targets: measured.results,
    contradictions: measured.contradictions,
    findings,
    questions: [...reading.questions, ...stated.questions, ...measured.questions],
  };
}
