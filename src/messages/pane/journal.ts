import type { Bilingual } from "../../domain/bilingual";
import type { RestoreOutcome } from "../../workbook/ports";
import type { PlanPurpose } from "../../workbook/write-plan";
import { countText } from "../numbers";
import { cellListText } from "../where";

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

/** What a restore did, cell by cell where it could not. */
export function restoredSentence(outcome: RestoreOutcome): Bilingual {
  const { restored, alreadyBack, changedSince, notFound, deletedTabs, keptTabs } = outcome;
  const [changed, missing] = [cellListText(changedSince), cellListText(notFound)];
  const vi = [
    `Đã trả ${countText(restored.length, "vi")} ô về như trước.`,
    alreadyBack.length > 0 ? `${countText(alreadyBack.length, "vi")} ô vốn đã như trước.` : "",
    changedSince.length > 0 ? `Để nguyên vì đã có người sửa sau đó: ${changed.vi}.` : "",
    notFound.length > 0 ? `Không tìm thấy lại: ${missing.vi}.` : "",
    deletedTabs.length > 0 ? `Đã xóa sheet: ${deletedTabs.join(", ")}.` : "",
    keptTabs.length > 0 ? `Giữ lại sheet: ${keptTabs.join(", ")}.` : "",
  ];
  const en = [
    `${String(restored.length)} cells were put back.`,
    alreadyBack.length > 0 ? `${String(alreadyBack.length)} already held what they held before.` : "",
    changedSince.length > 0 ? `Left alone, changed by somebody since: ${changed.en}.` : "",
    notFound.length > 0 ? `Not found again: ${missing.en}.` : "",
    deletedTabs.length > 0 ? `Deleted sheets: ${deletedTabs.join(", ")}.` : "",
    keptTabs.length > 0 ? `Kept sheets: ${keptTabs.join(", ")}.` : "",
  ];
  const join = (pieces: readonly string[]) => pieces.filter((piece) => piece !== "").join(" ");
  return { vi: join(vi), en: join(en) };
}
