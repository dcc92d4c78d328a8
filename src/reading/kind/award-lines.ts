import type { Column } from "../../domain/form/form";
import { awardsNamed } from "../../vocabulary/award-words";
import type { Table } from "../../layout/find-tables";
import { plain } from "../../text/plain";
import { isTargetLine } from "../../layout/find-prose";
import { isSectionNumber } from "../../vocabulary/row-words";

/** Titles named in the form's title, in lines that stand alone, or in columns of free words. */
export function namesAwards(table: Table, columns: readonly Column[]): boolean {
  const { sheet } = table;
  const free = columns.filter(({ role }) => role === "remarks" || role === "other").map(({ column }) => column);
  const last = Math.min(table.last, table.body + LINES_LOOKED_AT);
  for (let row = table.first; row <= last; row += 1) {
    const isHeading = table.header !== null && row >= table.header.top && row < table.body;
    const filled = sheet.filled(row);
    const looked = !isHeading && filled.length <= 2 ? filled : filled.filter((column) => free.includes(column));
    if (looked.some((column) => awardsNamed(sheet.text(row, column)).length > 0)) return true;
  }
  return false;
}

/** Lines of the body with nothing but a number and the name of one title: «II | Chiến sĩ thi đua cơ sở: 03 người». */
export function awardHeadings({ sheet, header, body, last }: Table): number {
  if (header === null) return 0;
  let count = 0;
  for (let row = body; row <= Math.min(last, body + LINES_LOOKED_AT); row += 1) {
    const filled = sheet.filled(row);
    const [text, ...others] = filled.map((column) => sheet.text(row, column)).filter((own) => !isHeadingNumber(own));
    if (text === undefined || others.length > 0 || /^[-+•*]/.test(text)) continue;
    if (awardsNamed(text).length > 0 && text.length <= 120) count += 1;
  }
  return count;
}

function isHeadingNumber(text: string): boolean {
  return isSectionNumber(plain(text)) || /^\d{1,2}[.)]?$/.test(text);
}

/** How many lines of a plan written as text state a target; `title`: the form's, plain. */
export function targetLines({ sheet, header, body, last }: Table, title: string): number {
  // Under heads only a plan («Kế hoạch năm 2025 | Kế hoạch năm 2026») writes sentences of that kind.
  if (header !== null && !/ke hoach|chi tieu|muc tieu/.test(title)) return 0;
  let count = 0;
  for (let row = body; row <= Math.min(last, body + LINES_LOOKED_AT); row += 1) {
    const [only, ...others] = sheet.filled(row);
    if (only === undefined) continue;
    if (
      header !== null
        ? others.some((column) => isSentence(sheet.plain(row, column)))
        : isAlone(others, sheet.plain(row, only))
    )
      count += 1;
  }
  return count;
}

function isAlone(others: readonly number[], words: string): boolean {
  return others.length === 0 && isTargetLine(words);
}

/** More than a title and its number. */
function isSentence(words: string): boolean {
  return isTargetLine(words) && words.split(" ").length >= 5;
}

const LINES_LOOKED_AT = 400;
