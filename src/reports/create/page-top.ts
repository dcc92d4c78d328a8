import type { Profile } from "../../domain/profile";
import { joined, lineOf, nothing, placed, type Block } from "./block";
import { letterheadColumns, type Measured, type Side } from "./letterhead-columns";
import { printedDay } from "./printed-day";
import { heightFor } from "./row-height";

/** What stands above the table, and how: the two kinds of page are never mixed. */
export type PageKind =
  /** Kiểu 1: letterhead and motto; the table's head begins in row 9. */
  | { readonly kind: "stand-alone" }
  /** Kiểu 2: «Phụ lục», «(Kèm theo …)»; the table's head begins in row 6. `number` is null for the only annex. */
  | { readonly kind: "annex"; readonly number: number | null; readonly to: EnclosedWith };

/** The document an annex goes with. */
export type EnclosedWith = "letter" | "report" | "submission" | "minutes";

export interface Titles {
  /** «BIỂU TỔNG HỢP». */
  readonly title: string;
  /** «Đăng ký danh hiệu thi đua và hình thức khen thưởng năm 2022»; empty for none. */
  readonly subtitle: string;
  /** «người, tập thể»; null for none. */
  readonly unitOfMeasure: string | null;
  /** The document this very list goes with, where it is not the one of the page. */
  readonly enclosedWith?: EnclosedWith;
  /** A line that a form prints as it is instead of «Phụ lục» and «(Kèm theo …)». */
  readonly enclosure?: string;
  /** «Phụ lục» is not printed (the form of the province has none). */
  readonly withoutAnnexWord?: boolean;
}

const centred = { horizontal: "center", vertical: "center", wrap: true } as const;

/** First row of the table's head. */
export function headRowOf(page: PageKind): number {
  return page.kind === "annex" ? 6 : 9;
}

/** Rows 1–5 of an annex, 1–8 of a stand-alone form. */
export function pageTop(
  page: PageKind,
  titles: Titles,
  profile: Profile,
  year: number,
  widths: readonly number[],
): Block {
  return page.kind === "annex"
    ? annexTop(page, titles, profile, year, widths)
    : letterhead(titles, profile, year, widths);
}

function annexTop(
  page: PageKind & { readonly kind: "annex" },
  titles: Titles,
  profile: Profile,
  year: number,
  widths: readonly number[],
): Block {
  const whole = (row: number) => lineOf(row, 1, widths.length);
  const enclosure = titles.enclosure ?? enclosedWith(titles.enclosedWith ?? page.to, profile, year);
  const word = page.number === null ? "Phụ lục" : `Phụ lục ${roman(page.number)}`;
  const lines = [
    titles.withoutAnnexWord ? nothing : placed(whole(1), word, { ...centred, bold: true, size: 14 }),
    placed(whole(2), titles.title, { ...centred, bold: true, size: 14 }),
    titles.subtitle === "" ? nothing : placed(whole(3), titles.subtitle, { ...centred, bold: true, size: 14 }),
    placed(whole(4), enclosure, {
      ...centred,
      italic: true,
      size: 14,
    }),
    titles.unitOfMeasure === null
      ? nothing
      : placed(whole(5), `Đơn vị tính: ${titles.unitOfMeasure}`, { italic: true, size: 12, horizontal: "right" }),
  ];
  const width = widthOf(widths, [1, widths.length]);
  const heights = new Map([
    [1, 19],
    [2, heightFor([{ text: titles.title, width }], 14, true)],
    [3, heightFor([{ text: titles.subtitle, width }], 14, true)],
    [4, heightFor([{ text: enclosure, width }], 14)],
  ]);
  return { ...joined(...lines), heights };
}

const NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
const MOTTO = "Độc lập - Tự do - Hạnh phúc";

function letterhead(titles: Titles, profile: Profile, year: number, widths: readonly number[]): Block {
  const parent = { text: upper(profile.parentBody), size: 13, bold: false };
  const own = { text: upper(profile.organisation), size: 13, bold: true };
  const nation = { text: NATION, size: 13, bold: true };
  const motto = { text: MOTTO, size: 14, bold: true };
  const day = { text: `${profile.place || "…"}, ngày … tháng … năm ${String(year)}`, size: 14, bold: false };
  const { left, right } = letterheadColumns(
    widths,
    { lines: [parent, own], ruled: own },
    { lines: [nation, motto, day], ruled: motto },
  );
  const on = ({ block }: Side, row: number, { text, size, bold }: Measured, italic = false) =>
    placed(lineOf(row, ...block), text, { ...centred, bold, italic, size });
  const whole = (row: number) => lineOf(row, 1, widths.length);
  const lines = [
    on(left, 1, parent),
    on(right, 1, nation),
    ruled(left, own),
    ruled(right, motto),
    on(right, 3, day, true),
    placed(whole(5), titles.title, { ...centred, bold: true, size: 14 }),
    titles.subtitle === "" ? nothing : placed(whole(6), titles.subtitle, { ...centred, bold: true, size: 14 }),
    placed(whole(7), `(Số liệu tính đến ngày ${printedDay(profile.countedOn, year)})`, {
      ...centred,
      italic: true,
      size: 13,
    }),
    titles.unitOfMeasure === null
      ? nothing
      : placed(whole(8), `Đơn vị tính: ${titles.unitOfMeasure}`, { italic: true, size: 12, horizontal: "right" }),
  ];
  const fitted = (side: Side, { text, size, bold }: Measured) =>
    heightFor([{ text, width: widthOf(widths, side.block) }], size, bold);
  const heights = new Map([
    [1, Math.max(fitted(left, parent), fitted(right, nation))],
    [2, Math.max(fitted(left, own), fitted(right, motto))],
    [3, Math.max(24, fitted(right, day))],
    [5, 24],
    [6, heightFor([{ text: titles.subtitle, width: widthOf(widths, [1, widths.length]) }], 14, true)],
    [7, 19],
  ]);
  return { ...joined(...lines), heights };
}

function widthOf(widths: readonly number[], [first, last]: readonly [number, number]): number {
  return widths.slice(first - 1, last).reduce((sum, width) => sum + width, 0);
}

/** Row 2 with the line below it; where no cells are of a fitting width, the words alone. */
function ruled({ block, rule }: Side, { text, size, bold }: Measured): Block {
  return placed(lineOf(2, ...(rule ?? block)), text, {
    ...centred,
    bold,
    size,
    ...(rule === null ? {} : { borders: "bottom" as const }),
  });
}

/** «(Kèm theo Tờ trình số …/TTr-SNgV ngày … tháng … năm 2022 của Sở Ngoại vụ)»; number and date stay dots until the registry fills them. */
export function enclosedWith(to: EnclosedWith, profile: Profile, year: number): string {
  const symbol = profile.symbol || "…";
  const of = profile.organisation || "…";
  const day = `ngày … tháng … năm ${String(year)}`;
  switch (to) {
    case "letter":
      return `(Kèm theo Công văn số …/${symbol}-${profile.draftingSymbol || "…"} ${day} của ${of})`;
    case "report":
      return `(Kèm theo Báo cáo số …/BC-${symbol} ${day} của ${of})`;
    case "submission":
      return `(Kèm theo Tờ trình số …/TTr-${symbol} ${day} của ${of})`;
    case "minutes":
      return `(Kèm theo Biên bản họp Hội đồng Thi đua - Khen thưởng ${of} ${day})`;
  }
}

function upper(text: string): string {
  return text === "" ? "…" : text.toLocaleUpperCase("vi");
}

const ONES = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"] as const;

/** 1 to 89, more than any document has annexes. */
export function roman(value: number): string {
  const tens = Math.floor(value / 10);
  return `${tens >= 5 ? "L" : ""}${tens === 4 ? "XL" : "X".repeat(tens % 5)}${ONES[value % 10] ?? ""}`;
}
