import type { Bilingual } from "../../domain/bilingual";

function foundIn(vi: string, en: string): (as: string) => Bilingual {
  return (as) => ({ vi: `Đơn vị: theo ${vi} «${as}»`, en: `Unit: by ${en}, “${as}”` });
}

/** «Gộp biểu các đơn vị»: the words around what a run says by itself. */
export const gatheringPage = {
  about: {
    vi: "Đọc tệp các đơn vị gửi, đối chiếu từng dòng rồi gộp vào tệp này. Xem trước rồi mới ghi.",
    en: "Reads the files that units sent, compares every row and merges them into this workbook. Preview before anything is written.",
  },
  staysHere: {
    vi: "Tệp các đơn vị chỉ được đọc trên máy này, không bị sửa và không gửi đi đâu.",
    en: "The units' files are only read on this machine: never changed, never uploaded.",
  },
  pick: { vi: "Chọn tệp các đơn vị gửi", en: "Choose the files that units sent" },
  dropHere: { vi: "Kéo tệp vào đây", en: "Drop files here" },
  drop: { vi: "Bỏ", en: "Take out" },
  picked: (count: number): Bilingual => ({
    vi: `Đã chọn ${String(count)} tệp, chưa đọc xong`,
    en: `${String(count)} ${count === 1 ? "file is" : "files are"} chosen and not read to the end`,
  }),
  notExcel: (names: readonly string[]): Bilingual => ({
    vi: `Chưa nhận ${String(names.length)} tệp không phải Excel: ${names.join(", ")}. Nếu là biểu của đơn vị, anh/chị lưu thành .xlsx rồi chọn lại.`,
    en: `Not taken, since not of Excel (${String(names.length)}): ${names.join(", ")}. Where one is a unit's form, save it as .xlsx and choose it again.`,
  }),
  pickMore: { vi: "Thêm tệp", en: "Add files" },
  year: { vi: "Gộp cho năm", en: "For the year" },
  yearWrong: { vi: "Năm gồm bốn chữ số.", en: "A year of four digits." },
  reading: (at: number, of: number, name: string): Bilingual => ({
    vi: `Đang đọc ${String(at)}/${String(of)} tệp: ${name}`,
    en: `Reading ${String(at)} of ${String(of)} files: ${name}`,
  }),
  comparing: { vi: "Đang đối chiếu từng dòng…", en: "Comparing every row…" },
  stop: { vi: "Dừng", en: "Stop" },
  files: { vi: "Các tệp", en: "Files" },
  states: {
    taken: { vi: "Đã nhận", en: "Taken" },
    asks: { vi: "Đã nhận, còn câu hỏi", en: "Taken, with questions" },
    refused: { vi: "Chưa nhận", en: "Not taken" },
    unused: { vi: "Không dùng", en: "Not used" },
  },
  /** How it was found whose file it is; with the file's own words where there are any. Own words: the specification has none. */
  unitFrom: {
    row: (): Bilingual => ({ vi: "Đơn vị: theo từng dòng trong biểu", en: "Unit: by the rows of the form" }),
    line: foundIn("dòng ghi trong biểu", "the line that states it"),
    letterhead: foundIn("phần đầu biểu", "the letterhead"),
    title: foundIn("tên biểu", "the title"),
    sheet: foundIn("tên sheet", "the name of the sheet"),
    file: foundIn("tên tệp", "the name of the file"),
    people: (): Bilingual => ({ vi: "Đơn vị: theo danh sách CBCCVC", en: "Unit: by the staff list" }),
    answer: (): Bilingual => ({ vi: "Đơn vị: theo câu trả lời của anh/chị", en: "Unit: as you answered" }),
  },
  otherUnit: { vi: "Đơn vị khác", en: "Another unit" },
  chooseUnit: { vi: "Chọn đơn vị", en: "Choose the unit" },
  counts: (read: number, parts: readonly (readonly [count: number, words: Bilingual])[]): Bilingual => ({
    vi: `${String(read)} dòng = ${parts.map(([count, words]) => `${String(count)} ${words.vi}`).join(" + ")}`,
    en: `${String(read)} rows = ${parts.map(([count, words]) => `${String(count)} ${words.en}`).join(" + ")}`,
  }),
  parts: {
    accepted: { vi: "nhận", en: "taken" },
    duplicate: { vi: "trùng", en: "repeated" },
    "maybe-same": { vi: "có thể là một người", en: "perhaps one person" },
    "not-on-staff": { vi: "không khớp danh sách", en: "not on the staff list" },
    changed: { vi: "đổi", en: "changed" },
    "not-a-row": { vi: "không phải dòng đăng ký", en: "no registration rows" },
  },
  fates: {
    accepted: { vi: "Nhận", en: "Taken" },
    duplicate: { vi: "Trùng", en: "Repeated" },
    "maybe-same": { vi: "Khác tên, có thể là một người", en: "Spelled otherwise, perhaps one person" },
    "not-on-staff": { vi: "Không khớp danh sách CBCCVC", en: "Not on the staff list" },
    changed: { vi: "Đổi so với lần gửi trước", en: "Changed since the last delivery" },
  },
  agrees: { vi: "Khớp số đơn vị ghi", en: "Agrees with the unit's own figures" },
  questions: (count: number): Bilingual => ({
    vi: `Chờ anh/chị xác nhận (${String(count)})`,
    en: `Waiting for your answer (${String(count)})`,
  }),
  byKind: { vi: "Loại câu hỏi", en: "Kind of question" },
  byUnit: { vi: "Đơn vị", en: "Unit" },
  all: (count: number): Bilingual => ({ vi: `Tất cả (${String(count)})`, en: `All (${String(count)})` }),
  counted: (about: Bilingual, count: number): Bilingual => ({
    vi: `${about.vi} (${String(count)})`,
    en: `${about.en} (${String(count)})`,
  }),
  unitNotKnown: { vi: "Chưa rõ đơn vị", en: "Unit not known" },
  sameForChosen: (count: number): Bilingual => ({
    vi: `Là một người (${String(count)} dòng đã chọn)`,
    en: `One person (${String(count)} chosen)`,
  }),
  reason: { vi: "Lý do", en: "Reason" },
  refuse: { vi: "Không nhận", en: "Do not take it" },
  worth: { vi: "Cần xem", en: "Worth a look" },
  ledger: { vi: "Sổ gộp biểu", en: "Ledger of the rows" },
  ledgerAbout: {
    vi: "Mỗi dòng trong tệp các đơn vị và kết quả đọc của dòng đó.",
    en: "Every row of the units' files, and what became of it.",
  },
  ledgerOf: { vi: "Xem dòng của", en: "Rows of" },
  allFiles: { vi: "Tất cả các tệp", en: "All files" },
  nobody: { vi: "Chưa có dòng nào.", en: "No rows." },
  showLedger: { vi: "Xem từng dòng", en: "Show every row" },
  more: (left: number): Bilingual => ({
    vi: `Xem thêm (còn ${String(left)} dòng)`,
    en: `Show more (${String(left)} left)`,
  }),
  moreQuestions: (left: number): Bilingual => ({
    vi: `Xem thêm (còn ${String(left)} câu)`,
    en: `Show more (${String(left)} left)`,
  }),
  mergedAt: (sheet: string, row: number): Bilingual => ({
    vi: `${sheet}, dòng ${String(row)}`,
    en: `${sheet}, row ${String(row)}`,
  }),
  options: { vi: "Khi gộp", en: "When merging" },
  columns: { vi: "Thứ tự cột của sheet gộp", en: "Order of the merged sheets' columns" },
  likeForm: (sheet: string): Bilingual => ({
    vi: `Theo biểu đang có: ${sheet}`,
    en: `As in the form that is there: ${sheet}`,
  }),
  ledgerSheet: { vi: "Kèm sheet «Bảng kê gộp biểu»", en: "Add the sheet «Bảng kê gộp biểu»" },
  privateRemarks: {
    vi: "Đưa cả ghi chú về sức khỏe, thai sản, kỷ luật",
    en: "Take remarks on health, maternity and discipline along",
  },
  preview: (rows: number, sheets: number): Bilingual => ({
    vi: `Xem trước: ghi ${String(rows)} dòng vào ${String(sheets)} sheet`,
    en: `Preview: ${String(rows)} rows into ${String(sheets)} ${sheets === 1 ? "sheet" : "sheets"}`,
  }),
  newSheets: (names: string): Bilingual => ({ vi: `Sheet mới: ${names}`, en: `New sheets: ${names}` }),
  changedCells: (count: number, names: string): Bilingual => ({
    vi: `${String(count)} ô thay đổi trong: ${names}`,
    en: `${String(count)} ${count === 1 ? "cell changes" : "cells change"} in: ${names}`,
  }),
  changes: {
    added: { vi: "Thêm", en: "Added" },
    removed: { vi: "Bớt", en: "Gone" },
  },
  cells: { vi: "Xem từng ô", en: "Show every cell" },
  merge: { vi: "Gộp", en: "Merge" },
  again: { vi: "Gộp lần nữa", en: "Gather again" },
  done: (people: number, collectives: number, units: number, waiting: number): Bilingual => ({
    vi: `Đã gộp ${String(people)} người, ${String(collectives)} tập thể của ${String(units)} đơn vị.${waiting > 0 ? ` Còn ${String(waiting)} dòng chờ anh/chị xác nhận.` : ""}`,
    en: `Merged ${String(people)} people and ${String(collectives)} collectives of ${String(units)} units.${waiting > 0 ? ` ${String(waiting)} rows wait for your answer.` : ""}`,
  }),
} as const;

/** «Biểu trống gửi các đơn vị». */
export const blankFormsPage = {
  about: {
    vi: "Mỗi đơn vị một tệp: có sẵn họ tên, chức vụ, danh sách chọn danh hiệu. Đơn vị điền xong gửi lại là gộp được.",
    en: "One workbook per unit: names and posts filled in, drop-down lists of titles. Filled in and sent back, it can be gathered.",
  },
  year: { vi: "Đăng ký năm", en: "Registration for the year" },
  pattern: { vi: "Mẫu biểu", en: "Pattern" },
  builtIn: { vi: "Mẫu có sẵn", en: "The built-in form" },
  likeSheet: (sheet: string): Bilingual => ({
    vi: `Theo biểu của cơ quan: ${sheet}`,
    en: `After the office's own form: ${sheet}`,
  }),
  told: { vi: "Cần xem", en: "Worth a look" },
  make: { vi: "Làm biểu trống", en: "Make the forms" },
  making: { vi: "Đang làm biểu trống…", en: "Making the forms…" },
  saveAll: (count: number): Bilingual => ({
    vi: `Tải cả ${String(count)} tệp (một tệp .zip)`,
    en: `Download all ${String(count)} files (one .zip)`,
  }),
  saveOne: { vi: "Tải", en: "Download" },
  people: (count: number): Bilingual => ({
    vi: `${String(count).padStart(2, "0")} người`,
    en: `${String(count)} ${count === 1 ? "person" : "people"}`,
  }),
  saved: (file: string): Bilingual => ({ vi: `Đã lưu ${file}.`, en: `Saved ${file}.` }),
  left: { vi: "Chưa có trong biểu nào", en: "In no form yet" },
} as const;
