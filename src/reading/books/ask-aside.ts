import type { Question } from "../../domain/answer";
import type { RecognisedForm } from "../read-form";
import { standingSaid } from "./form-standing";
import { linesOfForm } from "./lines-of-form";
import { type Said, saidOfList } from "./said-of-list";

/** Whether she has said of a list that it registers: that stands, whatever is written above the list. */
export function isSaidToRegister(form: RecognisedForm): boolean {
  return (form.isKindSaid && form.form.kind === "registration") || standingSaid(form) === "registered";
}

/** What is written of a list as standing in the book for something else; null where nothing is, or where she has spoken. */
export function saidOutside(form: RecognisedForm): Said | null {
  if (isSaidToRegister(form)) return null;
  const said = saidOfList(linesOfForm(form)).filter(({ what }) => what === "outside");
  return said.find(({ isPlain }) => isPlain) ?? said[0] ?? null;
}

/** Lists that are counted although words above them may put them aside: each is asked about, with her words. */
export function asideQuestions(counted: readonly RecognisedForm[]): readonly Question[] {
  return counted.flatMap((form) => {
    const said = saidOutside(form);
    return said === null ? [] : [asideQuestion(form, said)];
  });
}

function asideQuestion({ form }: RecognisedForm, { words }: Said): Question {
  return {
    id: `list-aside:${form.key}`,
    cause: "form-kind",
    typed: null,
    at: form.headerRows ? { sheet: form.sheet, row: form.headerRows[0], column: form.extent.left } : null,
    sentence: {
      vi: `Phía trên bảng ở sheet «${form.sheet}» ghi «${words}», chưa rõ là nói về cả danh sách hay chỉ một phần. Hiện vẫn tính danh sách này. Có tính vào số đăng ký không?`,
      en: `Above the table on sheet «${form.sheet}» stands «${words}», of the whole list or of a part of it. The list is counted for now. Does it register?`,
    },
    options: [
      {
        id: "counted",
        label: { vi: "Có, vẫn tính danh sách này", en: "Yes, count the list" },
        answer: { kind: "form-kind", form: form.key, formKind: "registration" },
      },
      {
        id: "not-counted",
        label: { vi: "Không tính danh sách này", en: "Do not count the list" },
        answer: { kind: "standing", form: form.key, header: null, standing: "none" },
      },
    ],
  };
}
