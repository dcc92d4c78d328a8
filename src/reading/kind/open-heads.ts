import type { Question } from "../../domain/answer";
import type { SheetText } from "../../layout/sheet-text";
import type { RecognisedForm } from "../read-form";
import type { KindReading } from "./form-kind";

/** Names across of which nothing says whether they register: nobody's registration until she says so. */
export function whereOpen({ isOpen }: SheetText, read: KindReading): KindReading {
  if (isOpen !== true || read.kind !== "registration") return read;
  const sentence = {
    vi: "Không có chữ nào cho biết tên ở đầu các cột là người đăng ký.",
    en: "No words say that the names in the heads of columns are who registers.",
  };
  return { kind: "other", confidence: 0.9, evidence: [{ source: "title", sentence }], alternatives: [] };
}

/** Whether it is asked if the heads of a form register. */
export function asksOfHeads({ form, table, isKindSaid }: RecognisedForm): boolean {
  return table.sheet.isOpen === true && !isKindSaid && form.kind === "other";
}

/** One question for each form whose heads may be who registers, or schools, or who watches over. */
export function openHeadQuestions(forms: readonly RecognisedForm[]): readonly Question[] {
  return forms.filter(asksOfHeads).flatMap(({ form, table: { sheet }, shaped }) => {
    const names = form.columns.find(({ role }) => role === "name")?.column ?? 1;
    const lines = shaped.flatMap(({ row, shape }) => (shape.shape === "line" ? [row] : []));
    const [first] = lines;
    if (first === undefined) return [];
    const shown = lines.slice(0, 3).map((row) => `«${sheet.text(row, names)}»`);
    const list = `${shown.join(", ")}${lines.length > shown.length ? ", …" : ""}`;
    const question: Question = {
      id: `open-heads:${form.key}`,
      cause: "form-kind",
      at: sheet.ref(first, names),
      sentence: {
        vi: `Sheet «${form.sheet}» ghi ${list} ở đầu các cột. Đây có phải là người đăng ký thi đua không? Hiện chưa tính ai ở đây.`,
        en: `Sheet «${form.sheet}» has ${list} in the heads of columns. Are these people who register? Nobody is counted here yet.`,
      },
      options: [
        {
          id: "registration",
          label: { vi: "Phải, tính là người đăng ký", en: "Yes, count them as registering" },
          answer: { kind: "form-kind", form: form.key, formKind: "registration" },
        },
        {
          id: "other",
          label: { vi: "Không, để ngoài", en: "No, leave them out" },
          answer: { kind: "form-kind", form: form.key, formKind: "other" },
        },
      ],
      typed: null,
    };
    return [question];
  });
}
