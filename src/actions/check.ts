import type { CheckRequest, CheckResult } from "../domain/check";
import { runRules } from "../rules/run";
import { readAndMeasure } from "./read-and-measure";

/**
 * The whole way of the data, from sheet cells to findings and targets. Pure: the same request gives the same result
 * in the pane, in a web worker and in a worker thread.
 */
export function check(request: CheckRequest): CheckResult {
  const { snapshot, today, waivers } = request;
  const { figures, local, prepared } = readAndMeasure(request);
  const { reading, stage, year, targets } = figures;
  const { population } = prepared;
  const findings = runRules({
    snapshot,
    reading,
    ...local,
    stage,
    year,
    today,
    targets,
    population,
    waivers,
  });
  return { ...figures, findings };
}
