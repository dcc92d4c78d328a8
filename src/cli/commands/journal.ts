import { toA1 } from "../../workbook/refs";
import { bareValue } from "../../workbook/cell-content";
import type { JournalEntry } from "../../workbook/journal-entry";
import { commandLine } from "../../messages/command-line";
import { momentText } from "../../messages/numbers";
import type { Arguments } from "../arguments";
import { ExitCode } from "../exit-code";
import { openFile } from "../open-file";
import type { Terminal } from "../terminal";
import { baseName } from "../write-file";
import { tellFailure } from "./tell-failure";

/** `journal FILE`: what was written by the tool and can still be taken back, newest first. */
export async function runJournal(file: string, args: Arguments, terminal: Terminal): Promise<ExitCode> {
  const workbook = await openFile(file, () => terminal.now());
  if (!workbook.ok) return tellFailure(file, workbook.error, args, terminal);
  const listing = await workbook.value.journal.list();
  if (!listing.ok) return tellFailure(file, listing.error, args, terminal);
  const { entries, unreadable } = listing.value;
  if (args.json || args.ndjson) {
    const answer = { schemaVersion: 1, file: baseName(file), entries: entries.map(entryJson), unreadable };
    terminal.out(`${JSON.stringify(answer, null, args.ndjson ? 0 : 2)}\n`);
    return ExitCode.ok;
  }
  terminal.out(`${commandLine.journalHead(entries.length)[args.language]}\n`);
  for (const entry of entries) {
    const cells = entry.sheets.reduce((sum, sheet) => sum + sheet.cells.length, 0);
    terminal.out(
      `  ${entry.id}  ${momentText(entry.at)}  ${commandLine.journalLine(entry.label, cells)[args.language]}\n`,
    );
  }
  if (unreadable > 0) terminal.out(`${commandLine.unreadableEntries(unreadable)[args.language]}\n`);
  return ExitCode.ok;
}

function entryJson(entry: JournalEntry): Record<string, unknown> {
  return {
    id: entry.id,
    purpose: entry.purpose,
    label: entry.label,
    at: entry.at,
    writes: entry.sheets.flatMap(({ name, cells }) =>
      cells.map((cell) => ({
        sheet: name,
        cell: toA1(cell),
        before: bareValue(cell.before.content),
        after: bareValue(cell.after.content),
      })),
    ),
    created: entry.createdTabs.map((tab) => tab.name),
  };
}
