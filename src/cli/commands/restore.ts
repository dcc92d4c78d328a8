import type { CellRef } from "../../workbook/refs";
import type { RestoreOutcome } from "../../workbook/ports";
import { commandLine } from "../../messages/command-line";
import type { Arguments } from "../arguments";
import { ExitCode } from "../exit-code";
import { openFile } from "../open-file";
import { place } from "../output/check-json";
import type { Terminal } from "../terminal";
import { baseName, saveResult } from "../write-file";
import { tellFailure } from "./tell-failure";

/** `restore FILE`: puts back what the latest entry (or `--entry`) replaced; cells changed since are left and named. */
export async function runRestore(file: string, args: Arguments, terminal: Terminal): Promise<ExitCode> {
  const workbook = await openFile(file, () => terminal.now());
  if (!workbook.ok) return tellFailure(file, workbook.error, args, terminal);
  const listing = await workbook.value.journal.list();
  if (!listing.ok) return tellFailure(file, listing.error, args, terminal);
  const { entries } = listing.value;
  const entry = args.entry === null ? entries[0] : entries.find(({ id }) => id === args.entry);
  if (!entry) {
    terminal.say(`${baseName(file)}: ${commandLine.nothingToRestore[args.language]}\n`);
    return ExitCode.failed;
  }
  const outcome = await workbook.value.restore(entry, { deleteCreatedTabs: true });
  if (!outcome.ok) return tellFailure(file, outcome.error, args, terminal);
  if (!args.dryRun) {
    const saved = await saveResult(file, workbook.value, args);
    if (!saved.ok) return tellFailure(file, saved.error, args, terminal);
  }
  tell(outcome.value, args, terminal);
  const left = outcome.value.changedSince.length + outcome.value.notFound.length + outcome.value.keptTabs.length;
  return left > 0 ? ExitCode.findings : ExitCode.ok;
}

function tell(outcome: RestoreOutcome, args: Arguments, terminal: Terminal): void {
  if (args.json || args.ndjson) {
    const answer = {
      schemaVersion: 1,
      restored: outcome.restored.map(place),
      alreadyBack: outcome.alreadyBack.map(place),
      changedSince: outcome.changedSince.map(place),
      notFound: outcome.notFound.map(place),
      deletedTabs: outcome.deletedTabs,
      keptTabs: outcome.keptTabs,
    };
    terminal.out(`${JSON.stringify(answer, null, args.ndjson ? 0 : 2)}\n`);
    return;
  }
  terminal.out(`${commandLine.restored(outcome.restored.length)[args.language]}\n`);
  const named = (cells: readonly CellRef[]) =>
    cells.map((cell) => `${place(cell).sheet}!${place(cell).cell}`).join(", ");
  if (outcome.changedSince.length > 0) {
    terminal.out(`${commandLine.changedSince(named(outcome.changedSince))[args.language]}\n`);
  }
  if (outcome.notFound.length > 0) terminal.out(`${commandLine.notFound(named(outcome.notFound))[args.language]}\n`);
  if (outcome.keptTabs.length > 0)
    terminal.out(`${commandLine.keptTabs(outcome.keptTabs.join(", "))[args.language]}\n`);
}
