import type { Bilingual } from "../../domain/bilingual";
import type { FormKind } from "../../domain/form/form-kind";
import { plain } from "../../text/plain";
import { isSaidToRegister, saidOutside } from "../books/ask-aside";
import type { RecognisedForm } from "../read-form";

/** Why a form's rows are not counted as registrations; null where they are. `others` says it of lists beside others. */
export function whyNotCounted(form: RecognisedForm, others: ReadonlyMap<RecognisedForm, Bilingual>): Bilingual | null {
  if (form.isMadeByUs) {
    return {
      vi: `Sheet «${form.table.sheet.name}» là danh sách do Sổ Thi đua lập ra từ các biểu đăng ký, nên không tính lần nữa.`,
      en: `Sheet «${form.table.sheet.name}» was made by Sổ Thi đua from the registrations and is not counted again.`,
    };
  }
  if (form.form.kind !== "registration") return REASONS[form.form.kind];
  if (isGuidance(form)) {
    return {
      vi: `Sheet «${form.table.sheet.name}» là hướng dẫn, các dòng trong đó chỉ là ví dụ.`,
      en: `Sheet «${form.table.sheet.name}» is guidance; its rows are examples.`,
    };
  }
  const outside = saidOutside(form);
  if (outside?.isPlain === true) {
    return {
      vi: `Tên biểu hoặc ghi chú dưới tên ở sheet «${form.table.sheet.name}» ghi «${outside.words}» nên không tính vào số đăng ký.`,
      en: `The title or the note below it on sheet «${form.table.sheet.name}» says «${outside.words}», so it is not counted as a registration.`,
    };
  }
  return others.get(form) ?? null;
}

/** A sheet that shows how to fill in the form: its people are made up. */
export function isGuidance(form: RecognisedForm): boolean {
  if (isSaidToRegister(form)) return false;
  const { table, titleWords } = form;
  const name = plain(table.sheet.name);
  return /huong dan|vi du|mau ghi|giai thich/.test(name) || /^(?:huong dan|vi du)/.test(titleWords);
}

const REASONS: Readonly<Record<Exclude<FormKind, "registration">, Bilingual>> = {
  targets: {
    vi: "Đây là biểu chỉ tiêu, không phải biểu đăng ký.",
    en: "This is a form of targets, not of registrations.",
  },
  staff: { vi: "Đây là danh sách cán bộ, dùng để tính mẫu số.", en: "This is a staff list; it gives the denominator." },
  initiatives: { vi: "Đây là danh sách sáng kiến, đề tài.", en: "This is a list of initiatives." },
  history: { vi: "Đây là danh hiệu của các năm đã qua.", en: "These are titles of past years." },
  works: { vi: "Đây là danh sách công trình, phần việc.", en: "This is a list of works." },
  tasks: { vi: "Đây là bảng theo dõi nhiệm vụ.", en: "This is a list of tasks." },
  awards: {
    vi: "Đây là kết quả khen thưởng đã có, không phải đăng ký.",
    en: "These are results already decided, not registrations.",
  },
  summary: {
    vi: "Đây là biểu tổng hợp số liệu từ các biểu khác; không cộng vào để khỏi tính hai lần.",
    en: "This is a summary made from other forms; counting it would count twice.",
  },
  other: {
    vi: "Bảng này không có cột danh hiệu hay khen thưởng nên không tính.",
    en: "This table has no columns of titles or awards and is not counted.",
  },
};
