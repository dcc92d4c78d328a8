import type { Profile } from "../../domain/profile";
import type { DrawnRule } from "../../workbook/write-plan";
import { joined, lineOf, nothing, placed, type Block } from "./block";
import { letterheadColumns, type Measured, type Span } from "./letterhead-columns";
import type { Titles } from "./page-top";
import { printedDay } from "./printed-day";
import { heightFor, LINE } from "./row-height";
import { textWidth } from "./text-width";

const NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
const MOTTO = "Độc lập - Tự do - Hạnh phúc";

/** How long the line under the office's name is (Nghị định 30/2020/NĐ-CP: a third to a half of the words). */
const OFFICE_RULE = 0.45;
/** Points between words and the line below them. */
const RULE_GAP = 2.5;
/** Between what Excel and others make of a unit. */
const PIXELS_PER_UNIT = 7.2;
/** Where nothing was given yet: room to write by hand. */
const DOTS = "…".repeat(9);
/** Points of rows that only keep others apart. */
const APART = 10;
const NO_SUBTITLE = 6;

const centred = { horizontal: "center", wrap: true } as const;

/** Rows 1–8 of a stand-alone form: office and nation with their lines, place and day, the form's titles. */
export function letterhead(titles: Titles, profile: Profile, year: number, widths: readonly number[]): Block {
  const parent = { text: upper(profile.parentBody), size: 13, bold: false };
  const own = { text: upper(profile.organisation), size: 13, bold: true };
  const nation = { text: NATION, size: 13, bold: true };
  const motto = { text: MOTTO, size: 14, bold: true };
  const day = { text: `${profile.place || "…"}, ngày … tháng … năm ${String(year)}`, size: 14, bold: false };
  const { left, right } = letterheadColumns(widths, [parent, own], [nation, motto, day]);
  const all: Span = [1, widths.length];
  const on = (span: Span, row: number, { text, size, bold }: Measured, vertical: "top" | "center" | "bottom") =>
    placed(lineOf(row, ...span), text, { ...centred, vertical, bold, italic: row === 3, size });
  const title = (row: number, text: string, size: number, italic = false) =>
    text === ""
      ? nothing
      : placed(lineOf(row, ...all), text, { ...centred, vertical: "center", bold: !italic, italic, size });
  const counted = `(Số liệu tính đến ngày ${printedDay(profile.countedOn, year)})`;
  const blocks = [
    // Where the office takes two lines, nation and motto still stand close together: the first row low, the second high.
    on(left, 1, parent, "bottom"),
    on(right, 1, nation, "bottom"),
    on(left, 2, own, "center"),
    on(right, 2, motto, "top"),
    on(right, 3, day, "center"),
    title(5, titles.title, 14),
    title(6, titles.subtitle, 14),
    title(7, counted, 13, true),
    titles.unitOfMeasure === null
      ? nothing
      : placed(lineOf(8, ...all), `Đơn vị tính: ${titles.unitOfMeasure}`, {
          italic: true,
          size: 12,
          horizontal: "right",
          vertical: "center",
        }),
  ];
  const fitted = (span: Span, { text, size, bold }: Measured) =>
    heightFor([{ text, width: widthOf(widths, span) }], size, bold);
  const heights = new Map([
    [1, Math.max(fitted(left, parent), fitted(right, nation))],
    [2, Math.max(fitted(left, own), fitted(right, motto))],
    [3, fitted(right, day) + APART / 2],
    [4, APART],
    [5, fitted(all, { text: titles.title, size: 14, bold: true }) + 2],
    [6, titles.subtitle === "" ? NO_SUBTITLE : fitted(all, { text: titles.subtitle, size: 14, bold: true })],
    [7, fitted(all, { text: counted, size: 13, bold: false })],
    [8, titles.unitOfMeasure === null ? APART : fitted(all, { text: "", size: 12, bold: false })],
  ]);
  const rules = [
    ruleOf(left, textUnits(own) * OFFICE_RULE, 3, RULE_GAP, widths),
    ruleOf(right, textUnits(motto), 2, motto.size * LINE + RULE_GAP, widths),
  ];
  return { ...joined(...blocks), heights, rules };
}

/** A line in the middle of a side, no longer than it is broad. */
function ruleOf(span: Span, length: number, row: number, below: number, widths: readonly number[]): DrawnRule {
  const room = widthOf(widths, span);
  const width = Math.min(length, room * (length > room ? OFFICE_RULE : 1));
  const middle = widthOf(widths, [1, span[0] - 1]) + room / 2;
  return { row, below, left: Math.max(0, middle - width / 2), width };
}

function textUnits({ text, size, bold }: Measured): number {
  return textWidth(text, size, bold) / PIXELS_PER_UNIT;
}

function widthOf(widths: readonly number[], [first, last]: Span): number {
  return widths.slice(first - 1, last).reduce((sum, width) => sum + width, 0);
}

function upper(text: string): string {
  return text === "" ? DOTS : text.toLocaleUpperCase("vi");
}
