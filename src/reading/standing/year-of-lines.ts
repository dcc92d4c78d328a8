import type { Column } from "../../domain/form/form";
import type { ColumnContent } from "../../layout/column-content";

/** The year that a column «Năm» says of every line, as exports of programs have it; null where lines differ or say none. */
export function yearOfLines(columns: readonly Column[], contents: readonly ColumnContent[]): number | null {
  const ofYear = columns.filter(({ role }) => role === "year").map(({ column }) => column);
  const years = new Set(contents.filter(({ column }) => ofYear.includes(column)).flatMap(({ texts }) => texts));
  const [only, ...others] = [...years].filter((text) => text !== "");
  return only !== undefined && others.length === 0 && /^20\d\d$/.test(only) ? Number(only) : null;
}
