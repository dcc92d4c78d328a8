import { headingDepth, numberedText } from "../text/heading-number";
import type { Table } from "./find-tables";

/** The heading over the headings of several tables, with where it stands. */
export interface OuterHeading {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/**
 * «I. DANH HIỆU …» over «1. Lãnh đạo» with its table and «2. Công chức» with the next: a table headed «2.» stands under
 * what heads the first, wherever its own columns begin and end. null: it begins a series, or none.
 */
export function outerHeading({ sheet, header, body, first, left, right }: Table): OuterHeading | null {
  const until = header?.top ?? body;
  const headingAt = (row: number) => {
    const [column, ...others] = sheet.filled(row).filter((one) => one >= left && one <= right);
    const text = column === undefined || others.length > 0 ? "" : sheet.text(row, column);
    const place = placeOf(text);
    return column === undefined || place === null ? null : { place, text, row, column };
  };
  let own: number | null = null;
  for (let row = first; row < until; row += 1) {
    const found = headingAt(row);
    if (found === null) continue;
    if (found.place.level !== "inner") return null;
    own ??= found.place.count;
  }
  if (own === null || own < 2) return null;
  let before = own;
  for (let row = first - 1; row >= 1; row -= 1) {
    const found = headingAt(row);
    if (found?.place.level === "inner" && found.place.count === before - 1) before -= 1;
    else if (found?.place.level === "outer") return before === 1 ? found : null;
  }
  return null;
}

/** «II.», «B.» number what stands over «1.», «a)». */
function placeOf(text: string): { readonly level: "outer" | "inner"; readonly count: number } | null {
  const number = numberedText(text)?.number ?? "";
  if (headingDepth(number) <= 2) return { level: "outer", count: 0 };
  if (/^\d+$/.test(number)) return { level: "inner", count: Number(number) };
  return /^[a-h]$/.test(number) ? { level: "inner", count: number.charCodeAt(0) - 96 } : null;
}
