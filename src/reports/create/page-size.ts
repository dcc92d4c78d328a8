import type { PageRoom } from "./keep-together";

type Orientation = "portrait" | "landscape";

/** Millimetres round what is printed (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I.3). */
export const MARGINS = { top: 20, right: 15, bottom: 20, left: 30 } as const;

const POINTS_PER_MILLIMETRE = 72 / 25.4;
const A4 = { short: 210, long: 297 } as const;

/** Units of column width (`NewTab.columnWidths`) between the margins. */
const ROOM: Readonly<Record<Orientation, number>> = { landscape: 136, portrait: 89 };
/** What a form takes of it: programs that do not round columns to whole pixels, as Excel does, print them 6 % broader. */
const BREADTH: Readonly<Record<Orientation, number>> = { landscape: 127, portrait: 83.5 };

/** Column widths as given, stretched to the page where together they are less: nothing is printed smaller than typed. */
export function fillingThePage(widths: readonly number[], orientation: Orientation): readonly number[] {
  const stretch = Math.max(1, BREADTH[orientation] / totalOf(widths));
  return widths.map((width) => Math.round(width * stretch * 10) / 10);
}

/**
 * The room a page has for rows. A form broader than the page is printed smaller and gets more of them, but how many
 * depends on how broad a program prints its columns.
 */
export function pageRoom(widths: readonly number[], orientation: Orientation): PageRoom {
  const paper = orientation === "landscape" ? A4.short : A4.long;
  const printed = Math.min(1, ROOM[orientation] / totalOf(widths));
  return {
    height: ((paper - MARGINS.top - MARGINS.bottom) * POINTS_PER_MILLIMETRE) / printed,
    // Rounding each column to a tenth may add up to a little more.
    isSure: totalOf(widths) <= BREADTH[orientation] + 1,
  };
}

function totalOf(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0);
}
