import { titleYear } from "../kind/title-facts";
import type { Form } from "../../domain/form/form";
import { oneLine } from "../../layout/head-paths";
import type { Table } from "../../layout/find-tables";
import { isLegend } from "../claims/legends";
import { plain } from "../../text/plain";
import type { ShapedRow } from "./row-shape";
import { isTitle } from "../../vocabulary/row-words";
import { isParagraph } from "../../vocabulary/sentences";

/** The lines that name the form, from «DANH SÁCH …» on; those of the table beside it where both are one list. */
export function titleOf(own: Table): string {
  return titleLines(own).join(" ").trim();
}

/** The title without the notes under it: what signs mean, how the form is filled in. */
export function nameOfForm(own: Table): string {
  const lines = titleLines(own);
  const named = lines.filter((line, at) => at === 0 || !isNoteUnderTitle(line));
  return named.join(" ").trim();
}

/** «Dấu dùng trong bảng: x …; ○ …», «Lưu ý: …», a sentence under the title that ends in a full stop. */
function isNoteUnderTitle(line: string): boolean {
  const words = plain(line);
  return (
    /^[([]?(?:cac )?(?:dau|ky hieu|quy uoc|chu thich|chu giai|ghi chu|luu y|huong dan|cach ghi)\b/.test(words) ||
    isLegend(line) ||
    (words.split(" ").length > 12 && /[.;:]/.test(words))
  );
}

/** The lines of a title, notes among them: from the first that names the form to the head. */
export function titleLines(own: Table): readonly string[] {
  const table = own.continues ?? own;
  const { sheet } = table;
  const lines: string[] = [];
  const until = table.header?.top ?? table.body;
  for (let row = table.first; row < until; row += 1) {
    const cells = sheet
      .filled(row)
      .filter((column) => column >= table.left && column <= Math.max(table.right, table.left));
    const texts = cells.map((column) => oneLine(sheet.text(row, column)));
    const words = texts.map(plain);
    if (
      words.length !== 1 ||
      /^(?:cong hoa|doc lap|so ?: |don vi tinh|\(|(?:bieu|mau) (?:mau )?so ?\d+$)/.test(words[0] ?? "")
    )
      continue;
    if (!isParagraph(texts[0] ?? "")) lines.push(texts[0] ?? "");
  }
  const start = lines.findIndex((line) => isTitle(plain(line)));
  return start >= 0 ? lines.slice(start) : lines.slice(-2);
}

/**
 * What the columns of years of a table are read by: its title; for a table below another one that says neither year nor
 * purpose («TẬP THỂ») together with what the sheet is for («ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2026»).
 */
export function purposeOf(table: Table, title: string): string {
  if (titleYear(title) !== null || REGISTERS.test(plain(title))) return title;
  const { sheet } = table;
  for (let row = table.first - 1; row >= 1; row -= 1) {
    const [only, ...others] = sheet.filled(row);
    if (only === undefined || others.length > 0) continue;
    const text = sheet.text(row, only);
    if (text.length <= 160 && REGISTERS.test(plain(text)) && titleYear(text) !== null) return `${title} ${text}`.trim();
  }
  return title;
}

const REGISTERS = /\bdang ky\b|\bde nghi\b/;

/** First and last row of the list itself, from 1; null where there is none. */
export function dataRowsOf(shaped: readonly ShapedRow[], table: Table): readonly [number, number] | null {
  const body = shaped.filter(({ row }) => row >= table.body);
  const firstRow = body.find(
    ({ shape }) =>
      shape.shape !== "structural" || shape.as === "section" || shape.as === "empty-line" || shape.as === "subtotal",
  );
  const lines = body.filter(
    ({ shape }) => shape.shape !== "structural" || shape.as === "subtotal" || shape.as === "empty-line",
  );
  const typed = lines.filter(({ shape }) => !(shape.shape === "structural" && shape.as === "empty-line"));
  const last = typed[typed.length - 1] ?? lines[lines.length - 1];
  return firstRow && last && last.row >= firstRow.row ? [firstRow.row, last.row] : null;
}

/** From the first line that belongs to the form to the last, letterhead and signatures included. */
export function extentOf(table: Table, shaped: readonly ShapedRow[]): Form["extent"] {
  const rows = shaped.map(({ row }) => row);
  let left = table.left;
  let right = table.right;
  for (const row of rows) {
    for (const column of table.sheet.filled(row)) {
      if (row < table.body && table.header && row < table.header.top) {
        left = Math.min(left, column);
      }
    }
  }
  right = Math.max(right, left);
  return { top: rows[0] ?? table.first, left, bottom: rows[rows.length - 1] ?? table.last, right };
}
