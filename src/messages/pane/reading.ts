import type { Bilingual } from "../../domain/bilingual";

export const readingPage = {
  sheet: (name: string): Bilingual => ({ vi: `Sheet «${name}»`, en: `Sheet “${name}”` }),
  hidden: { vi: "đang ẩn", en: "hidden" },
  noForm: { vi: "Chưa nhận ra bảng nào trên sheet này.", en: "No table was recognised on this sheet." },
  outside: (rows: string): Bilingual => ({
    vi: `Dòng nằm ngoài các bảng: ${rows}`,
    en: `Rows outside the tables: ${rows}`,
  }),
  columns: { vi: "Các cột", en: "Columns" },
  rows: { vi: "Bảng kê dòng đã đọc", en: "Rows that were read" },
  column: (letters: string): Bilingual => ({ vi: `Cột ${letters}`, en: `Column ${letters}` }),
  noHeader: { vi: "(không có tên cột)", en: "(no heading)" },
  why: { vi: "Vì sao", en: "Why" },
  save: { vi: "Ghi", en: "Save" },
  noQuestions: {
    vi: "Không còn câu hỏi nào. Anh/chị xem lại cách đọc nếu muốn.",
    en: "No question is left. Look at the reading if you wish.",
  },
  formsRead: { vi: "Các biểu đã đọc", en: "Forms that were read" },
  forms: { vi: "Các biểu", en: "Forms" },
  isThis: { vi: "Đây là", en: "This is" },
  right: { vi: "Đúng", en: "Right" },
  other: { vi: "Khác", en: "Other" },
  wholeFormRight: { vi: "Đúng cả biểu", en: "All of it is right" },
  allOthersRight: (count: number): Bilingual => ({
    vi: `Đúng cả ${String(count)} biểu còn lại`,
    en: `All ${String(count)} others are right`,
  }),
  certain: (count: number, areOthers: boolean): Bilingual => ({
    vi: `${String(count)} biểu${areOthers ? " khác" : ""}: chắc chắn`,
    en: `${String(count)} ${areOthers ? (count === 1 ? "other" : "others") : count === 1 ? "form" : "forms"}: certain`,
  }),
  whatIs: (letters: string): Bilingual => ({ vi: `Cột ${letters} là gì?`, en: `What is column ${letters}?` }),
  otherRole: { vi: "Vai trò khác…", en: "Another role…" },
  countedRows: (rows: number): Bilingual => ({
    vi: `${String(rows)} dòng`,
    en: `${String(rows)} ${rows === 1 ? "row" : "rows"}`,
  }),
  affects: (targets: number): Bilingual => ({
    vi: `ảnh hưởng đến ${String(targets)} chỉ tiêu`,
    en: `decides ${String(targets)} ${targets === 1 ? "target" : "targets"}`,
  }),
  later: { vi: "Để sau", en: "Later" },
  headcount: { vi: "Tổng số CBCCVC", en: "Number of staff" },
  number: { vi: "Số", en: "Number" },
  year: { vi: "Năm", en: "Year" },
  otherYear: { vi: "Năm khác", en: "Another year" },
  people: { vi: "người", en: "people" },
  countedOn: { vi: "Tính đến ngày", en: "Counted on" },
  dayWrong: { vi: "Anh/chị gõ ngày như 31/12/2026.", en: "Type a day as 31/12/2026." },
  written: (changes: Bilingual): Bilingual => ({ vi: `Đã ghi: ${changes.vi}.`, en: `Saved: ${changes.en}.` }),
  typedWrong: { vi: "Anh/chị gõ một số nguyên lớn hơn 0.", en: "Type a whole number above 0." },
  regime: (name: Bilingual): Bilingual => ({
    vi: `Quy định áp dụng: ${name.vi}`,
    en: `Law that applies: ${name.en}`,
  }),
} as const;
