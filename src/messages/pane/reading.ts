import type { Bilingual } from "../../domain/bilingual";

export const readingPage = {
  none: { vi: "Bấm «Kiểm tra» để xem các biểu được đọc thế nào.", en: "Press Check to see how the forms are read." },
  sheet: (name: string): Bilingual => ({ vi: `Sheet «${name}»`, en: `Sheet “${name}”` }),
  hidden: { vi: "đang ẩn", en: "hidden" },
  noForm: { vi: "Chưa nhận ra bảng nào trên sheet này.", en: "No table was recognised on this sheet." },
  outside: (rows: string): Bilingual => ({
    vi: `Dòng nằm ngoài các bảng: ${rows}`,
    en: `Rows outside the tables: ${rows}`,
  }),
  kind: { vi: "Loại biểu", en: "Kind of form" },
  columns: { vi: "Các cột", en: "Columns" },
  rows: { vi: "Bảng kê dòng đã đọc", en: "Rows that were read" },
  column: (letters: string): Bilingual => ({ vi: `Cột ${letters}`, en: `Column ${letters}` }),
  noHeader: { vi: "(không có tên cột)", en: "(no heading)" },
  meaningOf: (letters: string): Bilingual => ({ vi: `Cột ${letters} là`, en: `Column ${letters} is` }),
  why: { vi: "Vì sao?", en: "Why?" },
  change: { vi: "Đọc khác đi", en: "Read it differently" },
  alternatives: { vi: "Cũng có thể là", en: "It might also be" },
  notCounted: { vi: "Không tính vào số đăng ký", en: "Not counted as registrations" },
  questionsHeading: { vi: "Cần anh/chị xác nhận", en: "Please confirm" },
  save: { vi: "Ghi", en: "Save" },
  typedWrong: { vi: "Anh/chị gõ một số nguyên lớn hơn 0.", en: "Type a whole number above 0." },
  remembered: {
    vi: "Đã ghi nhớ trong tệp; lần sau gặp biểu này sẽ đọc như vậy.",
    en: "Remembered in this workbook; the form will be read this way from now on.",
  },
  regime: (name: Bilingual): Bilingual => ({
    vi: `Quy định áp dụng: ${name.vi}`,
    en: `Law that applies: ${name.en}`,
  }),
  readingHint: {
    vi: "Nếu cột hay dòng nào đọc chưa đúng, anh/chị chọn lại; câu trả lời được nhớ trong tệp.",
    en: "If a column or row was read wrongly, choose again; the answer is kept in the workbook.",
  },
  isNotRegistration: { vi: "Không phải bảng đăng ký", en: "Not a registration form" },
} as const;
