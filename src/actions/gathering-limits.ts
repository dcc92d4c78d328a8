/** More files than an office gathers at once are refused before anything is read. */
const MOST_FILES = 500;
/** In bytes, all files together. */
const MOST_BYTES = 200 * 1024 * 1024;

/** Whether so many files of so many bytes together are more than one gathering takes. */
export function isTooMuchToGather(files: number, bytes: number): boolean {
  return files > MOST_FILES || bytes > MOST_BYTES;
}
