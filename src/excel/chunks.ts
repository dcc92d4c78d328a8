/** A band of rows of one sheet, all its columns; rows count from 1. */
export interface Band {
  readonly sheet: string;
  readonly top: number;
  readonly rows: number;
  readonly columns: number;
}

/** A sheet's part to be read, from A1; bytes are what one cell is expected to take in the answer. */
export interface Extent {
  readonly sheet: string;
  readonly rows: number;
  readonly columns: number;
  readonly bytesPerCell: number;
}

/**
 * Splits what is to be read into requests of about `bytesPerRequest` each: whole sheets together while they fit,
 * bands of rows where one alone does not. Every row of every sheet is in exactly one band.
 */
export function planChunks(extents: readonly Extent[], bytesPerRequest: number): readonly (readonly Band[])[] {
  const requests: Band[][] = [];
  let room = 0;
  for (const { sheet, rows, columns, bytesPerCell } of extents) {
    const fit = Math.max(1, Math.floor(bytesPerRequest / Math.max(1, columns * bytesPerCell)));
    for (let top = 1; top <= rows; top += fit) {
      const band = { sheet, top, columns, rows: Math.min(fit, rows - top + 1) };
      const last = requests.at(-1);
      const bytes = band.rows * columns * bytesPerCell;
      if (last && bytes <= room) last.push(band);
      else {
        requests.push([band]);
        room = bytesPerRequest;
      }
      room -= bytes;
    }
  }
  return requests;
}

/** A request that turned out too large, in two; null where it is one row already. */
export function halve(bands: readonly Band[]): readonly [readonly Band[], readonly Band[]] | null {
  const [only, ...others] = bands;
  if (only && others.length === 0) {
    const upper = Math.floor(only.rows / 2);
    if (upper === 0) return null;
    return [[{ ...only, rows: upper }], [{ ...only, top: only.top + upper, rows: only.rows - upper }]];
  }
  const middle = Math.ceil(bands.length / 2);
  return only ? [bands.slice(0, middle), bands.slice(middle)] : null;
}
