import type { Bilingual } from "../../domain/bilingual";
import { countText } from "../numbers";

export const targetsPage = {
  none: { vi: "Bấm «Kiểm tra» để xem các chỉ tiêu.", en: "Press Check to see the targets." },
  rows: { vi: "Những dòng nào?", en: "Which rows?" },
  details: { vi: "Cách tính", en: "How it is worked out" },
  numerator: { vi: "Số đạt (đăng ký)", en: "Registered or met" },
  denominator: { vi: "Số người tính tỷ lệ", en: "Counted against" },
  rowsOf: (sheet: string, rows: number): Bilingual => ({
    vi: `${sheet}: ${String(rows)} dòng`,
    en: `${sheet}: ${String(rows)} ${rows === 1 ? "row" : "rows"}`,
  }),
  row: (row: number): Bilingual => ({ vi: `Dòng ${String(row)}`, en: `Row ${String(row)}` }),
  previousRow: { vi: "Dòng trước", en: "Previous row" },
  nextRow: { vi: "Dòng sau", en: "Next row" },
  byUnit: { vi: "Theo từng phòng", en: "By unit" },
  unit: { vi: "Phòng, đơn vị", en: "Unit" },
  figureOfUnit: { vi: "Số đạt (đăng ký)", en: "Registered or met" },
  unitsHint: {
    vi: "Theo thứ tự trong biểu; mức chung là của cả cơ quan, không áp cho từng phòng.",
    en: "In the order of the forms; the level is the whole office’s, not one unit’s.",
  },
  beside: { vi: "Số đọc kèm", en: "Beside it" },
  nearest: { vi: "Gần nhất", en: "Nearest" },
  seeWhy: { vi: "Xem giải thích", en: "See why" },
  default: { vi: "Chỉ tiêu mặc định, chưa có trong tệp", en: "A default target, not in the workbook" },
  notUnderstood: (words: string): Bilingual => ({
    vi: `Chưa hiểu hết dòng này: «${words}». Anh/chị xem lại giúp.`,
    en: `Part of this line was not understood: “${words}”. Please have a look.`,
  }),
  whoElse: { vi: "Cần thêm ai?", en: "Who could still qualify?" },
  whoOver: { vi: "Vượt ở đâu?", en: "Where is it over?" },
  lacking: (conditions: number): Bilingual => ({
    vi: conditions === 0 ? "Đủ điều kiện, chưa được đánh dấu" : `Còn thiếu ${countText(conditions, "vi")} điều kiện`,
    en: conditions === 0 ? "Nothing missing, not marked yet" : `${String(conditions)} missing`,
  }),
  factsOnly: {
    vi: "Xếp theo thứ tự trong biểu; chỉ nêu điều kiện còn thiếu, không xếp hạng.",
    en: "In the order of the form; facts only, nobody is ranked.",
  },
  nobody: { vi: "Chưa tìm được ai trong tệp có thể bổ sung.", en: "Nobody in the workbook could be added." },
  trial: { vi: "Tính thử", en: "What if" },
  trialTray: { vi: "Phương án thử", en: "Trial" },
  trialHint: {
    vi: "Bấm vào tên để thử thêm hoặc bớt; chưa ghi gì vào tệp.",
    en: "Tick names on or off to see what changes; nothing is written.",
  },
  trialCount: (count: number): Bilingual => ({
    vi: `Đang thử ${countText(count, "vi")} thay đổi`,
    en: `${String(count)} ${count === 1 ? "change" : "changes"} on trial`,
  }),
  trialOn: (award: string): Bilingual => ({ vi: `thêm ${award}`, en: `add ${award}` }),
  trialOff: (award: string): Bilingual => ({ vi: `bớt ${award}`, en: `take off ${award}` }),
  trialApply: { vi: "Áp dụng phương án", en: "Apply the trial" },
  trialDrop: { vi: "Bỏ phương án", en: "Drop the trial" },
  trialBefore: (figure: string): Bilingual => ({ vi: `Hiện nay: ${figure}`, en: `Now: ${figure}` }),
  source: { vi: "Đến dòng chỉ tiêu", en: "Go to the target’s line" },
} as const;
