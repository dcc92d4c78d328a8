/** More files than an office gathers at once are refused before anything is read. */
const MOST_FILES = 500;
/** In bytes, all files together. */
const MOST_BYTES = 200 * 1024 * 1024;

/** Of one unit's file: the most people that one gathering merges would not need more. */
const MOST_ROWS = 30_000;

/** Whether a file has more filled rows than a unit's form can need. */
export function isTooManyRows(rows: number): boolean {
  return rows > MOST_ROWS;
}

/** Whether so many files of so many bytes together are more than one gathering takes. */
export function isTooMuchToGather(files: number, bytes: number): boolean {
  return files > MOST_FILES || bytes > MOST_BYTES;
}
