import type { Bilingual } from "../../domain/bilingual";
import { dateText, groupThousands } from "../numbers";

export const findingsPage = {
  none: { vi: "Chưa thấy việc nào cần xử lý.", en: "Nothing to do was found." },
  beforeCheck: { vi: "Bấm «Kiểm tra» để xem việc cần xử lý.", en: "Press Check to see what there is to do." },
  noneShown: { vi: "Không có việc nào ở mức đang chọn.", en: "Nothing at the chosen level." },
  filter: { vi: "Lọc theo mức", en: "Filter by level" },
  all: { vi: "Tất cả", en: "All" },
  list: { vi: "Danh sách việc cần xử lý", en: "Things to do" },
  position: (index: number, count: number): Bilingual => ({
    vi: `${String(index)}/${String(count)}`,
    en: `${String(index)} of ${String(count)}`,
  }),
  goTo: { vi: "Đến ô", en: "Go to cell" },
  fix: { vi: "Sửa", en: "Fix" },
  proposal: { vi: "Xem cách sửa", en: "See the proposal" },
  fixAll: (count: number): Bilingual => ({ vi: `Sửa tất cả (${String(count)})`, en: `Fix all (${String(count)})` }),
  fixAllHint: {
    vi: "Chỉ sửa lỗi gõ: khoảng trắng thừa, chữ lỗi phông, số gõ thành chữ… Xem trước rồi mới sửa.",
    en: "Slips of typing only: spaces, broken fonts, numbers typed as text. Previewed first.",
  },
  places: (count: number): Bilingual => ({
    vi: `${groupThousands(count, "vi")} chỗ`,
    en: `${groupThousands(count, "en")} places`,
  }),
  example: (message: Bilingual): Bilingual => ({ vi: `Ví dụ: ${message.vi}`, en: `For example: ${message.en}` }),
  openGroup: (count: number): Bilingual => ({
    vi: `Xem từng chỗ (${String(count)})`,
    en: `See each (${String(count)})`,
  }),
  foldGroup: { vi: "Thu gọn", en: "Fold" },
  waive: { vi: "Ghi lý do, bỏ qua", en: "Set aside, with a reason" },
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
  related: { vi: "Xem thêm", en: "See also" },
  sensitive: { vi: "Chỉ hiện ở đây, không in", en: "Shown only here, never printed" },
  keys: {
    vi: "Phím: F8 việc tiếp theo · Shift+F8 việc trước · Enter đến ô · Ctrl+Enter sửa",
    en: "Keys: F8 next · Shift+F8 previous · Enter go to cell · Ctrl+Enter fix",
  },
  shown: (where: string): Bilingual => ({ vi: `Đã đến ${where}.`, en: `Now at ${where}.` }),
  waivedAnnouncement: { vi: "Đã ghi lý do và bỏ qua.", en: "Set aside with its reason." },
} as const;
