import type { Bilingual } from "../../domain/bilingual";
import type { Broken, TooLarge } from "../../workbook/failure";
import { groupThousands } from "../numbers";
import type { FailureMessage } from "./failure-message";

/** Nobody can read the file without its password. */
export const PASSWORD: FailureMessage = {
  what: {
    vi: "Tệp có mật khẩu mở nên chưa đọc được.",
    en: "The workbook is protected by a password, so it cannot be read.",
  },
  next: {
    vi: "Anh/chị mở tệp bằng Excel, lưu một bản không đặt mật khẩu, rồi kiểm tra bản đó.",
    en: "Open it in Excel, save a copy without the password, and check that copy.",
  },
};

export function tooLarge(what: TooLarge, limit: number): FailureMessage {
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

export function brokenMessage(reason: Broken): FailureMessage {
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
