import type { SubmissionCopy } from "../../actions/engine";
import type { Locale } from "../../domain/bilingual";
import { commandLine } from "../../messages/command-line";
import { formsPage } from "../../messages/pane/forms";

/** What stands against handing the copy in and what the copy changes, as a person reads it on a terminal. */
export function copyText({ open, done }: SubmissionCopy, language: Locale): string {
  const lines = [(open.length > 0 ? formsPage.submitOpen(open.length) : commandLine.copyClear)[language]];
  for (const { sentence } of open) lines.push(`  ${sentence[language]}`);
  if (done.length > 0)
    lines.push("", formsPage.submitDone[language], ...done.map(({ sentence }) => `  ${sentence[language]}`));
  return `${lines.join("\n")}\n`;
}
