import type { Engine } from "../actions/engine";
import { late } from "./late";

/**
 * An engine that is fetched after the pane has been painted. Reading and writing wait for it; planning is only asked
 * for with a check in hand, when it is there.
 */
export function lateEngine(load: () => Promise<Engine>): Engine {
  const { ask: once, here: loaded } = late(load);
  const here = (): Engine => {
    const engine = loaded();
    if (engine === null) throw new Error("Something was planned before the first check");
    return engine;
  };
  return {
    check: (workbook, options) => once((engine) => engine.check(workbook, options)),
    apply: (workbook, plan) => once((engine) => engine.apply(workbook, plan)),
    restore: (workbook, entry, options) => once((engine) => engine.restore(workbook, entry, options)),
    answer: (workbook, answer) => once((engine) => engine.answer(workbook, answer)),
    consequences: (checked, question, locale, signal) =>
      once((engine) => engine.consequences(checked, question, locale, signal)),
    waive: (workbook, finding, waiver) => once((engine) => engine.waive(workbook, finding, waiver)),
    submissionCopy: (workbook, checked, choices) => once((engine) => engine.submissionCopy(workbook, checked, choices)),
    readSent: (file, options, signal) => once((engine) => engine.readSent(file, options, signal)),
    gather: (workbook, arrived, choices, signal) => once((engine) => engine.gather(workbook, arrived, choices, signal)),
    answersSoFar: (workbook) => once((engine) => engine.answersSoFar(workbook)),
    applyGathering: (workbook, gathered) => once((engine) => engine.applyGathering(workbook, gathered)),
    blankForms: (workbook, choices, signal) => once((engine) => engine.blankForms(workbook, choices, signal)),
    loadSettings: (workbook) => once((engine) => engine.loadSettings(workbook)),
    saveProfile: (workbook, profile) => once((engine) => engine.saveProfile(workbook, profile)),
    saveSettings: (workbook, settings) => once((engine) => engine.saveSettings(workbook, settings)),
    planFill: (checked, locale, signal) => once((engine) => engine.planFill(checked, locale, signal)),
    reconciliation: (checked) => once((engine) => engine.reconciliation(checked)),
    planCreate: (checked, report, locale, isBeside) =>
      once((engine) => engine.planCreate(checked, report, locale, isBeside)),
    reportParagraph: (checked) => once((engine) => engine.reportParagraph(checked)),
    planFixes: (checked, findings) => here().planFixes(checked, findings),
    planFix: (checked, finding) => here().planFix(checked, finding),
    figureAt: (checked, cell) => here().figureAt(checked, cell),
    planTrial: (checked, ticks, locale) => here().planTrial(checked, ticks, locale),
    whatIf: (checked, ticks) => here().whatIf(checked, ticks),
    whoElse: (checked, target) => here().whoElse(checked, target),
    figuresByUnit: (checked, result) => here().figuresByUnit(checked, result),
    overTime: (checked, result) => here().overTime(checked, result),
    reportsOffered: (checked) => here().reportsOffered(checked),
  };
}
