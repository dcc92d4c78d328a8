import { planFixes } from "../../actions/fix";
import { newPlanId } from "../../actions/plan-id";
import { changeText } from "../../messages/cell-content-text";
import { commandLine } from "../../messages/command-line";
import { bareValue } from "../../workbook/cell-content";
import { toFullA1 } from "../../workbook/refs";
import type { CellWrite } from "../../workbook/write-plan";
import type { Arguments } from "../arguments";
import { ExitCode } from "../exit-code";
import { place } from "../output/check-json";
import type { Terminal } from "../terminal";
import { baseName, saveResult } from "../write-file";
import { openAndCheck } from "../open-and-check";
import { tellFailure } from "./tell-failure";
import { tellSaved } from "./tell-saved";

/** `fix FILE --out OUT`: mends all slips of typing that are safe to mend, shows each before → after. */
export async function runFix(file: string, args: Arguments, terminal: Terminal): Promise<ExitCode> {
  const opened = await openAndCheck(file, args, () => terminal.now());
  if (!opened.ok) return tellFailure(file, opened.error, args, terminal);
  const { workbook, checked } = opened.value;
  const label = commandLine.fixLabel[args.language];
  const plan = planFixes(checked, checked.result.findings, label, newPlanId(terminal.now()));
  if (!args.dryRun) {
    if (plan.writes.length > 0) {
      const applied = await workbook.apply(plan);
      if (!applied.ok) return tellFailure(file, applied.error, args, terminal);
    }
    const saved = await saveResult(file, workbook, args);
    if (!saved.ok) return tellFailure(file, saved.error, args, terminal);
  }
  tell(plan.writes, file, args, terminal);
  return ExitCode.ok;
}

function tell(writes: readonly CellWrite[], file: string, args: Arguments, terminal: Terminal): void {
  const { language } = args;
  if (args.json || args.ndjson) {
    const lines = writes.map((write) => ({
      ...place(write.ref),
      before: bareValue(write.expectedBefore),
      after: bareValue(write.content),
    }));
    const answer = { schemaVersion: 1, file: baseName(file), writes: lines, created: [], skipped: [] };
    terminal.out(`${JSON.stringify(answer, null, args.ndjson ? 0 : 2)}\n`);
    return;
  }
  const head = args.dryRun ? commandLine.wouldFix(writes.length) : commandLine.fixed(writes.length);
  terminal.out(`${head[language]}\n`);
  for (const { ref, expectedBefore, content } of writes) {
    const { before, after } = changeText(expectedBefore, content);
    terminal.out(`  ${toFullA1(ref)}: «${before[language]}» → «${after[language]}»\n`);
  }
  tellSaved(file, args, terminal);
}
