import type { Question } from "../../domain/answer";
import type { ColumnRole } from "../../domain/form/column-role";
import type { Column, ColumnReading } from "../../domain/form/form";
import type { FormKind } from "../../domain/form/form-kind";
import { columnLetters } from "../../workbook/refs";
import { FORM_NAMES } from "../kind/form-names";
import { asksOfHeads, openHeadQuestions } from "../kind/open-heads";
import type { RecognisedForm } from "../read-form";
import { columnRoleName } from "../columns/role-names";
import { standingQuestions } from "../standing/standing-questions";
import { leadersQuestions } from "./leaders-questions";
import { overlookedRegistrations } from "./overlooked-registrations";
import { SURE } from "./sure";
import { unreadLists } from "./unread-lists";
import { unreadNames } from "./unread-names";
import { unexplainedQuestions } from "./unexplained-questions";

/** What we will not decide alone about forms and columns: one plain sentence for each cause. `empty`: forms without a line. */
export function questionsAbout(
  forms: readonly RecognisedForm[],
  empty: ReadonlySet<RecognisedForm>,
): readonly Question[] {
  return [
    ...kindQuestions(forms),
    ...forms.flatMap(columnQuestions),
    ...leadersQuestions(forms),
    ...unexplainedQuestions(forms),
    ...standingQuestions(forms),
    ...openHeadQuestions(forms),
    ...unreadLists(forms),
    ...unreadNames(forms, empty),
  ];
}

/** A list whose title says what it is need not be asked, whatever other lists it also resembles. */
const SAYS_IT_REGISTERS = /dang ky|giao uoc/;

/** Forms headed alike and read alike are one doubt; headed alike and read otherwise each has its own. */
function kindQuestions(forms: readonly RecognisedForm[]): readonly Question[] {
  const overlooked = overlookedRegistrations(forms);
  return forms.flatMap((recognised) => {
    const { form, kindConfidence, titleWords } = recognised;
    // A doubt about a column is asked about the column: its cause.
    const isDoubtful = kindConfidence < SURE && form.alternativeKinds.length > 0;
    if ((!isDoubtful && !overlooked.has(recognised)) || asksOfHeads(recognised)) return [];
    if (form.kind === "registration" && SAYS_IT_REGISTERS.test(titleWords)) return [];
    const may = overlooked.has(recognised)
      ? [...form.alternativeKinds, "registration" as const]
      : form.alternativeKinds;
    const kinds = [...new Set([form.kind, ...may])];
    const alike = forms.filter((other) => other.form.signature === form.signature);
    const isOneDoubt = alike.every((other) => other.form.kind === form.kind);
    const name = isOneDoubt ? form.signature : form.key;
    const sheets = isOneDoubt ? alike.map((other) => other.form.sheet) : [form.sheet];
    const shown = listOf(sheets);
    const question: Question = {
      id: `form-kind:${name}`,
      cause: "form-kind",
      typed: null,
      at: form.headerRows ? { sheet: form.sheet, row: form.headerRows[0], column: form.extent.left } : null,
      sentence: {
        vi: `Bảng ở sheet ${shown.vi} được đọc là ${FORM_NAMES[form.kind].vi}. Đúng không?`,
        en: `The table on sheet ${shown.en} was read as ${FORM_NAMES[form.kind].en}. Is that right?`,
      },
      options: kinds.map((formKind) => ({
        id: formKind,
        label: FORM_NAMES[formKind],
        answer: { kind: "form-kind", form: name, formKind },
      })),
    };
    return [question];
  });
}

/** «Mau 01», «Mau 02» và 3 sheet khác. */
function listOf(sheets: readonly string[]): { readonly vi: string; readonly en: string } {
  const distinct = [...new Set(sheets)];
  const shown = distinct
    .slice(0, 3)
    .map((sheet) => `«${sheet}»`)
    .join(", ");
  const more = distinct.length - 3;
  return more <= 0
    ? { vi: shown, en: shown }
    : { vi: `${shown} và ${String(more)} sheet khác`, en: `${shown} and ${String(more)} more` };
}

function columnQuestions({ form, openHeads }: RecognisedForm): readonly Question[] {
  if (form.kind === "other" || form.kind === "summary") return [];
  // What the words of a head leave open is asked about the words.
  const isOfWords = ({ column, role }: Column) => role === "mark" && openHeads.get(column)?.isAsked === true;
  return form.columns
    .filter((column) => isBearing(column, form.kind) && column.confidence < SURE && column.alternatives.length > 0)
    .filter((column) => !isOfWords(column))
    .map((column) => {
      const { name } = column;
      return {
        id: `column:${form.signature}:${name}`,
        cause: "column",
        typed: null,
        at: form.headerRows ? { sheet: form.sheet, row: form.headerRows[0], column: column.column } : null,
        sentence: {
          vi: `Cột ${columnLetters(column.column)} («${column.header}») được đọc là ${columnRoleName(column).vi}. Đúng không?`,
          en: `Column ${columnLetters(column.column)} («${column.header}») was read as ${columnRoleName(column).en}. Is that right?`,
        },
        options: [column, ...column.alternatives].map(({ role, award, recipient, year }) => ({
          id: readingId({ role, award, recipient, year }),
          label: columnRoleName({ role, award, recipient, year }),
          answer: { kind: "column", form: form.signature, header: name, reading: { role, award, recipient, year } },
        })),
      };
    });
}

/** «mark:advanced-worker», «past-title:2021»: how an option about a column is named. */
function readingId({ role, award, recipient, year }: ColumnReading): string {
  return [role, award, recipient, year].filter((part) => part !== null).join(":");
}

/** Columns that figures rest on; a doubtful «Ghi chú» changes nothing, nor a «Nội dung» in a list of people. */
function isBearing({ role }: Column, kind: FormKind): boolean {
  return BEARING.has(role) || (BEARING_IN[kind]?.has(role) ?? false);
}

const BEARING: ReadonlySet<ColumnRole> = new Set([
  "name",
  "family-name",
  "given-name",
  "mark",
  "title",
  "award",
  "title-or-award",
  "award-code",
  "initiative",
]);

const BEARING_IN: Partial<Record<FormKind, ReadonlySet<ColumnRole>>> = {
  targets: new Set<ColumnRole>(["target-label", "threshold"]),
  works: new Set<ColumnRole>(["content"]),
  tasks: new Set<ColumnRole>(["content"]),
};
