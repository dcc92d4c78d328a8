import type { Bilingual } from "../../domain/bilingual";
import { stepLabels } from "../steps/step-labels";
import { blankFormsPage, gatheringPage } from "./gathering";
import { home } from "./home";
import { reconciliationPage } from "./reconciliation";

/** The first page, the steps, and what stands aside of them. */
export const pageLabels = {
  home: home.title,
  ...stepLabels,
  reconciliation: reconciliationPage.heading,
  gathering: gatheringPage.title,
  "blank-forms": blankFormsPage.title,
  journal: { vi: "Nhật ký", en: "Journal" },
  settings: { vi: "Thiết lập", en: "Settings" },
  help: { vi: "Trợ giúp", en: "Help" },
} as const satisfies Record<string, Bilingual>;

export const shell = {
  product: { vi: "Sổ Thi đua", en: "Sổ Thi đua" },
  steps: { vi: "Các bước", en: "Steps" },
  verdict: { vi: "Kết luận", en: "Result" },
  reading: { vi: "Đang đọc…", en: "Reading…" },
  notRead: { vi: "Chưa đọc được", en: "Not read" },
  notices: { vi: "Thông báo", en: "Messages" },
  check: { vi: "Kiểm tra", en: "Check" },
  onThisMachine: { vi: "Dữ liệu không rời máy này", en: "Your data stay on this machine" },
  stop: { vi: "Dừng", en: "Stop" },
  close: { vi: "Đóng", en: "Close" },
  cancel: { vi: "Thôi", en: "Cancel" },
  checkAgain: { vi: "Kiểm tra lại", en: "Check again" },
  restore: { vi: "Khôi phục", en: "Restore" },
  preview: { vi: "Xem trước", en: "Preview" },
  more: { vi: "Thêm", en: "More" },
  toJournal: { vi: "Xem nhật ký", en: "Open the journal" },
  checking: { vi: "Đang đọc các biểu…", en: "Reading the forms…" },
  checkedAnnouncement: (verdict: Bilingual): Bilingual => ({
    vi: `Đã kiểm tra xong. ${verdict.vi}`,
    en: `Check finished. ${verdict.en}`,
  }),
  newResult: (verdict: Bilingual): Bilingual => ({
    vi: `Kết luận mới: ${verdict.vi}`,
    en: `New result: ${verdict.en}`,
  }),
  stale: {
    vi: "Biểu vừa thay đổi; kết quả là của lần trước.",
    en: "The sheets have changed; this is from the last check.",
  },
  writing: { vi: "Đang ghi…", en: "Writing…" },
  ourFault: {
    vi: "Sổ Thi đua gặp trục trặc của chính mình; tệp của anh/chị không bị sửa.",
    en: "Sổ Thi đua has run into a fault of its own; your workbook was not changed.",
  },
  ourFaultNext: {
    vi: "Anh/chị bấm «Mở lại» để tiếp tục. Nếu gặp lại, gửi mã dưới đây cho người hỗ trợ.",
    en: "Press Reopen to go on. If it happens again, send the code below to your support.",
  },
  reopen: { vi: "Mở lại", en: "Reopen" },
  hiddenSheet: {
    vi: "Sheet đó đang ẩn. Sổ Thi đua không tự mở; anh/chị hiện sheet trên Excel nếu muốn xem.",
    en: "That sheet is hidden. It is not opened for you; show it in Excel if you wish to look.",
  },
  hiddenRow: {
    vi: "Dòng đó đang ẩn hoặc bị lọc. Sổ Thi đua không tự hiện; anh/chị bỏ ẩn nếu muốn xem.",
    en: "That row is hidden or filtered out. It is not shown for you; unhide it if you wish to look.",
  },
} as const;
