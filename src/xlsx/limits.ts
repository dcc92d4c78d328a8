/**
 * What this adapter takes before it says «too large». A real form of a public body is a thousand times smaller;
 * a file made to exhaust the memory is larger. With these limits reading stays below 700 MB of memory.
 */

/** Bytes of the file. */
export const MAX_FILE_BYTES = 100 * 1024 * 1024;

/** Entries of the zip. */
export const MAX_PARTS = 10_000;

/** Unpacked bytes of one part, and of all parts that a reading unpacks together. */
export const MAX_PART_BYTES = 128 * 1024 * 1024;
export const MAX_UNPACKED_BYTES = 256 * 1024 * 1024;

/** Unpacked to packed, asked of parts above `RATIO_FLOOR_BYTES` only: small parts of blanks pack very well. */
export const MAX_RATIO = 300;
export const RATIO_FLOOR_BYTES = 4 * 1024 * 1024;

export const MAX_SHEETS = 1_000;

/** Cells with a value or a formula in the workbook, and places in the dense rows of its grids. */
export const MAX_CELLS = 3_000_000;
export const MAX_GRID_PLACES = 20_000_000;

/** Places of one area of a new tab that take a style. */
export const MAX_STYLED_PLACES = 1_000_000;

/** Defined names and merged areas of one sheet. */
export const MAX_MERGES = 100_000;

/** Characters of a literal drop-down list: beyond it Excel calls the file damaged. */
export const MAX_LIST_LENGTH = 255;
