import type { Bilingual } from "../domain/bilingual";
import type { ColumnRole } from "../domain/form/column-role";

const names: Partial<Readonly<Record<ColumnRole, Bilingual>>> = {
  name: { vi: "Họ và tên", en: "Name" },
  unit: { vi: "Đơn vị", en: "Unit" },
  position: { vi: "Chức vụ", en: "Position" },
  "position-and-unit": { vi: "Chức vụ, đơn vị công tác", en: "Position and unit" },
  "birth-date": { vi: "Ngày sinh", en: "Date of birth" },
  "recruitment-date": { vi: "Ngày tuyển dụng", en: "Date of recruitment" },
  "recipient-kind": { vi: "Phân loại (cá nhân, tập thể)", en: "Kind of recipient" },
  initiative: { vi: "Sáng kiến", en: "Initiative" },
  grade: { vi: "Xếp loại", en: "Grade" },
  "past-title": { vi: "Danh hiệu các năm trước", en: "Titles of past years" },
  discipline: { vi: "Kỷ luật", en: "Discipline" },
  votes: { vi: "Số phiếu", en: "Votes" },
  "vote-share": { vi: "Tỷ lệ phiếu", en: "Share of votes" },
  title: { vi: "Danh hiệu thi đua", en: "Title" },
  award: { vi: "Hình thức khen thưởng", en: "Form of commendation" },
};

/** What a secretary calls a column of this role. */
export function roleName(role: ColumnRole): Bilingual {
  return names[role] ?? { vi: "khác", en: "other" };
}
