import { planFixes } from "../../actions/fix";
import { newPlanId } from "../../actions/plan-id";
import { commandLine } from "../../messages/command-line";
import type { CellWrite } from "../../workbook/write-plan";
import type { Arguments } from "../arguments";
import { ExitCode } from "../exit-code";
import { plain, place } from "../output/check-json";
import type { Terminal } from "../terminal";
import { saveResult } from "../write-file";
import { openAndCheck } from "../open-and-check";
import { tellFailure } from "./tell-failure";

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
  tell(plan.writes, args, terminal);
  return ExitCode.ok;
}

function tell(writes: readonly CellWrite[], args: Arguments, terminal: Terminal): void {
  const lines = writes.map((write) => ({
    ...place(write.ref),
    before: plain(write.expectedBefore),
    after: plain(write.content),
  }));
  if (args.json || args.ndjson) {
    const answer = { schemaVersion: 1, writes: lines, created: [], skipped: [] };
    terminal.out(`${JSON.stringify(answer, null, args.ndjson ? 0 : 2)}\n`);
    return;
  }
  terminal.out(`${commandLine.fixed(writes.length)[args.language]}\n`);
  for (const { sheet, cell, before, after } of lines) {
    terminal.out(`  ${sheet}!${cell}: «${String(before ?? "")}» → «${String(after ?? "")}»\n`);
  }
}
