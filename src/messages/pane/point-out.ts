import type { Bilingual } from "../../domain/bilingual";

/** Where no table was taken for the registration. */
export const pointOut = {
  heading: { vi: "Bảng nào là biểu đăng ký?", en: "Which table is the registration?" },
  isRegistration: { vi: "Đây là biểu đăng ký", en: "This is the registration" },
  otherKind: { vi: "Loại biểu khác", en: "Another kind of form" },
  untitledTable: { vi: "Bảng không có tên", en: "A table without a title" },
  noTableOn: (sheets: string): Bilingual => ({
    vi: `Chưa thấy bảng nào trên: ${sheets}. Bảng cần một dòng đầu cột, ví dụ «Họ và tên», «Danh hiệu»; anh/chị thêm dòng đó rồi bấm «Kiểm tra lại».`,
    en: `No table was seen on: ${sheets}. A table needs a row of headings, such as «Họ và tên», «Danh hiệu»; add it and press Check again.`,
  }),
} as const;
