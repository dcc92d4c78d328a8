import { createEngine } from "../actions/create-engine";
import type { Engine } from "../actions/engine";
import type { Locale } from "../domain/bilingual";
import { purposeLabels } from "../messages/pane/journal";
import { targetsPage } from "../messages/pane/targets";
import { runInWorker } from "./run-in-worker";

export interface ExcelEngineParts {
  readonly locale: Locale;
  readonly engineVersion: string;
}

/** The use cases as the pane in Excel runs them: checks in a worker, labels in her language. */
export function excelEngine({ locale, engineVersion }: ExcelEngineParts): Engine {
  return createEngine({
    now: () => new Date(),
    ...runInWorker(),
    engineVersion,
    labels: { fixes: purposeLabels.fix[locale], trial: targetsPage.trialTray[locale] },
  });
}
