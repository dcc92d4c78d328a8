import type { Question } from "../domain/answer";
import type { Column } from "../domain/form/form";
import type { FormKind } from "../domain/form/form-kind";
import { columnLetters } from "../workbook/refs";
import type { RecognisedForm } from "./read-form";
import { columnRoleName } from "./role-names";

/** Under this a reading is shown to her with its alternatives. */
export const SURE = 0.8;

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
      at: form.headerRows ? { sheet: form.sheet, row: form.headerRows[0], column: form.extent.left } : null,
      sentence: {
        vi: `Bảng ở sheet «${form.sheet}» được đọc là ${FORM_NAMES[form.kind].vi}. Đúng không?`,
        en: `The table on sheet «${form.sheet}» was read as ${FORM_NAMES[form.kind].en}. Is that right?`,
      },
      options: kinds.map((formKind) => ({
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
      at: form.headerRows ? { sheet: form.sheet, row: form.headerRows[0], column: column.column } : null,
      sentence: {
        vi: `Cột ${columnLetters(column.column)} («${column.header}») được đọc là ${columnRoleName(column).vi}. Đúng không?`,
        en: `Column ${columnLetters(column.column)} («${column.header}») was read as ${columnRoleName(column).en}. Is that right?`,
      },
      options: [column, ...column.alternatives].map(({ role, award, recipient, year }) => ({
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

export const FORM_NAMES: Readonly<Record<FormKind, { readonly vi: string; readonly en: string }>> = {
  registration: { vi: "Biểu đăng ký thi đua, khen thưởng", en: "a registration form" },
  targets: { vi: "Biểu chỉ tiêu", en: "a form of targets" },
  staff: { vi: "Danh sách CBCCVC", en: "a staff list" },
  initiatives: { vi: "Danh sách sáng kiến", en: "a list of initiatives" },
  history: { vi: "Danh hiệu các năm trước", en: "titles of past years" },
  works: { vi: "Danh sách công trình, phần việc", en: "a list of works" },
  tasks: { vi: "Bảng theo dõi nhiệm vụ", en: "a list of tasks" },
  awards: { vi: "Kết quả khen thưởng", en: "results of commendation" },
  summary: { vi: "Biểu tổng hợp", en: "a summary" },
  other: { vi: "Không phải biểu thi đua, khen thưởng", en: "no form of emulation and commendation" },
};
