import type { PageRoom } from "./keep-together";

type Orientation = "portrait" | "landscape";

/** Millimetres round what is printed (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I.3). */
export const MARGINS = { top: 20, right: 15, bottom: 20, left: 30 } as const;

const POINTS_PER_MILLIMETRE = 72 / 25.4;
/** Millimetres. */
const PAPERS = { A4: { short: 210, long: 297 }, A3: { short: 297, long: 420 } } as const;

export type Paper = keyof typeof PAPERS;

/** Units of column width (`NewTab.columnWidths`) between the margins. */
const ROOM: Readonly<Record<Orientation, number>> = { landscape: 136, portrait: 89 };
/** How much more lies between the margins of A3 lying across. */
const A3_BREADTH = (PAPERS.A3.long - MARGINS.left - MARGINS.right) / (PAPERS.A4.long - MARGINS.left - MARGINS.right);
/** Points below which nothing is printed. */
const SMALLEST = 10;
/** What a form takes of it: programs that do not round columns to whole pixels, as Excel does, print them 6 % broader. */
const BREADTH: Readonly<Record<Orientation, number>> = { landscape: 127, portrait: 83.5 };

/** A4, and A3 lying across for a form so broad that a page of A4 would print its body below what can be read. */
export function paperFor(widths: readonly number[], orientation: Orientation, bodySize: number): Paper {
  const printed = bodySize * Math.min(1, breadthOf(orientation, "A4") / totalOf(widths));
  return orientation === "landscape" && printed < SMALLEST ? "A3" : "A4";
}

/** Column widths as given, stretched to the page where together they are less: nothing is printed smaller than typed. */
export function fillingThePage(
  widths: readonly number[],
  orientation: Orientation,
  paper: Paper = "A4",
): readonly number[] {
  const stretch = Math.max(1, breadthOf(orientation, paper) / totalOf(widths));
  return widths.map((width) => Math.round(width * stretch * 10) / 10);
}

/**
 * The room a page has for rows. A form broader than the page is printed smaller and gets more of them, but how many
 * depends on how broad a program prints its columns.
 */
export function pageRoom(widths: readonly number[], orientation: Orientation, paper: Paper = "A4"): PageRoom {
  const { short, long } = PAPERS[paper];
  const high = orientation === "landscape" ? short : long;
  const printed = Math.min(1, (ROOM[orientation] * grownBy(paper)) / totalOf(widths));
  return {
    height: ((high - MARGINS.top - MARGINS.bottom) * POINTS_PER_MILLIMETRE) / printed,
    // Rounding each column to a tenth may add up to a little more.
    isSure: totalOf(widths) <= breadthOf(orientation, paper) + 1,
  };
}

function breadthOf(orientation: Orientation, paper: Paper): number {
  return BREADTH[orientation] * grownBy(paper);
}

function grownBy(paper: Paper): number {
  return paper === "A3" ? A3_BREADTH : 1;
}

function totalOf(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0);
}
