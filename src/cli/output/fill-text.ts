import type { FillPreview } from "../../actions/fill-preview";
import type { Locale } from "../../domain/bilingual";
import { commandLine } from "../../messages/command-line";
import { toFullA1 } from "../../workbook/refs";
import { plain } from "./check-json";

/** How many cells are listed before the rest is summed up. */
const MOST_LINES = 60;

/** What a fill wrote and what it left, as a person reads it on a terminal. */
export function fillText({ plan, skipped, notes }: FillPreview, language: Locale): string {
  const lines = [
    commandLine.filled(plan.writes.length)[language],
    ...plan.writes.slice(0, MOST_LINES).map((write) => {
      const before = plain(write.expectedBefore);
      return `  ${toFullA1(write.ref)}: ${before === null ? "" : `«${String(before)}» `}→ ${String(plain(write.content) ?? "")}`;
    }),
  ];
  if (plan.writes.length > MOST_LINES) lines.push(`  ${commandLine.more(plan.writes.length - MOST_LINES)[language]}`);
  for (const tab of plan.tabs) lines.push(commandLine.created(tab.name)[language]);
  if (skipped.length > 0) {
    lines.push("", commandLine.skipped(skipped.length)[language]);
    for (const { ref, why } of skipped) lines.push(`  ${toFullA1(ref)}: ${why}`);
  }
  if (notes.length > 0) lines.push("", ...notes.map((note) => note[language]));
  return `${lines.join("\n")}\n`;
}
