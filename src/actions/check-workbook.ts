import type { CheckRequest, CheckResult } from "../domain/check";
import type { Failure } from "../workbook/failure";
import type { Workbook } from "../workbook/ports";
import { ok, type Result } from "../workbook/result";
import type { CheckOptions, Checked } from "./checked";
import { weigh } from "./consequences";
import { settingsOver } from "./settings";
import { settle } from "./settle";
import { readRemembered } from "./remembered";

/** Where `check` runs: at once, in a web worker, in a worker thread. */
export type RunCheck = (request: CheckRequest, signal?: AbortSignal) => Promise<Result<CheckResult, Failure>>;

/** Reads the workbook and what it remembers, and checks it. Writes nothing. */
export async function checkWorkbook(
  workbook: Workbook,
  options: CheckOptions,
  run: RunCheck,
): Promise<Result<Checked, Failure>> {
  const snapshot = await workbook.read({
    fonts: true,
    page: true,
    ...(options.signal ? { signal: options.signal } : {}),
    ...(options.onProgress ? { onProgress: options.onProgress } : {}),
  });
  if (!snapshot.ok) return snapshot;
  const remembered = await readRemembered(workbook);
  if (!remembered.ok) return remembered;
  const settings = options.orAsKept ? await settingsOver(workbook, options) : ok(options);
  if (!settings.ok) return settings;
  const { fileName, today } = options;
  const { year, regime, stage, overlay } = settings.value;
  const asRemembered: CheckRequest = {
    snapshot: snapshot.value,
    fileName,
    today,
    year,
    regime,
    stage,
    overlay,
    answers: remembered.value.answers,
    waivers: remembered.value.waivers,
  };
  const { answers, refused } = settle(asRemembered, options.given ?? []);
  const request = { ...asRemembered, answers };
  const result = await run(request, options.signal);
  if (!result.ok) return result;
  const { journal, profile } = remembered.value;
  const weighed = options.weigh ? weigh(request, result.value, result.value.questions) : null;
  return ok({ request, result: result.value, journal, profile, weighed, refused });
}
