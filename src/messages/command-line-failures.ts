import type { Bilingual } from "../domain/bilingual";
import type { Failure } from "../workbook/failure";
import { failureSentence } from "./failure-sentences";

/** Details of a `host` failure that are the command line's own. */
export const hostDetails = { threadLost: "thread-lost" } as const;

/** What went wrong with a file and what to do next, for a place where there is no Excel and no button. */
export function fileFailureSentence(failure: Failure): Bilingual {
  return failure.code === "host" ? hostSentence(failure.detail) : failureSentence(failure);
}

/** By the code the system gives (Node's names). */
function hostSentence(detail: string): Bilingual {
  switch (detail) {
    case "ENOENT":
      return {
        vi: "Không thấy tệp hoặc thư mục này. Anh/chị xem lại tên và đường dẫn; tên có dấu cách thì đặt trong ngoặc kép.",
        en: "There is no such file or folder. Check the name and the path; put a name with spaces in quotes.",
      };
    case "EACCES":
    case "EPERM":
      return {
        vi: "Máy không cho đọc hoặc ghi ở đây. Anh/chị xem tệp có đang mở trong Excel không, hoặc chọn thư mục khác.",
        en: "The system does not allow reading or writing here. See whether the file is open in Excel, or choose another folder.",
      };
    case "EBUSY":
      return {
        vi: "Tệp đang được chương trình khác mở. Anh/chị đóng tệp trong Excel rồi chạy lại.",
        en: "Another program holds the file. Close it in Excel and try again.",
      };
    case "EISDIR":
      return {
        vi: "Đây là thư mục, không phải tệp. Anh/chị ghi tên tệp .xlsx.",
        en: "This is a folder, not a file. Give the name of an .xlsx file.",
      };
    case "ENOSPC":
      return {
        vi: "Ổ đĩa đã đầy nên chưa ghi được. Anh/chị dọn bớt chỗ hoặc chọn ổ khác.",
        en: "The disk is full, so nothing was written. Make room or choose another disk.",
      };
    case hostDetails.threadLost:
      return {
        vi: "Chương trình dừng giữa chừng khi đọc tệp này; các tệp khác vẫn được kiểm tra. Anh/chị chạy lại riêng tệp này, không dùng --jobs.",
        en: "The program stopped half-way through this file; the others were still checked. Run this file again by itself, without --jobs.",
      };
    default:
      return {
        vi: `Chưa làm được với tệp này (${detail}). Anh/chị mở tệp bằng Excel, lưu lại dạng .xlsx rồi thử lại.`,
        en: `This file could not be handled (${detail}). Open it in Excel, save it as .xlsx and try again.`,
      };
  }
}
