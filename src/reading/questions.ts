import type { Question } from "../domain/answer";
import type { Column } from "../domain/form/form";
import { columnLetters } from "../workbook/refs";
import type { RecognisedForm } from "./read-form";
import { FORM_NAMES } from "./form-names";
import { SURE } from "./sure";
import { columnRoleName } from "./role-names";

/** What we will not decide alone about forms and columns: one plain sentence each. */
export function questionsAbout(forms: readonly RecognisedForm[]): readonly Question[] {
  return forms.flatMap((form) => [...kindQuestion(form), ...columnQuestions(form)]);
}

function kindQuestion({ form }: RecognisedForm): readonly Question[] {
  if (form.confidence >= SURE || form.alternativeKinds.length === 0) return [];
  const kinds = [form.kind, ...form.alternativeKinds];
  return [
    {
      id: `form-kind:${form.signature}`,
      cause: "form-kind",
      typed: null,
      at: form.headerRows ? { sheet: form.sheet, row: form.headerRows[0], column: form.extent.left } : null,
      sentence: {
        vi: `Bảng ở sheet «${form.sheet}» được đọc là ${FORM_NAMES[form.kind].vi}. Đúng không?`,
        en: `The table on sheet «${form.sheet}» was read as ${FORM_NAMES[form.kind].en}. Is that right?`,
      },
      options: kinds.map((formKind) => ({
        id: formKind,
        label: FORM_NAMES[formKind],
        answer: { kind: "form-kind", form: form.signature, formKind },
      })),
    },
  ];
}

function columnQuestions({ form }: RecognisedForm): readonly Question[] {
  if (form.kind === "other" || form.kind === "summary") return [];
  return form.columns
    .filter((column) => isBearing(column) && column.confidence < SURE && column.alternatives.length > 0)
    .map((column) => ({
      id: `column:${form.signature}:${column.header}`,
      cause: "column",
      typed: null,
      at: form.headerRows ? { sheet: form.sheet, row: form.headerRows[0], column: column.column } : null,
      sentence: {
        vi: `Cột ${columnLetters(column.column)} («${column.header}») được đọc là ${columnRoleName(column).vi}. Đúng không?`,
        en: `Column ${columnLetters(column.column)} («${column.header}») was read as ${columnRoleName(column).en}. Is that right?`,
      },
      options: [column, ...column.alternatives].map(({ role, award, recipient, year }) => ({
        id: [role, award, recipient, year].filter((part) => part !== null).join(":"),
        label: columnRoleName({ role, award, recipient, year }),
        answer: {
          kind: "column",
          form: form.signature,
          header: column.header,
          reading: { role, award, recipient, year },
        },
      })),
    }));
}

/** Columns that figures rest on; a doubtful «Ghi chú» changes nothing. */
function isBearing({ role }: Column): boolean {
  return [
    "name",
    "family-name",
    "given-name",
    "mark",
    "title",
    "award",
    "title-or-award",
    "award-code",
    "target-label",
    "threshold",
    "initiative",
    "content",
  ].includes(role);
}
