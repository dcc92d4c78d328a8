import { check } from "../actions/check";
import { checkWorkbook } from "../actions/check-workbook";
import type { CheckOptions, Checked } from "../actions/checked";
import { civilDateInVietnam } from "../workbook/civil-time";
import type { Failure } from "../workbook/failure";
import { ok, type Result } from "../workbook/result";
import type { XlsxWorkbook } from "../xlsx/open-workbook";
import type { Arguments } from "./arguments";
import { openFile } from "./open-file";
import { baseName } from "./write-file";

/** Opens a file and checks it in this thread; nothing is written. */
export async function openAndCheck(
  file: string,
  args: Arguments,
  now: () => Date,
): Promise<Result<{ readonly workbook: XlsxWorkbook; readonly checked: Checked }, Failure>> {
  const workbook = await openFile(file, now);
  if (!workbook.ok) return workbook;
  const options = checkOptions(file, args, now);
  const checked = await checkWorkbook(workbook.value, options, (request) => Promise.resolve(ok(check(request))));
  return checked.ok ? ok({ workbook: workbook.value, checked: checked.value }) : checked;
}

/** What the options say about a check of this file. */
export function checkOptions(file: string, args: Arguments, now: () => Date): CheckOptions {
  return {
    fileName: baseName(file),
    today: args.today ?? civilDateInVietnam(now()),
    year: args.year,
    regime: args.regime,
    stage: args.stage,
    overlay: args.overlay,
    orAsKept: true,
    given: args.given,
    weigh: args.command === "check" || args.command === "read",
  };
}
