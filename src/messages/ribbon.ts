import type { Bilingual } from "../domain/bilingual";

/** What «Khôi phục» of the ribbon says where the cells it puts back do not tell it. They name no cell and nobody. */
export const restoreWords = {
  nothing: {
    vi: "Chưa có lần điền hoặc sửa nào để khôi phục.",
    en: "There is no fill or fix to take back yet.",
  },
  already: {
    vi: "Các ô của lần điền hoặc sửa gần nhất đã như trước rồi.",
    en: "The cells of the last fill or fix already hold what they held before.",
  },
  kept: {
    vi: "Có ô được để nguyên, thường vì đã có người sửa sau đó. Anh/chị bấm «Mở Sổ Thi đua», vào trang «Nhật ký» rồi bấm «Khôi phục» để xem là những ô nào.",
    en: "Some cells were left alone, mostly because somebody has changed them since. Open Sổ Thi đua, go to the page Journal and press Restore to see which.",
  },
  failed: {
    vi: "Chưa khôi phục được. Anh/chị bấm «Mở Sổ Thi đua», vào trang «Nhật ký» rồi bấm «Khôi phục» để xem lý do.",
    en: "The cells could not be put back. Open Sổ Thi đua, go to the page Journal and press Restore to see why.",
  },
} as const satisfies Record<string, Bilingual>;

export type RestoreWord = keyof typeof restoreWords;
