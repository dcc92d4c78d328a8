import { deflateSync, inflateSync } from "fflate";
import { crc32 } from "./crc32";

/** What a zip needs of the machine it is opened on. */
export interface Compression {
  /** CRC-32. */
  checksum(bytes: Uint8Array): number;
  /** Unpacks raw deflate data into `size` bytes at most; throws where the data is damaged. */
  inflate(packed: Uint8Array, size: number): Uint8Array;
  /** Raw deflate data; level 1 is the fastest, 9 the smallest. */
  deflate(bytes: Uint8Array, level: DeflateLevel): Uint8Array;
}

export type DeflateLevel = 3 | 6;

/** Runs wherever JavaScript does. A browser's own inflate answers later only, and a save must be one step. */
const portable: Compression = {
  checksum: crc32,
  inflate: (packed, size) => inflateSync(packed, { out: new Uint8Array(size) }),
  deflate: (bytes, level) => deflateSync(bytes, { level }),
};

let current = portable;

/** The compression in use. */
export function compression(): Compression {
  return current;
}

/** Takes the platform's own compression from here on; for the entry files, before anything is opened. null: ours. */
export function compressWith(own: Compression | null): void {
  current = own ?? portable;
}
