import type { Bilingual } from "../../domain/bilingual";
import type { FormKind } from "../../domain/form/form-kind";

/** What a kind of form is called in a sentence. */
export const FORM_NAMES: Readonly<Record<FormKind, Bilingual>> = {
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
