import { regimeFor } from "../../src/domain/regimes/regime-for";
import { readTargets } from "../../src/reading/targets/read-targets";
import { readYearBefore } from "../../src/reading/read-year-before";
import { readWorkbook } from "../../src/reading/read-workbook";
import type { ReportInput } from "../../src/reports/fill/report-input";
import { measureTargets } from "../../src/targets/measure";
import type { WorkbookSnapshot } from "../../src/workbook/grid";

const TODAY = "2023-03-01";

/** Everything filling needs, read from a workbook as the product reads it: forms, register, targets and their results. */
export function inputFromWorkbook(snapshot: WorkbookSnapshot, more: Partial<ReportInput> = {}): ReportInput {
  const stage = more.stage ?? "registration";
  const reading = readWorkbook(snapshot, { answers: [], today: TODAY });
  const before = readYearBefore(snapshot, reading, { answers: [], today: TODAY });
  const year = reading.register.year?.value ?? 2022;
  const { targets } = readTargets(snapshot, reading);
  const { results, counted } = measureTargets({
    register: reading.register,
    reading,
    targets,
    regime: regimeFor(year),
    overlay: {},
    stage,
    today: TODAY,
    answers: [],
    year,
  });
  return {
    snapshot,
    reading,
    before,
    targets: results,
    counted,
    year,
    stage,
    answers: [],
    locale: "vi",
    planId: "plan",
    ...more,
  };
}
