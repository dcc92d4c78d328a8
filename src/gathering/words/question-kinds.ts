import type { Bilingual } from "../../domain/bilingual";
import type { GatherQuestionKind } from "../gathered";

/** What questions of a kind are about, over many of them. */
export const questionKinds: Readonly<Record<GatherQuestionKind, Bilingual>> = {
  "maybe-same": { vi: "Khác tên, có thể là một người", en: "Spelled otherwise, perhaps one person" },
  nobody: { vi: "Chưa thấy trong danh sách CBCCVC", en: "Not on the staff list" },
  "other-unit": { vi: "Danh sách CBCCVC ghi ở đơn vị khác", en: "On the staff list in another unit" },
  several: { vi: "Tên trùng với nhiều người", en: "A name that fits several people" },
  "duplicate-differs": { vi: "Hai tệp ghi khác nhau", en: "Two files that differ" },
  unit: { vi: "Chưa biết tệp của đơn vị nào", en: "Files of which the unit is not known" },
  delivery: { vi: "Một đơn vị gửi nhiều tệp", en: "Several files of one unit" },
  "edited-by-you": { vi: "Ô anh/chị đã sửa", en: "Cells that you changed" },
  year: { vi: "Biểu ghi năm khác", en: "Forms of another year" },
  source: { vi: "Chưa rõ là đăng ký hay kết quả", en: "Registration or results, not said" },
  reading: { vi: "Cách đọc biểu của đơn vị", en: "How a unit's form is read" },
};
