import type { Bilingual } from "../../domain/bilingual";
import { groupThousands } from "../numbers";

export const formsPage = {
  fillHeading: { vi: "Điền biểu đã có trong tệp", en: "Fill the forms in this workbook" },
  fillBody: {
    vi: "Xem từng ô trước rồi mới điền. Ô có công thức của anh/chị được giữ nguyên.",
    en: "Each cell is shown before anything is filled. Cells with your own formulas stay.",
  },
  fill: { vi: "Điền biểu", en: "Fill forms" },
  apply: { vi: "Điền vào biểu", en: "Fill in" },
  applyFix: { vi: "Sửa", en: "Fix" },
  applyCreate: { vi: "Thêm biểu", en: "Add the form" },
  figureHeading: { vi: "Số trong biểu lấy từ đâu", en: "Where a figure comes from" },
  figureBody: {
    vi: "Chọn một ô số liệu trong biểu tổng hợp, rồi bấm nút dưới đây để xem từng dòng đã được tính.",
    en: "Select a figure in a summary form, then press the button to see each row behind it.",
  },
  figure: (value: Bilingual): Bilingual => ({
    vi: `Số đếm được: ${value.vi}`,
    en: `Our count: ${value.en}`,
  }),
  noRows: { vi: "Không có dòng nào.", en: "No rows." },
  noFigure: (cell: Bilingual): Bilingual => ({
    vi: `${cell.vi} chưa được nhận là ô số liệu của biểu tổng hợp. Anh/chị chọn một ô số liệu trong biểu rồi bấm lại.`,
    en: `${cell.en} was not recognised as a figure of a summary form. Select a figure in the form and press again.`,
  }),
  createHeading: { vi: "Tạo biểu mới, in được ngay", en: "Create a form, ready to print" },
  create: { vi: "Tạo biểu", en: "Create" },
  moreToCreate: (count: number): Bilingual => ({ vi: `Thêm ${String(count)} biểu`, en: `${String(count)} more` }),
  paragraphHeading: { vi: "Đoạn văn cho báo cáo", en: "Paragraph for the report" },
  paragraph: { vi: "Chép đoạn báo cáo", en: "Copy the paragraph" },
  copied: { vi: "Đã chép. Anh/chị dán vào báo cáo.", en: "Copied. Paste it into the report." },
  notCopied: {
    vi: "Máy không cho chép tự động; anh/chị bôi đen đoạn dưới đây rồi bấm Ctrl+C.",
    en: "Copying is not allowed here; select the text below and press Ctrl+C.",
  },
  submitBody: {
    vi: "Một bản sao không mang dấu vết của công cụ, không có sheet ẩn, đã đặt vùng in. Tệp đang mở không thay đổi.",
    en: "A copy without traces of this tool and without hidden sheets, with print areas set. The open workbook stays as it is.",
  },
  submitPrivate: { vi: "Thông tin riêng tư", en: "Private remarks" },
  submitOpen: (count: number): Bilingual => ({
    vi: `Còn ${groupThousands(count, "vi")} điều nên xem trước khi nộp:`,
    en: `Worth a look before it is handed in (${String(count)}):`,
  }),
  submitDone: { vi: "Trong bản để nộp:", en: "In the copy:" },
  doneInCopy: (count: number): Bilingual => ({
    vi: `Sẽ làm trong bản sao (${String(count)})`,
    en: `Done in the copy (${String(count)})`,
  }),
  submitSheets: (count: number): Bilingual => ({
    vi: `Trong bản để nộp: ${String(count)} sheet. Gửi kèm cả:`,
    en: `In the copy: ${String(count)} ${count === 1 ? "sheet" : "sheets"}. Send along as well:`,
  }),
  seePrivate: { vi: "Xem", en: "Look" },
  blankPrivate: { vi: "Để trống trong bản sao", en: "Leave blank in the copy" },
  seeLeft: { vi: "Xem việc còn lại", en: "See what is left" },
  submitNow: { vi: "Lưu bản để nộp", en: "Save the copy" },
  submitAnyway: { vi: "Vẫn lưu bản để nộp", en: "Save it all the same" },
  savedAs: (fileName: string, at: string, sheets: number): Bilingual => ({
    vi: `Đã lưu «${fileName}» lúc ${at}: ${String(sheets)} sheet.`,
    en: `“${fileName}” was saved at ${at}: ${String(sheets)} ${sheets === 1 ? "sheet" : "sheets"}.`,
  }),
  needsCheck: {
    vi: "Bấm «Kiểm tra lại» trước khi điền hoặc tạo biểu.",
    en: "Press Check again before filling or creating forms.",
  },
} as const;

export const preview = {
  heading: { vi: "Xem trước", en: "Preview" },
  count: (cells: number): Bilingual => ({
    vi: `${groupThousands(cells, "vi")} ô sẽ thay đổi`,
    en: `${String(cells)} ${cells === 1 ? "cell" : "cells"} will change`,
  }),
  tabs: (names: string): Bilingual => ({ vi: `Sheet mới: ${names}`, en: `New sheets: ${names}` }),
  showMore: (left: number): Bilingual => ({
    vi: `Xem thêm (còn ${String(left)} ô)`,
    en: `Show more (${String(left)} left)`,
  }),
  nothing: { vi: "Không có ô nào phải thay đổi.", en: "No cell needs to change." },
  agrees: (sheets: readonly string[]): Bilingual => ({
    vi: `Không có ô nào phải thay đổi; biểu đã khớp số liệu trong tệp: ${sheets.map((name) => `«${name}»`).join(", ")}.`,
    en: `No cell needs to change; the figures agree already in ${sheets.map((name) => `“${name}”`).join(", ")}.`,
  }),
  noSummary: (lookedAt: Bilingual): Bilingual => ({
    vi: `Chưa thấy biểu tổng hợp trong tệp. Anh/chị tạo biểu mới, hoặc chỉ cho biết biểu nào cần điền. ${lookedAt.vi}`,
    en: `No summary form was seen. Create one, or show which form is to be filled. ${lookedAt.en}`,
  }),
  createSummary: { vi: "Tạo biểu tổng hợp", en: "Create a summary" },
  pointOut: { vi: "Chọn vùng bảng", en: "Point at the table" },
  cell: { vi: "Ô", en: "Cell" },
  before: { vi: "Trước", en: "Before" },
  after: { vi: "Sau", en: "After" },
  becomes: { vi: "đổi thành", en: "becomes" },
  font: (name: string): Bilingual => ({ vi: `phông ${name}`, en: `font ${name}` }),
  reason: { vi: "Ô này lấy số từ", en: "This cell takes its figure from" },
  skipped: (count: number): Bilingual => ({
    vi: `Để nguyên ${groupThousands(count, "vi")} ô`,
    en: `${String(count)} ${count === 1 ? "cell is" : "cells are"} left as they are`,
  }),
  questions: { vi: "Cần anh/chị trả lời trước khi điền ô này", en: "Needs your answer before this cell is filled" },
} as const;
