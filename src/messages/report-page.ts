import type { Bilingual } from "../domain/bilingual";
import { countText, dateText } from "./numbers";

/** The words of the page that `check --report html` writes, beside those shared with the pane. */
export const reportPageWords = {
  title: { vi: "Kết quả rà soát biểu đăng ký thi đua", en: "Result of the check of emulation registrations" },
  checkedOn: (day: string): Bilingual => ({
    vi: `Rà soát ngày ${dateText(day)}`,
    en: `Checked on ${dateText(day)}`,
  }),
  files: { vi: "Các tệp đã rà soát", en: "Files checked" },
  file: { vi: "Tệp", en: "File" },
  conclusion: { vi: "Kết luận", en: "Conclusion" },
  measured: { vi: "Chỉ tiêu đo từ biểu", en: "Targets measured from the forms" },
  others: { vi: "Chỉ tiêu khác", en: "Other targets" },
  findings: { vi: "Nội dung cần xử lý", en: "Things to do" },
  noFindings: { vi: "Chưa thấy việc nào cần xử lý.", en: "Nothing to do was found." },
  noRegistration: {
    vi: "Chưa tìm thấy biểu đăng ký thi đua trong tệp. Phần «Bảng kê dòng đã đọc» cho biết từng sheet được đọc thế nào.",
    en: "No registration form was found in the file. “Rows read” below says how each sheet was read.",
  },
  sensitive: { vi: "Có nội dung cần xem, đã ghi trong tệp.", en: "There is something to look at; it is in the file." },
  privateReason: { vi: "có lý do, đã ghi trong tệp", en: "there is a reason, noted in the file" },
  sheet: { vi: "Sheet", en: "Sheet" },
  formKind: { vi: "Loại biểu", en: "Kind of form" },
  read: { vi: "Đã đọc", en: "Read" },
  counted: { vi: "Đã tính", en: "Counted" },
  structural: { vi: "Dòng biểu mẫu", en: "Parts of the form" },
  excluded: { vi: "Không tính", en: "Not counted" },
  questioned: { vi: "Chờ xác nhận", en: "Waiting" },
  rowsTold: { vi: "Các dòng không tính hoặc chờ xác nhận", en: "Rows not counted or waiting for an answer" },
  changesNothing: {
    vi: "Việc rà soát không sửa gì trong tệp. Dữ liệu không rời máy.",
    en: "The check changed nothing in the file. The data stay on this machine.",
  },
  internal: {
    vi: "Trang này dùng nội bộ, giúp người lập biểu rà soát; không thay cho việc xét duyệt của Hội đồng Thi đua - Khen thưởng.",
    en: "This page is for internal use: it helps whoever keeps the form; it does not stand in for the decision of the emulation and commendation council.",
  },
  source: (cell: string): Bilingual => ({ vi: `ghi ở ${cell}`, en: `stated at ${cell}` }),
  version: (version: string): Bilingual => ({ vi: `Sổ Thi đua ${version}`, en: `Sổ Thi đua ${version}` }),
  chip: (label: string, count: number, locale: "vi" | "en"): string => `${label}: ${countText(count, locale)}`,
} as const;
