import type { RecognisedForm } from "../read-form";

/** Lines in brackets above the head, which are no part of the title. */
export function notesAbove({ table: { sheet, first, header, body } }: RecognisedForm): string {
  const until = header?.top ?? body;
  const rows = Array.from({ length: Math.max(0, until - first) }, (_, at) => first + at);
  const texts = rows.flatMap((row) => sheet.filled(row).map((column) => sheet.text(row, column)));
  return texts.filter((text) => /^\s*\(.*\)\s*$/su.test(text)).join(" | ");
}
