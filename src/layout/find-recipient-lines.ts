import { numberedText } from "../text/heading-number";
import { mentionsAward } from "../vocabulary/award-words";
import type { Table } from "./find-tables";
import { ONE_ROW_EACH } from "./line-extent";
import { recipientLines } from "./recipient-lines";
import type { SheetText } from "./sheet-text";

const LEAST_LINES = 2;

/** A registration written as prose: one recipient a line, with what is registered behind a colon, comma or dash. */
export function findRecipientLines(sheet: SheetText): readonly Table[] {
  const rows: number[] = [];
  let single = 0;
  let recipients = 0;
  let named = 0;
  let body = 0;
  for (let row = 1; row <= sheet.lastRow; row += 1) {
    const filled = sheet.filled(row);
    const [column] = filled;
    if (column === undefined) continue;
    rows.push(row);
    if (filled.length > 1) continue;
    single += 1;
    const text = sheet.text(row, column);
    const [line] = recipientLines(text);
    if (line) {
      recipients += 1;
      if (body === 0) body = row;
    }
    if (mentionsAward(line ? line.claimed : text)) named += 1;
  }
  const [first] = rows;
  if (first === undefined || recipients < LEAST_LINES || named === 0 || single < rows.length * 0.7) return [];
  return [
    {
      sheet,
      left: 1,
      right: sheet.lastColumn,
      header: null,
      prose: "recipients",
      repeats: [],
      continues: null,
      lines: ONE_ROW_EACH,
      typed: sheet,
      first,
      last: rows[rows.length - 1] ?? first,
      body: headingsAbove(sheet, rows, body),
    },
  ];
}

/** «I. Tập thể» right above the first recipient is part of the list. */
function headingsAbove(sheet: SheetText, rows: readonly number[], body: number): number {
  const above = rows.filter((row) => row < body).reverse();
  let top = body;
  for (const row of above) {
    if (numberedText(sheet.text(row, sheet.filled(row)[0] ?? 1)) === null) break;
    top = row;
  }
  return top;
}
