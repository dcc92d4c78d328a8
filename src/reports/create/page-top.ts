import type { Profile } from "../../domain/profile";
import { joined, lineOf, nothing, placed, type Block } from "./block";
import { letterhead } from "./letterhead";
import { roman } from "./roman";
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
  const width = widths.reduce((sum, each) => sum + each, 0);
  const heights = new Map([
    [1, 19],
    [2, heightFor([{ text: titles.title, width }], 14, true)],
    [3, heightFor([{ text: titles.subtitle, width }], 14, true)],
    [4, heightFor([{ text: enclosure, width }], 14)],
  ]);
  return { ...joined(...lines), heights };
}

/** «(Kèm theo Tờ trình số …/TTr-SNgV ngày … tháng … năm 2022 của Sở Ngoại vụ)»; number and date stay dots until the registry fills them. */
function enclosedWith(to: EnclosedWith, profile: Profile, year: number): string {
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
