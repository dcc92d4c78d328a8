import type { Table } from "../../layout/find-tables";
import { type RowShape, structural } from "./row-shape";
import { explainsSigns } from "../claims/legends";
import { numberedText } from "../../text/heading-number";
import { isLetterhead, isNote, isPlaceAndDate, isTitle } from "../../vocabulary/row-words";
import { isParagraph } from "../../vocabulary/sentences";
import { type Context, type SectionHeading, headingOf } from "./section-rows";

/** Rows above the heading: letterhead, title, notes, and the section the table stands under («1. Cá nhân:»). */
export function aboveShape({ table }: Context, row: number, afterLetterhead: boolean): RowShape {
  const words = table.sheet.filled(row).map((column) => table.sheet.plain(row, column));
  const text = table.sheet.text(row, table.sheet.filled(row)[0] ?? 1);
  if (words.some((one) => /^cong hoa xa hoi|^doc lap ?-|mau so|bieu (?:mau )?so/.test(one)))
    return structural("letterhead");
  // «Phát huy tinh thần thi đua …, hoàn thành nhiệm vụ năm 2026.» is prose of a plan, however many words of titles it has.
  if (words.length === 1 && isParagraph(text)) return structural("note");
  // «Tập thể: A = Tập thể lao động tiên tiến» explains signs: whoever stands below stands under no such heading.
  if (words.length === 1 && /^(?:tập thể|cá nhân)\s*:/iu.test(text) && explainsSigns(text)) return structural("note");
  if (words.some(isTitle) && words.length === 1) return structural("title");
  if (words.some(isPlaceAndDate)) return structural("letterhead");
  if (words.every(isLetterhead) && !afterLetterhead) return structural("letterhead");
  if (words.some(isNote)) return structural("note");
  const section = words.length <= 2 ? sectionText(table, row) : null;
  if (
    section &&
    words.some((one) => /\b(?:ca nhan|tap the|ho gia dinh)\b/.test(one) || numberedText(text) !== null) &&
    !isTitle(words[0] ?? "")
  )
    return structural("section", section);
  if (words.some(isNote) || words.some((one) => one.startsWith("("))) return structural("note");
  if (words.some(isTitle)) return structural("title");
  if (words.every(isLetterhead)) return structural("letterhead");
  return structural(afterLetterhead || row > 1 ? "title" : words.length > 1 ? "letterhead" : "title");
}

/** The row read as a heading of a section; null where it is empty or too long for one. */
export function sectionText(table: Table, row: number): SectionHeading | null {
  const filled = table.sheet.filled(row);
  // Beside another block each has its own line; what stands alone may stand anywhere.
  const own = filled.filter((column) => column >= table.left && column <= table.right);
  const texts = (own.length > 0 ? own : filled).map((column) => table.sheet.text(row, column));
  const text = texts.join(" ").replace(/\s+/g, " ").trim();
  if (text.length > 200 || text === "") return null;
  return headingOf(text);
}
