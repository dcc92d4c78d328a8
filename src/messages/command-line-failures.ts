import type { Bilingual } from "../domain/bilingual";
import type { Failure, FailureCode } from "../workbook/failure";
import { failureMessage } from "./failure-sentences";

/** Details of a `host` failure that are the command line's own. */
export const hostDetails = { threadLost: "thread-lost" } as const;

/** What went wrong with a file and what to do next, for a place where there is no Excel and no button. */
export function fileFailureSentence(failure: Failure): Bilingual {
  if (failure.code === "host") return hostSentence(failure.detail);
  const { what, next } = failureMessage(failure);
  const here = nextStep(failure.code) ?? next;
  return { vi: `${what.vi} ${here.vi}`, en: `${what.en} ${here.en}` };
}

/** What to do next where the pane would name one of its own buttons or pages; null where its advice holds here too. */
function nextStep(code: FailureCode): Bilingual | null {
  switch (code) {
    case "changed-since":
    case "sheet-gone":
      return { vi: "Chưa ô nào bị sửa. Anh/chị chạy lại lệnh.", en: "No cell was changed. Run the command again." };
    case "store-full":
      return {
        vi: "Anh/chị điền từng biểu một (--report). Chưa ô nào bị sửa.",
        en: "Fill one form at a time (--report). No cell was changed.",
      };
    case "partly-applied":
      return {
        vi: "Anh/chị dùng lệnh restore để trả các ô về như trước; nội dung cũ vẫn được giữ trong nhật ký.",
        en: "Use the command restore to put them back; what they held before is kept in the journal.",
      };
    case "cell-edit-mode":
    case "protected":
    case "read-only":
    case "too-large":
    case "cancelled":
    case "password":
    case "broken":
    case "no-downloads":
    case "several-looks":
    case "host":
      return null;
  }
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
