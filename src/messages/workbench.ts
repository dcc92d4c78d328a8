import type { Bilingual } from "../domain/bilingual";
import type { PlanPurpose } from "../workbook/write-plan";

/** «lần điền», «lần sửa»: what the pane wrote in one go. */
const runs: Readonly<Record<PlanPurpose, Bilingual>> = {
  fill: { vi: "điền", en: "filling" },
  fix: { vi: "sửa", en: "fix" },
  create: { vi: "tạo biểu", en: "new form" },
  "what-if": { vi: "áp dụng phương án", en: "applied trial" },
  edit: { vi: "sửa tay", en: "edit" },
};

/** What the page without Excel says around the sheet. */
export const workbench = {
  willBe: (value: string): Bilingual => ({ vi: `sẽ ghi ${value}`, en: `will be ${value}` }),
  title: { vi: "Sổ Thi đua", en: "Sổ Thi đua" },
  open: { vi: "Mở tệp…", en: "Open a file…" },
  openSample: { vi: "Mở tệp mẫu", en: "Open the sample" },
  save: { vi: "Lưu thành bản sao", en: "Save as a copy" },
  savedName: (name: string): string =>
    `${name.replace(/\.xls[xm]$/i, "")} (đã kiểm tra)${/\.xlsm$/i.test(name) ? ".xlsm" : ".xlsx"}`,
  undo: { vi: "Hoàn tác gõ", en: "Undo typing" },
  redo: { vi: "Làm lại", en: "Redo" },
  undoTyping: (cell: string): Bilingual => ({ vi: `Hoàn tác gõ ô ${cell}`, en: `Undo typing in ${cell}` }),
  redoTyping: (cell: string): Bilingual => ({ vi: `Làm lại gõ ô ${cell}`, en: `Redo typing in ${cell}` }),
  undoPlan: (purpose: PlanPurpose, at: string): Bilingual => ({
    vi: `Khôi phục lần ${runs[purpose].vi} ${at}`,
    en: `Restore the ${runs[purpose].en} of ${at}`,
  }),
  redoPlan: (purpose: PlanPurpose, at: string): Bilingual => ({
    vi: `Ghi lại lần ${runs[purpose].vi} ${at}`,
    en: `Write the ${runs[purpose].en} of ${at} again`,
  }),
  zoomIn: { vi: "Phóng to", en: "Zoom in" },
  zoomOut: { vi: "Thu nhỏ", en: "Zoom out" },
  drop: { vi: "Thả tệp .xlsx vào đây", en: "Drop an .xlsx file here" },
  welcome: { vi: "Mở một tệp .xlsx để bắt đầu", en: "Open an .xlsx file to begin" },
  privacy: {
    vi: "Tệp được đọc ngay trên máy này, không gửi đi đâu. Trang dùng được cả khi không có mạng.",
    en: "The file is read on this machine and sent nowhere. The page works without a network.",
  },
  opening: (name: string): Bilingual => ({ vi: `Đang mở «${name}»…`, en: `Opening “${name}”…` }),
  notOpened: (name: string, reason: Bilingual, kept: string): Bilingual => ({
    vi: `Chưa mở được «${name}»: ${reason.vi}. Vẫn đang mở «${kept}».`,
    en: `“${name}” could not be opened: ${reason.en}. “${kept}” stays open.`,
  }),
  unreadable: {
    vi: "trình duyệt không đọc được, có thể đó là thư mục hoặc tệp đã bị chuyển đi",
    en: "the browser could not read it; it may be a folder, or the file has been moved",
  },
  close: { vi: "Đóng", en: "Close" },
  cancel: { vi: "Dừng", en: "Stop" },
  sheetLabel: (sheet: string): Bilingual => ({ vi: `Sheet «${sheet}»`, en: `Sheet “${sheet}”` }),
  fileBar: { vi: "Tệp", en: "File" },
  sheetPart: { vi: "Bảng tính", en: "Spreadsheet" },
  parts: { vi: "Phần đang xem", en: "Part shown" },
  tabs: { vi: "Các sheet trong tệp", en: "Sheets of the file" },
  findings: (count: number): Bilingual => ({
    vi: `${String(count)} chỗ cần xem trong sheet này`,
    en: `${String(count)} ${count === 1 ? "place" : "places"} to look at in this sheet`,
  }),
  hidden: { vi: "ẩn", en: "hidden" },
  address: { vi: "Ô đang chọn", en: "Selected cell" },
  content: { vi: "Nội dung ô", en: "Content of the cell" },
  locked: { vi: "Ô này bị khóa, không sửa được", en: "This cell is locked and cannot be changed" },
  splitter: { vi: "Độ rộng bảng bên phải", en: "Width of the pane" },
  leave: {
    vi: "Có thay đổi chưa lưu. Anh/chị lưu bản sao trước khi mở tệp khác nhé?",
    en: "There are unsaved changes. Save a copy before opening another file?",
  },
  discard: { vi: "Bỏ thay đổi, mở tệp khác", en: "Discard and open" },
  stay: { vi: "Ở lại", en: "Stay" },
  unsaved: { vi: "chưa lưu", en: "not saved" },
} as const;
