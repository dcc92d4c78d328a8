import type { Checked } from "../../actions/checked";
import { previewTrial } from "../../actions/apply-trial";
import { newPlanId } from "../../actions/plan-id";
import { readTicks } from "../../actions/read-ticks";
import { whatIf } from "../../actions/what-if";
import { commandLine } from "../../messages/command-line";
import type { Arguments } from "../arguments";
import { ExitCode } from "../exit-code";
import { targetJson } from "../output/check-json";
import { targetLines } from "../output/check-text";
import type { Terminal } from "../terminal";
import { baseName, resultPath, saveResult } from "../write-file";
import { openAndCheck } from "../open-and-check";
import { tellFailure } from "./tell-failure";
import { tellRefused } from "./tell-refused";
import { tellSaved } from "./tell-saved";

/** `what-if FILE --tick "Họ và tên=LĐTT"`: all targets with titles given or taken; written only with `--out`. */
export async function runWhatIf(file: string, args: Arguments, terminal: Terminal): Promise<ExitCode> {
  const opened = await openAndCheck(file, args, () => terminal.now());
  if (!opened.ok) return tellFailure(file, opened.error, args, terminal);
  const { workbook, checked } = opened.value;
  const refused = tellRefused(checked, args, terminal);
  if (refused !== null) return refused;
  const { ticks, notUnderstood } = readTicks(checked, args.ticks);
  if (notUnderstood.length > 0) {
    terminal.say(`${baseName(file)}: ${commandLine.unknownTicks(notUnderstood)[args.language]}\n`);
    return ExitCode.usage;
  }
  const trial = whatIf(checked, ticks);
  if (resultPath(file, args) !== null && !args.dryRun) {
    const label = commandLine.trialLabel[args.language];
    const { plan } = previewTrial(checked, ticks, args.language, label, newPlanId(terminal.now()));
    const applied = await workbook.apply(plan);
    if (!applied.ok) return tellFailure(file, applied.error, args, terminal);
    const saved = await saveResult(file, workbook, args);
    if (!saved.ok) return tellFailure(file, saved.error, args, terminal);
  }
  tell(checked, trial, file, args, terminal);
  return ExitCode.ok;
}

function tell(
  checked: Checked,
  trial: ReturnType<typeof whatIf>,
  file: string,
  args: Arguments,
  terminal: Terminal,
): void {
  const { language } = args;
  if (args.json || args.ndjson) {
    const answer = {
      schemaVersion: 1,
      file: baseName(file),
      targets: trial.targets.map((target) => targetJson(target, language)),
      contradictions: trial.contradictions.map(({ targets, message }) => ({ targets, message: message[language] })),
    };
    terminal.out(`${JSON.stringify(answer, null, args.ndjson ? 0 : 2)}\n`);
    return;
  }
  const { stage } = checked.result;
  for (const target of trial.targets) terminal.out(`${targetLines(target, stage, language).join("\n")}\n`);
  for (const { message } of trial.contradictions) terminal.out(`${message[language]}\n`);
  tellSaved(file, args, terminal);
}
