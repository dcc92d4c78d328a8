import type { Bilingual } from "../domain/bilingual";
import type { FormKind } from "../domain/form/form-kind";

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

export const formKinds: readonly FormKind[] = [
  "registration",
  "targets",
  "staff",
  "initiatives",
  "history",
  "works",
  "tasks",
  "awards",
  "summary",
  "other",
];
