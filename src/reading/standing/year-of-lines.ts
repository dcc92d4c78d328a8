import type { Column } from "../../domain/form/form";
import type { ColumnContent } from "../../layout/column-content";
import { titleYear } from "../kind/title-facts";

/**
 * What a list is for, with its year: where no title names one, a column «Năm» does that says the same of every line, as
 * exports of programs have it.
 */
export function purposeWithYear(
  purpose: string,
  columns: readonly Column[],
  contents: readonly ColumnContent[],
): string {
  if (titleYear(purpose) !== null) return purpose;
  const ofYear = columns.filter(({ role }) => role === "year").map(({ column }) => column);
  const years = new Set(contents.filter(({ column }) => ofYear.includes(column)).flatMap(({ texts }) => texts));
  const [only, ...others] = [...years].filter((text) => text !== "");
  return only !== undefined && others.length === 0 && /^20\d\d$/.test(only) ? `${purpose} năm ${only}`.trim() : purpose;
}
