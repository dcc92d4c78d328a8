import type { Bilingual } from "../domain/bilingual";
import type { Broken, Failure, TooLarge } from "../workbook/failure";
import { groupThousands } from "./numbers";
import { cellListText } from "./where";

/** What happened, and what to do next. */
export interface FailureMessage {
  readonly what: Bilingual;
  readonly next: Bilingual;
}

/** Both as one text, for a terminal or an announcement. */
export function failureSentence(failure: Failure): Bilingual {
  const { what, next } = failureMessage(failure);
  return { vi: `${what.vi} ${next.vi}`, en: `${what.en} ${next.en}` };
}

/** What happened and what to do next, for a person at Excel or at the page. */
export function failureMessage(failure: Failure): FailureMessage {
  switch (failure.code) {
    case "cell-edit-mode":
      return {
        what: { vi: "Excel đang chờ gõ xong một ô.", en: "Excel is waiting for a cell that is being edited." },
        next: {
          vi: "Anh/chị bấm Enter hoặc Esc trong ô đó rồi thử lại.",
          en: "Press Enter or Esc in that cell, then try again.",
        },
      };
    case "protected":
      return protectedMessage(failure.sheet, failure.cells ?? []);
    case "changed-since":
      return changedSince(failure.cells);
    case "sheet-gone":
      return {
        what: {
          vi: `Không còn thấy sheet «${failure.sheet}»: sheet đã được đổi tên hoặc xóa sau lần kiểm tra.`,
          en: `The sheet “${failure.sheet}” was renamed or deleted after the check.`,
        },
        next: { vi: "Chưa ô nào bị sửa. Anh/chị bấm «Kiểm tra lại».", en: "No cell was changed. Press Check again." },
      };
    case "read-only":
      return {
        what: {
          vi: "Tệp đang mở ở chế độ chỉ đọc nên chưa ghi được.",
          en: "The workbook is open read-only, so nothing was written.",
        },
        next: {
          vi: "Anh/chị bấm «Cho phép chỉnh sửa» trên Excel hoặc lưu thành bản khác, rồi thử lại.",
          en: "Press Enable Editing in Excel or save a copy, then try again.",
        },
      };
    case "too-large":
      return tooLarge(failure.what, failure.limit);
    case "cancelled":
      return {
        what: { vi: "Đã dừng theo yêu cầu.", en: "Stopped as you asked." },
        next: { vi: "Chưa ô nào bị sửa.", en: "No cell was changed." },
      };
    case "password":
      return {
        what: {
          vi: "Tệp có mật khẩu mở nên chưa đọc được.",
          en: "The workbook is protected by a password, so it cannot be read.",
        },
        next: {
          vi: "Anh/chị mở tệp bằng Excel, lưu một bản không đặt mật khẩu, rồi kiểm tra bản đó.",
          en: "Open it in Excel, save a copy without the password, and check that copy.",
        },
      };
    case "broken":
      return brokenMessage(failure.reason);
    case "store-full":
      return storeFull(failure.bytes, failure.limit);
    case "partly-applied":
      return partlyApplied(failure.cells);
    case "several-looks":
      return severalLooks(failure.cells);
    case "no-downloads":
      return {
        what: {
          vi: "Excel trên máy này không cho lưu tệp từ bảng bên phải.",
          en: "This Excel lets no pane save a file.",
        },
        next: {
          vi: "Anh/chị mở tệp bằng Excel trên web hoặc trên Windows rồi bấm «Bản để nộp» ở đó; hoặc mở tệp ở trang Sổ Thi đua trên trình duyệt và lưu từ trang ấy.",
          en: "Open the workbook in Excel on the web or on Windows and save the submission copy there; or open it in the workbench page and save it from that page.",
        },
      };
    case "host":
      return {
        what: {
          vi: `Excel chưa làm được việc này (${failure.detail}).`,
          en: `Excel could not do this (${failure.detail}).`,
        },
        next: {
          vi: "Anh/chị lưu tệp rồi thử lại. Nếu vẫn vậy, đóng và mở lại Excel.",
          en: "Save the workbook and try again. If it happens again, close and reopen Excel.",
        },
      };
  }
}

function protectedMessage(sheet: string | null, cells: Parameters<typeof cellListText>[0]): FailureMessage {
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

function changedSince(cells: Parameters<typeof cellListText>[0]): FailureMessage {
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

function severalLooks(cells: Parameters<typeof cellListText>[0]): FailureMessage {
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

function tooLarge(what: TooLarge, limit: number): FailureMessage {
  return {
    what: tooLargeWhat(what, limit),
    next: {
      vi: "Anh/chị tách bớt dữ liệu không liên quan sang tệp khác rồi thử lại. Chưa ô nào bị sửa.",
      en: "Move what is not needed to another file and try again. No cell was changed.",
    },
  };
}

function tooLargeWhat(what: TooLarge, limit: number): Bilingual {
  const vi = groupThousands(limit, "vi");
  const en = groupThousands(limit, "en");
  switch (what) {
    case "file":
      return { vi: `Tệp lớn hơn mức đọc được (${vi} byte).`, en: `The file is larger than can be read (${en} bytes).` };
    case "part":
      return {
        vi: `Một phần trong tệp lớn hơn mức đọc được (${vi} byte).`,
        en: `A part of the file is larger than can be read (${en} bytes).`,
      };
    case "ratio":
      return {
        vi: `Tệp nén quá chặt so với tệp Excel thông thường (trên ${vi} lần) nên không mở, để máy được an toàn.`,
        en: `The file is packed far tighter than a usual workbook (more than ${en} times), so it was not opened, for safety.`,
      };
    case "parts":
      return { vi: `Tệp có quá nhiều phần (trên ${vi}).`, en: `The file has too many parts (more than ${en}).` };
    case "cells":
      return { vi: `Tệp có quá nhiều ô (trên ${vi}).`, en: `The workbook has too many cells (more than ${en}).` };
    case "sheets":
      return { vi: `Tệp có quá nhiều sheet (trên ${vi}).`, en: `The workbook has too many sheets (more than ${en}).` };
    case "request":
      return { vi: `Excel chỉ nhận mỗi lần ${vi} byte.`, en: `Excel takes no more than ${en} bytes at a time.` };
    case "plan":
      return { vi: `Số ô định ghi vượt mức một lần ghi (${vi} ô).`, en: `More cells than one step may write (${en}).` };
  }
}

function brokenMessage(reason: Broken): FailureMessage {
  const saveAgain: Bilingual = {
    vi: "Anh/chị mở tệp bằng Excel, chọn Lưu thành (Save As) dạng .xlsx, rồi kiểm tra bản đó.",
    en: "Open it in Excel, save it as .xlsx, and check that copy.",
  };
  const askAgain: Bilingual = {
    vi: "Anh/chị xin lại tệp gốc, hoặc mở bằng Excel để Excel sửa chữa rồi lưu lại.",
    en: "Ask for the file again, or let Excel repair it and save it.",
  };
  switch (reason) {
    case "not-a-workbook":
      return { what: { vi: "Đây không phải tệp Excel.", en: "This is not an Excel workbook." }, next: saveAgain };
    case "old-format":
      return {
        what: { vi: "Đây là tệp .xls kiểu cũ (Excel 2003).", en: "This is an old .xls file (Excel 2003)." },
        next: saveAgain,
      };
    case "other-document":
      return {
        what: {
          vi: "Tệp này là văn bản loại khác, không phải bảng tính Excel.",
          en: "This file is a document of another kind, not a workbook.",
        },
        next: { vi: "Anh/chị chọn đúng tệp .xlsx.", en: "Choose the .xlsx file." },
      };
    case "truncated":
      return {
        what: {
          vi: "Tệp bị cụt, có thể do chép hoặc tải chưa xong.",
          en: "The file is cut short; a copy or download may not have finished.",
        },
        next: askAgain,
      };
    case "damaged":
      return {
        what: {
          vi: "Tệp bị hỏng một phần nên chưa đọc được.",
          en: "Part of the file is damaged, so it cannot be read.",
        },
        next: askAgain,
      };
    case "empty-file":
      return { what: { vi: "Tệp rỗng (0 byte).", en: "The file is empty (0 bytes)." }, next: askAgain };
  }
}

function storeFull(bytes: number, limit: number): FailureMessage {
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

function partlyApplied(cells: Parameters<typeof cellListText>[0]): FailureMessage {
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
