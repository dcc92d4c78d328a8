import type { Bilingual } from "../../domain/bilingual";
import type { Stage } from "../../domain/stage";
import type { CellRef, RowRef } from "../../workbook/refs";
import { countText } from "../numbers";

export const targetsPage = {
  noneShort: { vi: "Chưa thấy chỉ tiêu nào chưa đủ.", en: "No target is short." },
  noneFound: { vi: "Không có chỉ tiêu nào khớp.", en: "No target matches." },
  search: { vi: "tên chỉ tiêu", en: "name of a target" },
  keep: { vi: "Giữ nguyên, ghi lý do", en: "Keep, with a reason" },
  keepReason: { vi: "Lý do giữ nguyên", en: "Why it stays" },
  kept: (reason: string): Bilingual => ({ vi: `Giữ nguyên, lý do: ${reason}`, en: `Kept: ${reason}` }),
  unkeep: { vi: "Đưa trở lại", en: "Bring back" },
  group: (group: "kept" | "met" | "attested" | "awaiting" | "watched", stage: Stage): Bilingual => {
    switch (group) {
      case "kept":
        return { vi: "Đã ghi lý do", en: "With a reason" };
      case "met":
        return stage === "registration"
          ? { vi: "Đăng ký đủ", en: "Enough registered" }
          : stage === "mid-year"
            ? { vi: "Đúng tiến độ", en: "On schedule" }
            : { vi: "Đạt", en: "Met" };
      case "attested":
        return { vi: "Tự xác nhận", en: "Attested" };
      case "awaiting":
        return { vi: "Chờ kết quả", en: "Awaiting the result" };
      case "watched":
        return { vi: "Chưa đến kỳ, theo dõi", en: "Not due or only followed" };
    }
  },
  rows: { vi: "Những dòng nào?", en: "Which rows?" },
  details: { vi: "Cách tính", en: "How it is worked out" },
  numerator: { vi: "Số đạt (đăng ký)", en: "Registered or met" },
  denominator: { vi: "Số người tính tỷ lệ", en: "Counted against" },
  rowsOf: (sheet: string, rows: number): Bilingual => ({
    vi: `${sheet}: ${String(rows)} dòng`,
    en: `${sheet}: ${String(rows)} ${rows === 1 ? "row" : "rows"}`,
  }),
  row: (row: number): Bilingual => ({ vi: `Dòng ${String(row)}`, en: `Row ${String(row)}` }),
  /** How many cells or rows can be shown one after the other, before the first of them is. */
  places: (places: readonly (CellRef | RowRef)[]): Bilingual => {
    const count = String(places.length);
    const areCells = places.every((place) => "column" in place);
    const noun = areCells ? "cell" : "row";
    return { vi: `${count} ${areCells ? "ô" : "dòng"}`, en: `${count} ${places.length === 1 ? noun : `${noun}s`}` };
  },
  previousRow: { vi: "Dòng trước", en: "Previous row" },
  nextRow: { vi: "Dòng sau", en: "Next row" },
  byUnit: { vi: "Theo từng phòng", en: "By unit" },
  unit: { vi: "Phòng, đơn vị", en: "Unit" },
  figureOfUnit: { vi: "Số đạt (đăng ký)", en: "Registered or met" },
  unitsHint: {
    vi: "Theo thứ tự trong biểu; mức chung là của cả cơ quan, không áp cho từng phòng.",
    en: "In the order of the forms; the level is the whole office’s, not one unit’s.",
  },
  nearest: { vi: "Gần nhất", en: "Nearest" },
  default: { vi: "Chỉ tiêu mặc định, chưa có trong tệp", en: "A default target, not in the workbook" },
  notUnderstood: (words: string): Bilingual => ({
    vi: `Chưa hiểu hết dòng này: «${words}». Anh/chị xem lại giúp.`,
    en: `Part of this line was not understood: “${words}”. Please have a look.`,
  }),
  whoElse: { vi: "Cần thêm ai?", en: "Who could still qualify?" },
  whoOver: { vi: "Vượt ở đâu?", en: "Where is it over?" },
  lacking: (conditions: number): Bilingual => ({
    vi: conditions === 0 ? "Chưa thấy thiếu gì, chưa đánh dấu" : `Còn thiếu ${countText(conditions, "vi")} điều kiện`,
    en: conditions === 0 ? "Nothing missing, not marked yet" : `${String(conditions)} missing`,
  }),
  factsOnly: {
    vi: "Xếp theo thứ tự trong biểu; chỉ nêu điều kiện còn thiếu, không xếp hạng.",
    en: "In the order of the form; facts only, nobody is ranked.",
  },
  nobody: { vi: "Chưa tìm được ai trong tệp có thể bổ sung.", en: "Nobody in the workbook could be added." },
  trialTray: { vi: "Phương án thử", en: "Trial" },
  trialHint: {
    vi: "Bấm vào tên để thử thêm hoặc bớt; chưa ghi gì vào tệp.",
    en: "Tick names on or off to see what changes; nothing is written.",
  },
  trialCount: (count: number): Bilingual => ({
    vi: `Phương án thử: ${countText(count, "vi")} thay đổi`,
    en: `Trial: ${String(count)} ${count === 1 ? "change" : "changes"}`,
  }),
  trialApply: { vi: "Áp dụng phương án", en: "Apply the trial" },
  trialPreview: { vi: "Xem trước và áp dụng", en: "Preview and apply" },
  trialNoRow: {
    vi: "Phương án này chưa ghi được vào tệp: người được chọn chưa có dòng trong biểu đăng ký. Anh/chị thêm dòng rồi thử lại.",
    en: "This trial cannot be written: who was chosen has no row in the form yet. Add the row and try again.",
  },
  trialDrop: { vi: "Bỏ phương án", en: "Drop the trial" },
  trialBefore: (figure: string): Bilingual => ({ vi: `Hiện nay: ${figure}`, en: `Now: ${figure}` }),
  source: { vi: "Đến dòng chỉ tiêu", en: "Go to the target’s line" },
} as const;
