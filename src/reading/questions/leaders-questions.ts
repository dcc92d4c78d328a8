import type { Question, QuestionOption } from "../../domain/answer";
import type { Column } from "../../domain/form/form";
import type { RecognisedForm } from "../read-form";

/** Units and who leads them side by side, and titles that either may have: whose they are is asked, once a form. */
export function leadersQuestions(forms: readonly RecognisedForm[]): readonly Question[] {
  const asked = new Set<string>();
  return forms.flatMap(({ form, openLeaders }) => {
    const column = form.columns.find((one) => one.column === openLeaders);
    if (column === undefined || form.kind !== "registration" || asked.has(form.signature)) return [];
    asked.add(form.signature);
    return [question(form, column)];
  });
}

function question(form: RecognisedForm["form"], column: Column): Question {
  const isOfPeople = column.role === "name";
  const options = [
    optionOf(form, column, "people", { vi: "Của người ghi ở cột này", en: "Those of the people in this column" }),
    optionOf(form, column, "units", { vi: "Của đơn vị, người này chỉ đứng đầu", en: "Those of the units they lead" }),
  ];
  return {
    id: `leaders:${form.signature}:${column.name}`,
    cause: "column",
    typed: null,
    at: form.headerRows ? { sheet: form.sheet, row: form.headerRows[0], column: column.column } : null,
    sentence: {
      vi: `Sheet «${form.sheet}» ghi cả đơn vị và «${column.header}», chưa rõ danh hiệu đăng ký là của ai. Hiện tính cho ${isOfPeople ? "người" : "đơn vị"}. Đúng là của ai?`,
      en: `Sheet «${form.sheet}» names units and «${column.header}», and it is not clear who registers. The titles are counted for the ${isOfPeople ? "people" : "units"} for now. Whose are they?`,
    },
    options: isOfPeople ? options : [...options].reverse(),
  };
}

function optionOf(
  { signature }: RecognisedForm["form"],
  { name }: Column,
  id: "people" | "units",
  label: QuestionOption["label"],
): QuestionOption {
  const role = id === "people" ? "name" : "other";
  const reading = { role, award: null, recipient: null, year: null } as const;
  return { id, label, answer: { kind: "column", form: signature, header: name, reading } };
}
