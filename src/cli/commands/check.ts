import type { Checked } from "../../actions/checked";
import type { CheckResult } from "../../domain/check";
import { commandLine } from "../../messages/command-line";
import type { Arguments } from "../arguments";
import { ExitCode, worst } from "../exit-code";
import { checkJson } from "../output/check-json";
import { checkText, hasForm } from "../output/check-text";
import { reportPage, type Reported } from "../report/page";
import type { Terminal } from "../terminal";
import type { Examined } from "../threads/examine";
import { baseName, writeWhole } from "../write-file";
import { tellFailure } from "./tell-failure";
import { tellRefused } from "./tell-refused";

/** `check FILE…`: prints what was found; the exit code says whether there is something to mend. */
export async function runCheck(
  examined: AsyncIterable<Examined>,
  args: Arguments,
  terminal: Terminal,
): Promise<ExitCode> {
  const codes: ExitCode[] = [];
  const reported: Reported[] = [];
  for await (const { file, checked } of examined) {
    if (!terminal.isHeard() && args.out === null) break;
    if (codes.length > 0 && !args.ndjson && args.out === null) terminal.out("\n");
    codes.push(
      checked.ok ? tell(file, checked.value, args, terminal) : tellFailure(file, checked.error, args, terminal),
    );
    if (args.out !== null) {
      reported.push(
        checked.ok
          ? { fileName: baseName(file), checked: checked.value }
          : { fileName: baseName(file), failure: checked.error },
      );
    }
  }
  if (args.out === null) return worst(codes);
  const written = await writeWhole(args.out, reportPage(reported, args.language));
  if (!written.ok) return tellFailure(args.out, written.error, args, terminal);
  if (!args.json && !args.ndjson) terminal.out(`${commandLine.pageWritten(args.out)[args.language]}\n`);
  return worst(codes);
}

function tell(file: string, checked: Checked, args: Arguments, terminal: Terminal): ExitCode {
  const refused = tellRefused(checked, args, terminal);
  if (refused !== null) return refused;
  const { result } = checked;
  const isUnderstood = hasForm(result);
  if (args.ndjson) terminal.out(`${JSON.stringify(checkJson(checked, args.language))}\n`);
  else if (args.json) terminal.out(`${JSON.stringify(checkJson(checked, args.language), null, 2)}\n`);
  else if (isUnderstood && args.out === null) terminal.out(checkText(checked, args.language));
  if (isUnderstood) return exitOf(result);
  const names = result.reading.sheets.map((sheet) => sheet.name);
  terminal.say(`${baseName(file)}: ${commandLine.noForm(names)[args.language]}\n`);
  return ExitCode.failed;
}

function exitOf(result: CheckResult): ExitCode {
  const mendable = result.findings.some(({ severity, waived }) => severity === "error" && waived === null);
  const missed = result.targets.some(({ status }) => status === "missed");
  return mendable || missed ? ExitCode.findings : ExitCode.ok;
}
