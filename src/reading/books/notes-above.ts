import type { RecognisedForm } from "../read-form";

/** The texts above the head of a list, cell by cell. */
export function linesAbove({ table: { sheet, first, header, body } }: RecognisedForm): readonly string[] {
  const until = header?.top ?? body;
  const rows = Array.from({ length: Math.max(0, until - first) }, (_, at) => first + at);
  return rows.flatMap((row) => sheet.filled(row).map((column) => sheet.text(row, column)));
}

/** Lines in brackets above the head, which are no part of the title. */
export function notesAbove(form: RecognisedForm): string {
  return linesAbove(form)
    .filter((text) => /^\s*\(.*\)\s*$/su.test(text))
    .join(" | ");
}
