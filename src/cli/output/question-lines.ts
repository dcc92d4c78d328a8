import type { Question } from "../../domain/answer";
import type { Locale } from "../../domain/bilingual";
import type { WeighedQuestion } from "../../domain/consequence";
import { commandLine } from "../../messages/command-line";
import { type ChangedCheck, changeLines } from "../../messages/figure-changes";
import { toFullA1 } from "../../workbook/refs";

/** A question on a terminal: where, the sentence, then every answer with what it changes. */
export function questionLines(
  { at, sentence, options, typed }: Question | WeighedQuestion,
  check: ChangedCheck,
  language: Locale,
  indent = "  ",
): readonly string[] {
  const where = at === null ? "" : `${toFullA1(at)}  `;
  return [
    `${indent}? ${where}${sentence[language]}`,
    ...options.map((option) => {
      const changes = "changes" in option ? option.changes : null;
      const told =
        changes === null
          ? ""
          : `: ${changeLines(changes, check)
              .map((line) => line[language])
              .join("; ")}`;
      return `${indent}    - ${option.label[language]}${told}`;
    }),
    ...(typed === null ? [] : [`${indent}    - ${commandLine.typeNumber[language]}`]),
  ];
}
