import type { Bilingual } from "../../domain/bilingual";

/** What the page says where the pane cannot start, with the next step. */
export const startProblems = {
  "no-office": {
    what: {
      vi: "Chưa tải được thư viện Office từ Microsoft.",
      en: "The Office library could not be loaded from Microsoft.",
    },
    next: {
      vi: "Anh/chị kiểm tra mạng (cần truy cập appsforoffice.microsoft.com) rồi mở lại bảng này. Không có mạng thì dùng trang Sổ Thi đua trên trình duyệt.",
      en: "Check the connection (appsforoffice.microsoft.com must be reachable) and reopen this pane. Without a connection, use the workbench page.",
    },
  },
  "no-excel": {
    what: { vi: "Trang này cần mở từ trong Excel.", en: "This page is to be opened from Excel." },
    next: {
      vi: "Anh/chị mở Excel, chọn thẻ «Thi đua» rồi bấm «Mở Sổ Thi đua».",
      en: "Open Excel, choose the tab «Thi đua» and press «Mở Sổ Thi đua».",
    },
  },
  "old-excel": {
    what: {
      vi: "Phiên bản Excel này chưa chạy được Sổ Thi đua (cần ExcelApi 1.13).",
      en: "This Excel is too old for Sổ Thi đua (ExcelApi 1.13 is needed).",
    },
    next: {
      vi: "Anh/chị cập nhật Office, dùng Excel 2021 trở lên hoặc Excel trên web; hoặc dùng trang Sổ Thi đua trên trình duyệt.",
      en: "Update Office, use Excel 2021 or later or Excel on the web; or use the workbench page.",
    },
  },
} as const satisfies Record<string, { readonly what: Bilingual; readonly next: Bilingual }>;

export type StartProblem = keyof typeof startProblems;
