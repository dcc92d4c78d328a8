import type { Bilingual } from "../../domain/bilingual";
import type { PlanPurpose } from "../../workbook/write-plan";
import { countText } from "../numbers";

export const purposeLabels: Readonly<Record<PlanPurpose, Bilingual>> = {
  fill: { vi: "Điền biểu", en: "Filled" },
  fix: { vi: "Sửa lỗi gõ", en: "Fixed" },
  create: { vi: "Tạo biểu", en: "Created" },
  "what-if": { vi: "Áp dụng phương án", en: "Trial applied" },
  edit: { vi: "Sửa tay", en: "Edited" },
};

export const journalPage = {
  none: {
    vi: "Chưa có lần ghi nào. Mỗi lần điền hoặc sửa sẽ được ghi ở đây để khôi phục khi cần.",
    en: "Nothing was written yet. Each fill or fix is noted here so that it can be restored.",
  },
  loading: { vi: "Đang đọc nhật ký…", en: "Reading the journal…" },
  cells: (count: number): Bilingual => ({
    vi: `${String(count)} ô`,
    en: count === 1 ? "1 cell" : `${String(count)} cells`,
  }),
  inEffect: { vi: "Đang có hiệu lực", en: "In effect" },
  restoredAt: (at: string, cells: number, left: number): Bilingual =>
    left === 0
      ? { vi: `Đã khôi phục lúc ${at}`, en: `Restored at ${at}` }
      : {
          vi: `Đã khôi phục ${String(cells)} ô; ${String(left)} ô để nguyên vì đã sửa sau đó`,
          en: `${String(cells)} put back; ${String(left)} left, changed since`,
        },
  details: { vi: "Xem từng ô", en: "See the cells" },
  restore: { vi: "Khôi phục", en: "Restore" },
  remove: { vi: "Xóa khỏi nhật ký", en: "Remove from the journal" },
  askDelete: (names: string): Bilingual => ({
    vi: `Xóa cả sheet đã tạo (${names}) nếu chưa ai sửa`,
    en: `Also delete the sheet created then (${names}), if nobody has changed it`,
  }),
  unreadable: (count: number): Bilingual => ({
    vi: `Có ${countText(count, "vi")} mục do phiên bản mới hơn ghi hoặc đã hỏng; được giữ nguyên.`,
    en: `${String(count)} entries are damaged or of a newer version; they are left alone.`,
  }),
  more: (count: number): Bilingual => ({ vi: `và ${String(count)} ô khác`, en: `and ${String(count)} more` }),
} as const;
