import type { Bilingual } from "../../domain/bilingual";

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
  siteGone: {
    vi: "Chưa tải được một phần của Sổ Thi đua.",
    en: "A part of Sổ Thi đua could not be loaded.",
  },
  siteGoneNext: {
    vi: "Anh/chị kiểm tra mạng rồi bấm lại; tệp không bị sửa.",
    en: "Check the connection and press again; the workbook was not changed.",
  },
  reopen: { vi: "Mở lại", en: "Reopen" },
} as const;
