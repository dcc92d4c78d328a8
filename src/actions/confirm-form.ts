import type { Answer } from "../domain/answer";
import type { Column, Form } from "../domain/form/form";

/** Below this a reading is not sure. */
const SURE = 0.8;

/** A form that she should look at: what it is, or what one of its columns is, was not read surely. */
export function isUnsure(form: Form): boolean {
  return form.confidence < SURE || form.columns.some(isUnsureColumn);
}

export function isUnsureColumn({ confidence }: Column): boolean {
  return confidence < SURE;
}

/** «Đúng cả biểu»: the answers that confirm what was read, its kind and each column that was not sure. */
export function confirmForm(form: Form): readonly Answer[] {
  return [
    { kind: "form-kind", form: form.key, formKind: form.kind },
    ...form.columns.filter(isUnsureColumn).map(({ name, role, award, recipient, year }) => ({
      kind: "column" as const,
      form: form.signature,
      header: name,
      reading: { role, award, recipient, year },
    })),
  ];
}
