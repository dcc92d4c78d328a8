import type { Bilingual } from "../domain/bilingual";
import { ledgerOf, type RowFate, type RowReading, type StructuralAs } from "../domain/form/row-fate";

export const fateLabels: Readonly<Record<RowFate["fate"], Bilingual>> = {
  counted: { vi: "Đã tính", en: "Counted" },
  structural: { vi: "Dòng biểu mẫu", en: "Part of the form" },
  excluded: { vi: "Không tính (có lý do)", en: "Not counted (with a reason)" },
  questioned: { vi: "Chờ anh/chị xác nhận", en: "Waiting for your answer" },
};

/** What a line of the form itself is. */
export const structuralLabels: Readonly<Record<StructuralAs, Bilingual>> = {
  letterhead: { vi: "tên cơ quan, quốc hiệu", en: "letterhead" },
  title: { vi: "tên biểu", en: "title" },
  header: { vi: "đầu cột", en: "header" },
  numbering: { vi: "hàng số cột", en: "column numbers" },
  section: { vi: "tiêu đề nhóm", en: "section heading" },
  subtotal: { vi: "cộng nhóm", en: "subtotal" },
  total: { vi: "dòng cộng", en: "total" },
  note: { vi: "ghi chú", en: "note" },
  signature: { vi: "chữ ký", en: "signature" },
  continuation: { vi: "dòng nối tiếp dòng trên", en: "goes on with the line above" },
  "empty-line": { vi: "dòng để trống", en: "empty line" },
};

/** «40 dòng đã đọc = 29 đã tính + 10 dòng biểu mẫu + 0 không tính + 1 chờ xác nhận». */
export function ledgerText(rows: readonly RowReading[]): Bilingual {
  const { read, counted, structural, excluded, questioned } = ledgerOf(rows);
  const [all, one, two, three, four] = [read, counted, structural, excluded, questioned].map(String);
  return {
    vi: `${all ?? ""} dòng đã đọc = ${one ?? ""} đã tính + ${two ?? ""} dòng biểu mẫu + ${three ?? ""} không tính (có lý do) + ${four ?? ""} chờ xác nhận`,
    en: `${all ?? ""} rows read = ${one ?? ""} counted + ${two ?? ""} parts of the form + ${three ?? ""} not counted (with a reason) + ${four ?? ""} waiting for your answer`,
  };
}
