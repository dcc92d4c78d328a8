import type { Bilingual } from "../../domain/bilingual";
import { leavesOpenWho, listedUnit, recipientLines } from "../../layout/recipient-lines";
import type { SheetText } from "../../layout/sheet-text";
import { numberedText } from "../../text/heading-number";
import { mentionsAward } from "../../vocabulary/award-words";
import { isNote, isPlaceAndDate, isSignature, totalWords } from "../../vocabulary/row-words";
import { type RowShape, structural } from "./row-shape";
import { headingOf, isGroupName, isUpper } from "./section-rows";

const LINE: RowShape = { shape: "line" };

/** Rows of a registration written as prose: who is named, headings, totals with their figures, the signature. */
export function proseListShapes(
  sheet: SheetText,
  rows: readonly number[],
  said: (row: number) => RowShape | null,
): readonly RowShape[] {
  let afterTotal = false;
  let heading = "";
  return rows.map((row, at) => {
    const isListed = !afterTotal && isListedUnder(sheet, row, rows[at + 1], heading);
    const shape = said(row) ?? (isListed ? LINE : proseListShape(sheet, row, afterTotal));
    // «Nơi nhận: - Sở Nội vụ;» stands under no title any more.
    if (shape.shape === "structural" && shape.as === "signature") heading = "";
    if (shape.shape === "structural" && shape.as === "section") heading = textOf(sheet, row);
    afterTotal ||= shape.shape === "structural" && shape.as === "total";
    return shape;
  });
}

/** «1. Phòng Công tác HĐND;» under «III. TẬP THỂ LAO ĐỘNG TIÊN TIẾN», with none of its people below: it is what is listed. */
function isListedUnder(sheet: SheetText, row: number, next: number | undefined, heading: string): boolean {
  if (listedUnit(textOf(sheet, row)) === null || !mentionsAward(heading)) return false;
  return next === undefined || recipientLines(textOf(sheet, next)).length === 0;
}

function textOf(sheet: SheetText, row: number): string {
  return sheet.text(row, sheet.filled(row)[0] ?? 1);
}

function proseListShape(sheet: SheetText, row: number, afterTotal: boolean): RowShape {
  const [column = 1, ...others] = sheet.filled(row);
  const text = sheet.text(row, column);
  const words = sheet.plain(row, column);
  if (totalWords(text) !== null) return structural("total");
  const frame = frameShape(words);
  if (frame) return frame;
  if (others.length === 0 && recipientLines(text).length > 0) return LINE;
  if (afterTotal) return structural("note");
  if (leavesOpenWho(text)) return { shape: "questioned", why: openWhy(row, text) };
  const numbered = numberedText(text);
  if (numbered || isGroupName(text) || isUpper(text) || opensTitle(text)) return structural("section", headingOf(text));
  return structural("note");
}

/** «Đăng ký Lao động tiên tiến (4 người):» opens the lines below it, number or none in front. */
function opensTitle(text: string): boolean {
  return /:\s*$/u.test(text) && mentionsAward(text);
}

/** Lines of a plan written as text: every one may state a target, but for headings, notes and the signature. */
export function targetLineShape(sheet: SheetText, row: number, cells: readonly number[]): RowShape {
  const text = cells.map((column) => sheet.text(row, column)).join(" ");
  const frame = frameShape(cells.map((column) => sheet.plain(row, column)).join(" "));
  if (frame) return frame;
  const split = numberedText(text);
  const isHeading = split ? !/\d/.test(split.rest) : isUpper(text) && !/\d/.test(text);
  return isHeading || isGroupName(text) ? structural("section", headingOf(text)) : LINE;
}

/** What stands around the sentences: the place and date, those who sign, notes; null for a sentence. */
export function frameShape(words: string): RowShape | null {
  if (isSignature(words) || isPlaceAndDate(words)) return structural("signature");
  return isNote(words) ? structural("note") : null;
}

function openWhy(row: number, text: string): Bilingual {
  return {
    vi: `Dòng ${String(row)} ghi «${text.trim()}» nhưng không nêu tên ai; anh/chị ghi từng người một dòng để tính được.`,
    en: `Row ${String(row)} says «${text.trim()}» without naming anybody; please give each person a row of their own.`,
  };
}
