import { compression } from "../compression";
import { damaged, fail } from "../fault";
import { MAX_PART_BYTES, MAX_RATIO, RATIO_FLOOR_BYTES } from "../limits";

/** One entry as it lies in the zip: compressed bytes and what the directory says of them. */
export interface ZipEntry {
  readonly name: string;
  /** The name's own bytes: copied, since not every writer uses UTF-8. */
  readonly nameBytes: Uint8Array;
  readonly flags: number;
  readonly method: number;
  /** DOS time and date. */
  readonly time: number;
  readonly date: number;
  readonly crc: number;
  readonly size: number;
  readonly externalAttributes: number;
  readonly packed: Uint8Array;
}

const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED_FLAG = 1;
const UTF8_FLAG = 0x800;
/** 1980-01-01: a save must not depend on the clock of the machine. */
const FIXED_DATE = 0x21;
/** Above this, deflating is set to speed: the time goes there. */
const LARGE_PART_BYTES = 4 * 1024 * 1024;

/** Unpacks an entry, never more than it declares and never beyond the limits. */
export function unpack(entry: ZipEntry): Uint8Array {
  if (entry.flags & ENCRYPTED_FLAG) fail({ code: "password" });
  if (entry.size > MAX_PART_BYTES) fail({ code: "too-large", what: "part", limit: MAX_PART_BYTES });
  if (entry.size > RATIO_FLOOR_BYTES && entry.size > entry.packed.length * MAX_RATIO) {
    fail({ code: "too-large", what: "ratio", limit: MAX_RATIO });
  }
  const bytes = inflated(entry);
  if (compression().checksum(bytes) !== entry.crc) damaged(`checksum of ${entry.name}`);
  return bytes;
}

function inflated(entry: ZipEntry): Uint8Array {
  switch (entry.method) {
    case STORED:
      return entry.packed;
    case DEFLATED: {
      const bytes = compression().inflate(entry.packed, entry.size);
      return bytes.length === entry.size ? bytes : damaged(`size of ${entry.name}`);
    }
    default:
      return damaged(`compression method ${String(entry.method)} of ${entry.name}`);
  }
}

/** A new entry with this content. */
export function pack(name: string, bytes: Uint8Array): ZipEntry {
  const nameBytes = new TextEncoder().encode(name);
  return {
    name,
    nameBytes,
    flags: UTF8_FLAG,
    method: DEFLATED,
    time: 0,
    date: FIXED_DATE,
    crc: compression().checksum(bytes),
    size: bytes.length,
    externalAttributes: 0,
    packed: compression().deflate(bytes, bytes.length > LARGE_PART_BYTES ? 3 : 6),
  };
}
