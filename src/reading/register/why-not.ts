import type { Bilingual } from "../../domain/bilingual";
import type { FormKind } from "../../domain/form/form-kind";
import { plain } from "../../text/plain";
import { linesAbove } from "../books/notes-above";
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
  const [outside] = linesAbove(form).flatMap((line) => OUTSIDE.exec(line.normalize("NFC"))?.[1] ?? []);
  if (outside !== undefined) {
    return {
      vi: `Tên biểu hoặc ghi chú dưới tên ở sheet «${form.table.sheet.name}» ghi «${outside}» nên không tính vào số đăng ký.`,
      en: `The title or the note below it on sheet «${form.table.sheet.name}» says «${outside}», so it is not counted as a registration.`,
    };
  }
  return others.get(form) ?? null;
}

/** Said of a whole list: it stands in the book for something else. «△: đã được (chỉ để theo dõi)» says it of a sign. */
const OUTSIDE =
  /^[^:=]*(?<!\p{L})(không (?:thuộc|nằm trong|tính vào|tính trong|cộng vào)(?: phạm vi| danh sách| số| phần| biểu)* đăng ký|chỉ (?:dùng )?(?:để )?(?:theo dõi|tham khảo)(?!\p{L}))/iu;

/** A sheet that shows how to fill in the form: its people are made up. */
export function isGuidance({ table, titleWords }: RecognisedForm): boolean {
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
