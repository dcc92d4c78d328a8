import type { RowFate } from "../../domain/form/row-fate";
import type { RecognisedForm } from "../read-form";

const AWAITING = /\b(?:cho|chua co) (?:quyet dinh|qd|ket qua)\b|\b(?:da|dang) trinh\b|\bdang (?:xet|tham dinh)\b/;

/** «Đã trình, chờ quyết định» in a list of what was granted: put forward, not granted yet. */
export function awaitsDecision({ table: { sheet } }: RecognisedForm, row: number): boolean {
  return sheet.filled(row).some((column) => AWAITING.test(sheet.plain(row, column)));
}

/** Why such a line is in no count of what was granted. */
export const AWAITS_DECISION: RowFate = {
  fate: "excluded",
  why: {
    vi: "Dòng này ghi là còn chờ quyết định nên chưa tính vào kết quả.",
    en: "The line says that the decision is still awaited; it is not counted as granted.",
  },
};
