import type { FailureMessage } from "./failure-message";

/** She is typing in a cell. */
export const CELL_EDIT_MODE: FailureMessage = {
  what: { vi: "Excel đang chờ gõ xong một ô.", en: "Excel is waiting for a cell that is being edited." },
  next: {
    vi: "Anh/chị bấm Enter hoặc Esc trong ô đó rồi thử lại.",
    en: "Press Enter or Esc in that cell, then try again.",
  },
};

/** She stopped it. */
export const CANCELLED: FailureMessage = {
  what: { vi: "Đã dừng theo yêu cầu.", en: "Stopped as you asked." },
  next: { vi: "Chưa ô nào bị sửa.", en: "No cell was changed." },
};

/** This Excel saves no file from a pane. */
export const NO_DOWNLOADS: FailureMessage = {
  what: {
    vi: "Excel trên máy này không cho lưu tệp từ bảng bên phải.",
    en: "This Excel lets no pane save a file.",
  },
  next: {
    vi: "Anh/chị mở tệp bằng Excel trên web hoặc trên Windows rồi bấm «Bản để nộp» ở đó; hoặc mở tệp ở trang Sổ Thi đua trên trình duyệt và lưu từ trang ấy.",
    en: "Open the workbook in Excel on the web or on Windows and save the submission copy there; or open it in the workbench page and save it from that page.",
  },
};

export function hostRefused(detail: string): FailureMessage {
  return {
    what: {
      vi: `Excel chưa làm được việc này (${detail}).`,
      en: `Excel could not do this (${detail}).`,
    },
    next: {
      vi: "Anh/chị lưu tệp rồi thử lại. Nếu vẫn vậy, đóng và mở lại Excel.",
      en: "Save the workbook and try again. If it happens again, close and reopen Excel.",
    },
  };
}
