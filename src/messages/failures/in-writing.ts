import type { CellRef } from "../../workbook/refs";
import { groupThousands } from "../numbers";
import { cellListText } from "../where";
import type { FailureMessage } from "./failure-message";

/** The workbook is open for reading only. */
export const READ_ONLY: FailureMessage = {
  what: {
    vi: "Tệp đang mở ở chế độ chỉ đọc nên chưa ghi được.",
    en: "The workbook is open read-only, so nothing was written.",
  },
  next: {
    vi: "Anh/chị bấm «Cho phép chỉnh sửa» trên Excel hoặc lưu thành bản khác, rồi thử lại.",
    en: "Press Enable Editing in Excel or save a copy, then try again.",
  },
};

export function protectedMessage(sheet: string | null, cells: readonly CellRef[]): FailureMessage {
  if (sheet === null) {
    return {
      what: {
        vi: "Cấu trúc tệp đang được khóa nên chưa thêm được sheet mới.",
        en: "The workbook’s structure is protected, so no sheet can be added.",
      },
      next: {
        vi: "Anh/chị vào Xem lại (Review), bỏ «Bảo vệ sổ làm việc» rồi thử lại. Chưa ô nào bị sửa.",
        en: "Turn off Protect Workbook on the Review tab and try again. No cell was changed.",
      },
    };
  }
  const listed = cellListText(cells);
  const where = cells.length === 0 ? { vi: "", en: "" } : { vi: ` (${listed.vi})`, en: ` (${listed.en})` };
  return {
    what: {
      vi: `Sheet «${sheet}» đang được khóa${where.vi} nên chưa ghi được.`,
      en: `The sheet “${sheet}” is protected${where.en}, so nothing was written.`,
    },
    next: {
      vi: "Anh/chị vào Xem lại (Review), bỏ bảo vệ trang tính rồi thử lại. Chưa ô nào bị sửa.",
      en: "Turn off Protect Sheet on the Review tab and try again. No cell was changed.",
    },
  };
}

export function changedSince(cells: readonly CellRef[]): FailureMessage {
  const listed = cellListText(cells);
  return {
    what: {
      vi: `Có ô đã thay đổi sau khi xem trước: ${listed.vi}.`,
      en: `Some cells have changed since the preview: ${listed.en}.`,
    },
    next: {
      vi: "Để không ghi đè lên nội dung mới, chưa ô nào bị sửa. Anh/chị bấm «Kiểm tra lại» rồi xem trước lại.",
      en: "To keep what is new there, no cell was changed. Press Check again, then preview again.",
    },
  };
}

export function severalLooks(cells: readonly CellRef[]): FailureMessage {
  const listed = cellListText(cells);
  return {
    what: {
      vi: `Có ô chỉ một phần chữ in đậm hoặc khác màu: ${listed.vi}. Excel không cho tiện ích sửa mà giữ được phần chữ ấy.`,
      en: `Some cells have words in bold or in another colour: ${listed.en}. Excel lets no add-in edit them and keep that.`,
    },
    next: {
      vi: "Các ô này được giữ nguyên. Anh/chị sửa ngay trong ô.",
      en: "They are left as they are. Edit them in the cell itself.",
    },
  };
}

export function storeFull(bytes: number, limit: number): FailureMessage {
  return {
    what: {
      vi: `Nhật ký cho lần ghi này cần ${groupThousands(bytes, "vi")} byte, quá chỗ dành trong tệp (${groupThousands(limit, "vi")} byte).`,
      en: `The journal of this change needs ${groupThousands(bytes, "en")} bytes; the workbook has room for ${groupThousands(limit, "en")}.`,
    },
    next: {
      vi: "Anh/chị điền từng biểu một, hoặc xóa bớt mục cũ ở trang «Nhật ký». Chưa ô nào bị sửa.",
      en: "Fill one form at a time, or remove old entries on the Journal page. No cell was changed.",
    },
  };
}

export function partlyApplied(cells: readonly CellRef[]): FailureMessage {
  const listed = cellListText(cells);
  return {
    what: {
      vi: `Excel dừng giữa chừng; các ô này đang mang số liệu mới: ${listed.vi}.`,
      en: `Excel stopped half-way; these cells hold the new content: ${listed.en}.`,
    },
    next: {
      vi: "Anh/chị bấm «Khôi phục» để trả các ô về như trước; nội dung cũ vẫn được giữ trong nhật ký.",
      en: "Press Restore to put them back; what they held before is kept in the journal.",
    },
  };
}

export function sheetGone(sheet: string): FailureMessage {
  return {
    what: {
      vi: `Không còn thấy sheet «${sheet}»: sheet đã được đổi tên hoặc xóa sau lần kiểm tra.`,
      en: `The sheet “${sheet}” was renamed or deleted after the check.`,
    },
    next: { vi: "Chưa ô nào bị sửa. Anh/chị bấm «Kiểm tra lại».", en: "No cell was changed. Press Check again." },
  };
}
