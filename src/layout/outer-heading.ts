import { headingDepth, isNextNumber, numberedText } from "../text/heading-number";
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
    const number = numberedText(text)?.number ?? "";
    return column === undefined || !(isOuter(number) || isInner(number)) ? null : { number, text, row, column };
  };
  let own: string | null = null;
  for (let row = first; row < until; row += 1) {
    const found = headingAt(row);
    if (found === null) continue;
    if (!isInner(found.number)) return null;
    own ??= found.number;
  }
  if (own === null || isFirst(own)) return null;
  let before = own;
  for (let row = first - 1; row >= 1; row -= 1) {
    const found = headingAt(row);
    if (found === null) continue;
    if (isOuter(found.number)) return isFirst(before) ? found : null;
    if (isNextNumber(found.number, before)) before = found.number;
  }
  return null;
}

/** «II.», «B.» number what stands over «1.», «a)». */
function isOuter(number: string): boolean {
  return headingDepth(number) <= 2;
}

function isInner(number: string): boolean {
  return /^(?:\d+|[a-hđ])$/.test(number);
}

function isFirst(number: string): boolean {
  return number === "1" || number === "a";
}
