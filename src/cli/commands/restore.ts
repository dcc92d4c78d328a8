import type { Bilingual } from "../../domain/bilingual";
import type { CellRef } from "../../workbook/refs";
import type { RestoreOutcome } from "../../workbook/ports";
import { commandLine } from "../../messages/command-line";
import { cellListText } from "../../messages/where";
import type { Arguments } from "../arguments";
import { ExitCode } from "../exit-code";
import { openFile } from "../open-file";
import { place } from "../output/check-json";
import type { Terminal } from "../terminal";
import { baseName, saveResult } from "../write-file";
import { tellFailure, tellUnreadable } from "./tell-failure";
import { tellSaved } from "./tell-saved";

/** `restore FILE`: puts back what the latest entry (or `--entry`) replaced; cells changed since are left and named. */
export async function runRestore(file: string, args: Arguments, terminal: Terminal): Promise<ExitCode> {
  const workbook = await openFile(file, () => terminal.now());
  if (!workbook.ok) return tellFailure(file, workbook.error, args, terminal);
  const listing = await workbook.value.journal.list();
  if (!listing.ok) return tellFailure(file, listing.error, args, terminal);
  const { entries } = listing.value;
  const entry = args.entry === null ? entries[0] : entries.find(({ id }) => id === args.entry);
  if (!entry) {
    const sentence = args.entry === null ? commandLine.nothingToRestore : commandLine.noSuchEntry(args.entry);
    tellUnreadable(baseName(file), "no-entry", sentence[args.language], args, terminal);
    return ExitCode.failed;
  }
  const outcome = await workbook.value.restore(entry, { deleteCreatedTabs: true });
  if (!outcome.ok) return tellFailure(file, outcome.error, args, terminal);
  if (!args.dryRun) {
    const saved = await saveResult(file, workbook.value, args);
    if (!saved.ok) return tellFailure(file, saved.error, args, terminal);
  }
  tell(outcome.value, file, args, terminal);
  const left = outcome.value.changedSince.length + outcome.value.notFound.length + outcome.value.keptTabs.length;
  return left > 0 ? ExitCode.findings : ExitCode.ok;
}

function tell(outcome: RestoreOutcome, file: string, args: Arguments, terminal: Terminal): void {
  if (args.json || args.ndjson) {
    const answer = {
      schemaVersion: 1,
      file: baseName(file),
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
  const { language } = args;
  const say = (sentence: Bilingual) => {
    terminal.out(`${sentence[language]}\n`);
  };
  const count = outcome.restored.length;
  say(args.dryRun ? commandLine.wouldRestore(count) : commandLine.restored(count));
  const named = (cells: readonly CellRef[]) => cellListText(cells)[language];
  if (outcome.deletedTabs.length > 0) say(commandLine.deletedTabs(outcome.deletedTabs.join(", ")));
  if (outcome.changedSince.length > 0) say(commandLine.changedSince(named(outcome.changedSince)));
  if (outcome.notFound.length > 0) say(commandLine.notFound(named(outcome.notFound)));
  if (outcome.keptTabs.length > 0) say(commandLine.keptTabs(outcome.keptTabs.join(", ")));
  tellSaved(file, args, terminal);
}
