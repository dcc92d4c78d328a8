import type { Bilingual } from "../../domain/bilingual";
import type { RestoreOutcome } from "../../workbook/ports";
import { countText, groupThousands } from "../numbers";
import { cellListText } from "../where";

/** What is said once something has been done, on whichever page that was. */
export const announcements = {
  applied: (cells: number): Bilingual => ({
    vi: `Đã ghi ${groupThousands(cells, "vi")} ô. Có thể trả lại như trước bằng nút «Khôi phục».`,
    en: `${String(cells)} ${cells === 1 ? "cell was" : "cells were"} written. Restore puts them back.`,
  }),
  dropped: (entries: number): Bilingual => ({
    vi: `Nhật ký đã đầy: ${countText(entries, "vi")} lần ghi cũ nhất đã ra khỏi nhật ký, không khôi phục được nữa.`,
    en: `The journal is full: its ${entries === 1 ? "oldest entry is" : `${String(entries)} oldest entries are`} gone and cannot be restored.`,
  }),
  appliedTabs: (tabs: number): Bilingual => ({
    vi: `Đã thêm ${countText(tabs, "vi")} sheet. Có thể bỏ bằng nút «Khôi phục».`,
    en: `${String(tabs)} ${tabs === 1 ? "sheet was" : "sheets were"} added. Restore takes them away.`,
  }),
  remembered: {
    vi: "Đã ghi nhớ trong tệp; lần sau gặp biểu này sẽ đọc như vậy.",
    en: "Remembered in this workbook; the form will be read this way from now on.",
  },
  shown: (where: string): Bilingual => ({ vi: `Đã đến ${where}.`, en: `Now at ${where}.` }),
  waived: { vi: "Đã ghi lý do và bỏ qua.", en: "Set aside with its reason." },
  kept: { vi: "Đã ghi lý do giữ nguyên.", en: "Kept, with its reason." },
  saved: { vi: "Đã lưu thiết lập vào tệp.", en: "Settings saved in the workbook." },
  hiddenSheet: {
    vi: "Sheet đó đang ẩn. Sổ Thi đua không tự mở; anh/chị hiện sheet trên Excel nếu muốn xem.",
    en: "That sheet is hidden. It is not opened for you; show it in Excel if you wish to look.",
  },
  hiddenRow: {
    vi: "Dòng đó đang ẩn hoặc bị lọc. Sổ Thi đua không tự hiện; anh/chị bỏ ẩn nếu muốn xem.",
    en: "That row is hidden or filtered out. It is not shown for you; unhide it if you wish to look.",
  },
} as const;

/** What a restore did, cell by cell where it could not. */
export function restoredSentence(outcome: RestoreOutcome): Bilingual {
  const { restored, alreadyBack, changedSince, notFound, deletedTabs, keptTabs } = outcome;
  const [changed, missing] = [cellListText(changedSince), cellListText(notFound)];
  const vi = [
    `Đã trả ${groupThousands(restored.length, "vi")} ô về như trước.`,
    alreadyBack.length > 0 ? `${groupThousands(alreadyBack.length, "vi")} ô vốn đã như trước.` : "",
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
