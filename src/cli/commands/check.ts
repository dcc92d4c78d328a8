import { check } from "../../actions/check";
import { checkWorkbook } from "../../actions/check-workbook";
import type { Checked } from "../../actions/checked";
import type { CheckResult } from "../../domain/check";
import { commandLine } from "../../messages/command-line";
import type { Failure } from "../../workbook/failure";
import { ok, type Result } from "../../workbook/result";
import type { XlsxWorkbook } from "../../xlsx/open-workbook";
import type { Arguments } from "../arguments";
import { ExitCode } from "../exit-code";
import { openFile } from "../open-file";
import { checkJson } from "../output/check-json";
import { checkText } from "../output/check-text";
import type { Terminal } from "../terminal";
import { civilDateInVietnam } from "../../workbook/civil-time";
import { baseName } from "../write-file";
import { tellFailure } from "./tell-failure";

/** Opens a file and checks it; nothing is written. */
export async function openAndCheck(
  file: string,
  args: Arguments,
  now: () => Date,
): Promise<Result<{ readonly workbook: XlsxWorkbook; readonly checked: Checked }, Failure>> {
  const workbook = await openFile(file, now);
  if (!workbook.ok) return workbook;
  const options = {
    fileName: baseName(file),
    today: args.today ?? civilDateInVietnam(now()),
    year: args.year,
    regime: args.regime,
    stage: args.stage,
    overlay: args.overlay,
  };
  const checked = await checkWorkbook(workbook.value, options, (request) => Promise.resolve(ok(check(request))));
  return checked.ok ? ok({ workbook: workbook.value, checked: checked.value }) : checked;
}

/** `check FILE`: prints what was found; the exit code says whether there is something to mend. */
export async function runCheck(file: string, args: Arguments, terminal: Terminal): Promise<ExitCode> {
  const opened = await openAndCheck(file, args, () => terminal.now());
  if (!opened.ok) return tellFailure(file, opened.error, args, terminal);
  const { result } = opened.value.checked;
  const found = result.reading.sheets.some((sheet) => sheet.forms.some((form) => form.countedIn));
  if (args.ndjson) terminal.out(`${JSON.stringify(checkJson(result, args.language))}\n`);
  else if (args.json) terminal.out(`${JSON.stringify(checkJson(result, args.language), null, 2)}\n`);
  else if (found) terminal.out(checkText(result, args.language));
  if (found) return exitOf(result);
  const names = result.reading.sheets.map((sheet) => sheet.name);
  terminal.say(`${baseName(file)}: ${commandLine.noRegistration(names)[args.language]}\n`);
  return ExitCode.failed;
}

function exitOf(result: CheckResult): ExitCode {
  const mendable = result.findings.some(({ severity, waived }) => severity === "error" && waived === null);
  const missed = result.targets.some(({ status }) => status === "missed");
  return mendable || missed ? ExitCode.findings : ExitCode.ok;
}
