import type { Question } from "../../domain/answer";
import { oneLine } from "../../layout/head-paths";
import type { RecognisedForm } from "../read-form";
import { yearOfForm } from "./form-year";
import { newestYear } from "./past-years";

/** Lists that are counted although their title alone names an earlier year than the others: a slip, or last year's. */
export function yearQuestions(counted: readonly RecognisedForm[]): readonly Question[] {
  const newest = newestYear(counted);
  return counted.flatMap((form) => {
    const year = yearOfForm(form);
    if (newest === null || year === null || year.said === "by-her" || year.year >= newest) return [];
    return [questionAbout(form, year.year, newest)];
  });
}

function questionAbout({ form }: RecognisedForm, year: number, newest: number): Question {
  const title = oneLine(form.title);
  const [own, other] = [String(year), String(newest)];
  return {
    id: `form-year:${form.key}`,
    cause: "year",
    typed: { of: "form-year", form: form.key },
    at: { sheet: form.sheet, row: form.extent.top, column: form.extent.left },
    sentence: {
      vi: `Sheet «${form.sheet}» ghi năm ${own} («${title}»), các biểu khác ghi năm ${other}. Đang tính vào năm ${other}. Biểu này của năm nào?`,
      en: `Sheet «${form.sheet}» is of ${own} («${title}»), the other forms are of ${other}. It is counted for ${other}. Which year is it about?`,
    },
    options: [
      {
        id: other,
        label: { vi: `Năm ${other}, tên biểu gõ nhầm`, en: `${other}; the title has a slip` },
        answer: { kind: "form-year", form: form.key, year: newest },
      },
      {
        id: own,
        label: { vi: `Năm ${own}, không tính vào năm ${other}`, en: `${own}; not counted for ${other}` },
        answer: { kind: "form-year", form: form.key, year },
      },
    ],
  };
}
