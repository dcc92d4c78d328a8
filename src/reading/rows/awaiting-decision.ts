import type { RowFate } from "../../domain/form/row-fate";
import { topOfMerge } from "../claims/title-cells";
import type { RecognisedForm } from "../read-form";

const AWAITING =
  /\b(?:cho|chua co) (?:quyet dinh|qd|ket qua)\b|\b(?:da|dang) trinh\b|\bdang (?:xet|tham dinh)\b|^du kien\b/;

/**
 * «Đã trình, chờ quyết định» in a list of what was granted: put forward, not granted yet. So is a line without a number
 * in a list that gives one to most of its lines.
 */
export function awaitsDecision(form: RecognisedForm, row: number): boolean {
  const { sheet } = form.table;
  if (sheet.filled(row).some((column) => AWAITING.test(sheet.plain(row, column)))) return true;
  return givesNumbers(form) && !hasNumber(form, row);
}

function hasNumber({ table: { sheet }, form: { columns } }: RecognisedForm, row: number): boolean {
  return columns.some(
    ({ role, column }) => role === "decision" && /[\p{L}\d]/u.test(sheet.text(topOfMerge(sheet, row, column), column)),
  );
}

const known = new WeakMap<RecognisedForm, boolean>();

function givesNumbers(form: RecognisedForm): boolean {
  const before = known.get(form);
  if (before !== undefined) return before;
  const lines = form.shaped.filter(({ shape }) => shape.shape === "line");
  const numbered = lines.filter(({ row }) => hasNumber(form, row)).length;
  const gives = numbered * 2 > lines.length;
  known.set(form, gives);
  return gives;
}

/** Why such a line is in no count of what was granted. */
export const AWAITS_DECISION: RowFate = {
  fate: "excluded",
  why: {
    vi: "Dòng này ghi là còn chờ quyết định nên chưa tính vào kết quả.",
    en: "The line says that the decision is still awaited; it is not counted as granted.",
  },
};
