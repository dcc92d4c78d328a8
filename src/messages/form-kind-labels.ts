import type { Bilingual } from "../domain/bilingual";
import { formKinds, type FormKind } from "../domain/form/form-kind";

/** What a form is called on the screen. */
export const formKindLabels: Readonly<Record<FormKind, Bilingual>> = {
  registration: { vi: "Biểu đăng ký", en: "Registration form" },
  targets: { vi: "Chỉ tiêu", en: "Targets" },
  staff: { vi: "Danh sách CBCCVC", en: "Staff list" },
  initiatives: { vi: "Danh sách sáng kiến", en: "Initiatives" },
  history: { vi: "Danh hiệu các năm trước", en: "Titles of past years" },
  works: { vi: "Công trình, phần việc", en: "Works" },
  tasks: { vi: "Nhiệm vụ", en: "Tasks" },
  awards: { vi: "Kết quả khen thưởng", en: "Awards received" },
  summary: { vi: "Biểu tổng hợp", en: "Summary form" },
  other: { vi: "Bảng khác, không tính", en: "Another table, not counted" },
};

/** In the order of a choice: what counts first, «other» last. */
export const formKindsInOrder: readonly FormKind[] = formKinds;
