import type { Answer } from "../domain/answer";
import type { RowFate } from "../domain/form/row-fate";
import type { Form } from "../domain/form/form";
import type { Table } from "./find-tables";
import { fingerprint } from "./signature";

/** A form as far as answers about its rows need it. */
export interface AnswerableForm {
  readonly table: Table;
  readonly form: Pick<Form, "signature" | "columns">;
}

/** Names a row by what stands in it, so that an answer finds it again after rows were inserted or sorted. */
export function rowKeyOf(form: AnswerableForm, row: number): string {
  const { sheet } = form.table;
  const naming = form.form.columns.filter(({ role }) =>
    [
      "name",
      "family-name",
      "given-name",
      "id-number",
      "unit",
      "birth-date",
      "content",
      "initiative",
      "target-label",
    ].includes(role),
  );
  const own = naming.map(({ column }) => sheet.plain(row, column)).filter((text) => text !== "");
  const texts = own.length > 0 ? own : sheet.filled(row).map((column) => sheet.plain(row, column));
  return fingerprint(texts);
}

/** What she said of this row, if she did. */
export function answeredFate(form: AnswerableForm, row: number, answers: readonly Answer[]): RowFate | null {
  const own = answers.filter((answer) => answer.kind === "row" && answer.form === form.form.signature);
  if (own.length === 0) return null;
  const key = rowKeyOf(form, row);
  for (const answer of own) {
    if (answer.kind !== "row" || answer.rowKey !== key) continue;
    if ("structural" in answer.fate) return { fate: "structural", as: answer.fate.structural };
    if ("counted" in answer.fate) return { fate: "counted", as: answer.fate.counted };
    return { fate: "excluded", why: { vi: answer.fate.excluded, en: answer.fate.excluded } };
  }
  return null;
}
