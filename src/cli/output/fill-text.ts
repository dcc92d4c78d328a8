import type { FillPreview } from "../../actions/fill-preview";
import type { Locale } from "../../domain/bilingual";
import { contentText } from "../../messages/cell-content-text";
import { commandLine } from "../../messages/command-line";
import type { CheckResult } from "../../domain/check";
import type { WeighedQuestion } from "../../domain/consequence";
import { sheetsCompared } from "../../messages/seen-sheets";
import { toFullA1 } from "../../workbook/refs";

import { questionLines } from "./question-lines";

/** How many cells are listed before the rest is summed up. */
const MOST_LINES = 60;

/** What a fill wrote and what it left, as a person reads it on a terminal. */
export function fillText(
  { plan, skipped, notes, seen }: FillPreview,
  questions: readonly WeighedQuestion[],
  result: CheckResult,
  isPreview: boolean,
  language: Locale,
): string {
  const count = plan.writes.length;
  const filled = isPreview ? commandLine.wouldFill(count) : commandLine.filled(count);
  const compared = sheetsCompared(seen);
  const isRight = skipped.length === 0 && compared.length > 0;
  const head = count > 0 ? filled : isRight ? commandLine.alreadyRight(compared) : commandLine.filledNone;
  const isOnlyCreated = count === 0 && plan.tabs.length > 0;
  const lines = [
    ...(isOnlyCreated ? [] : [head[language]]),
    ...plan.writes.slice(0, MOST_LINES).map((write) => {
      const before = write.expectedBefore.kind === "empty" ? "" : `«${contentText(write.expectedBefore)[language]}» `;
      return `  ${toFullA1(write.ref)}: ${before}→ ${contentText(write.content)[language]}`;
    }),
  ];
  if (plan.writes.length > MOST_LINES) lines.push(`  ${commandLine.more(plan.writes.length - MOST_LINES)[language]}`);
  const tabLine = isPreview ? commandLine.wouldCreate : commandLine.created;
  for (const tab of plan.tabs) lines.push(tabLine(tab.name)[language]);
  if (skipped.length > 0) {
    lines.push("", commandLine.skipped(skipped.length)[language]);
    for (const { ref, why } of skipped) lines.push(`  ${toFullA1(ref)}: ${why}`);
  }
  if (questions.length > 0) {
    lines.push("", commandLine.questions[language].toUpperCase());
    lines.push(...questions.flatMap((question) => questionLines(question, result, language)));
    lines.push(`  ${commandLine.answerBy[language]}`);
  }
  if (notes.length > 0) lines.push("", ...notes.map((note) => note[language]));
  return `${lines.join("\n")}\n`;
}
