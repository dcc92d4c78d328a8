import * as zlib from "node:zlib";
import type { Compression } from "./compression";
import { crc32 } from "./crc32";

/** Node has it from 20.15 on; we run from 20.11 on. */
const ownCrc32 = (zlib as { readonly crc32?: (bytes: Uint8Array) => number }).crc32;

/** Zlib takes no smaller pieces of output. */
const SMALLEST_CHUNK = 64;

/** Node's own zlib, several times as fast as JavaScript. Only what runs in Node may import this file. */
export const nodeCompression: Compression = {
  checksum: ownCrc32 ?? crc32,
  inflate: (packed, size) =>
    // One byte more than declared in one piece: what yields more is refused, and nothing has to be joined.
    zlib.inflateRawSync(packed, { maxOutputLength: size + 1, chunkSize: Math.max(SMALLEST_CHUNK, size + 1) }),
  deflate: (bytes, level) => zlib.deflateRawSync(bytes, { level }),
};
