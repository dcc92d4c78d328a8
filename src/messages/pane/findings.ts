import type { Bilingual } from "../../domain/bilingual";
import { dateText, groupThousands } from "../numbers";

export const findingsPage = {
  none: { vi: "Chưa thấy việc nào cần xử lý.", en: "Nothing to do was found." },
  noneShown: { vi: "Không có việc nào khớp.", en: "Nothing matches." },
  clearFilter: { vi: "Bỏ lọc", en: "Clear" },
  search: { vi: "tên, ô, nội dung", en: "name, cell, words" },
  level: { vi: "Mức", en: "Level" },
  unit: { vi: "Đơn vị", en: "Unit" },
  noUnit: { vi: "Không thuộc đơn vị nào", en: "Of no unit" },
  only: (count: number): Bilingual => ({
    vi: `${String(count)} dòng làm đổi số này`,
    en: `${String(count)} that change this figure`,
  }),
  seeBefore: (count: number): Bilingual => ({
    vi: `Xem ${String(count)} dòng`,
    en: count === 1 ? "See the row" : `See the ${String(count)} rows`,
  }),
  allTheSame: (fix: Bilingual): Bilingual => ({
    vi: `Vẫn ${fix.vi.charAt(0).toLocaleLowerCase("vi")}${fix.vi.slice(1)}`,
    en: `${fix.en} all the same`,
  }),
  next: { vi: "Việc tiếp ›", en: "Next ›" },
  ownSum: { vi: "Phép cộng trong chính biểu này", en: "The sum of this form itself" },
  filter: { vi: "Đang lọc", en: "Filtered by" },
  all: { vi: "Tất cả", en: "All" },
  list: { vi: "Danh sách việc cần xử lý", en: "Things to do" },
  goTo: { vi: "Đến ô", en: "Go to cell" },
  fixAll: (count: number): Bilingual => ({ vi: `Sửa cả ${String(count)}`, en: `Fix all ${String(count)}` }),
  places: (count: number): Bilingual => ({
    vi: `${groupThousands(count, "vi")} chỗ`,
    en: `${groupThousands(count, "en")} places`,
  }),
  eachPlace: { vi: "Xem từng chỗ", en: "See each of them" },
  waive: { vi: "Ghi lý do, bỏ qua", en: "Set aside, with a reason" },
  waiveChoose: { vi: "Chọn lý do", en: "Choose a reason" },
  waiveReason: { vi: "Lý do", en: "Reason" },
  waiveWords: { vi: "Nói rõ thêm", en: "In your own words" },
  waiveBy: { vi: "Người ghi", en: "Noted by" },
  waiveSave: { vi: "Ghi lại", en: "Save" },
  waiveNeeded: { vi: "Anh/chị ghi rõ lý do.", en: "Please give the reason." },
  waived: (reason: string): Bilingual => ({ vi: `Đã bỏ qua, lý do: ${reason}`, en: `Set aside: ${reason}` }),
  waivedBy: (by: string, on: string): Bilingual => ({
    vi: by === "" ? `Ghi ngày ${dateText(on)}` : `${by} ghi ngày ${dateText(on)}`,
    en: by === "" ? `Noted on ${dateText(on)}` : `Noted by ${by} on ${dateText(on)}`,
  }),
  waivedHeading: (count: number): Bilingual => ({
    vi: `Đã bỏ qua (${String(count)})`,
    en: `Set aside (${String(count)})`,
  }),
  unwaive: { vi: "Đưa trở lại", en: "Bring back" },
  basis: { vi: "Căn cứ", en: "Basis" },
  why: { vi: "Vì sao?", en: "Why?" },
  sensitive: { vi: "Chỉ hiện ở đây, không in", en: "Shown only here, never printed" },
} as const;
