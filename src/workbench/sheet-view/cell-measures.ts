/** Pixels of the row numbers' column and of the column letters' row. */
export const ROW_HEADS = 52;
export const COLUMN_HEADS = 24;

/** Left and right of a cell's text, in pixels at 100 %. */
export const CELL_PADDING = 3;

/** Of a font's size. */
export const LINE_HEIGHT = 1.2;

/** At 96 pixels an inch, as Excel and browsers count. */
export function pixelsOfPoints(points: number): number {
  return (points * 96) / 72;
}
