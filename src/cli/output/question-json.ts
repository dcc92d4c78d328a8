import type { Question } from "../../domain/answer";
import type { Locale } from "../../domain/bilingual";
import type { WeighedQuestion } from "../../domain/consequence";
import { toA1 } from "../../workbook/refs";

/**
 * Something asked, with where it stands, the answers that would settle it, and what each changes: null where the
 * workbook is too large to work that out.
 */
export function questionJson(question: Question | WeighedQuestion, language: Locale): Record<string, unknown> {
  const { id, cause, at, sentence, options, typed } = question;
  return {
    id,
    cause,
    sheet: at?.sheet ?? null,
    cell: at ? toA1(at) : null,
    message: sentence[language],
    options: options.map((option) => ({
      id: option.id,
      label: option.label[language],
      changes: "changes" in option ? option.changes : null,
    })),
    ...(typed === null ? {} : { typed: { of: typed.of } }),
  };
}
