import { compression } from "./compression";
import { damaged, fail } from "./fault";
import { MAX_FILE_BYTES, MAX_PART_BYTES, MAX_PARTS, MAX_RATIO, RATIO_FLOOR_BYTES } from "./limits";

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

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END64 = 0x06064b50;
const END64_LOCATOR = 0x07064b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED_FLAG = 1;
const DESCRIPTOR_FLAG = 8;
const UTF8_FLAG = 0x800;
/** 1980-01-01: a save must not depend on the clock of the machine. */
const FIXED_DATE = 0x21;
/** Above this, deflating is set to speed: the time goes there. */
const LARGE_PART_BYTES = 4 * 1024 * 1024;

/** Reads the directory of a zip; entries share the memory of `bytes`. Fails where there is none. */
export function readZip(bytes: Uint8Array): readonly ZipEntry[] {
  if (bytes.length === 0) fail({ code: "broken", reason: "empty-file", detail: "no bytes" });
  if (bytes.length > MAX_FILE_BYTES) fail({ code: "too-large", what: "file", limit: MAX_FILE_BYTES });
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  refuseOtherFormats(bytes, view);
  const { count, offset } = findDirectory(view);
  if (count > MAX_PARTS) fail({ code: "too-large", what: "parts", limit: MAX_PARTS });
  const entries: ZipEntry[] = [];
  let at = offset;
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL) damaged("directory of the zip");
    const { entry, next } = readEntry(bytes, view, at);
    entries.push(entry);
    at = next;
  }
  return entries;
}

const OLE_SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

function refuseOtherFormats(bytes: Uint8Array, view: DataView): void {
  if (OLE_SIGNATURE.every((byte, index) => bytes[index] === byte)) {
    // An encrypted .xlsx is an OLE container with a stream of this name (UTF-16); a plain one is a .xls of before 2007.
    if (holdsUtf16(bytes, "EncryptedPackage")) fail({ code: "password" });
    fail({ code: "broken", reason: "old-format", detail: "OLE container" });
  }
  const isZip = bytes.length >= 4 && (view.getUint32(0, true) === LOCAL || view.getUint32(0, true) === END);
  if (!isZip) fail({ code: "broken", reason: "not-a-workbook", detail: "no zip signature" });
}

function holdsUtf16(bytes: Uint8Array, text: string): boolean {
  const first = text.charCodeAt(0);
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    let length = 0;
    while (length < text.length && bytes[at + 2 * length] === text.charCodeAt(length)) length++;
    if (length === text.length) return true;
  }
  return false;
}

function findDirectory(view: DataView): { count: number; offset: number } {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
    if (view.getUint32(at, true) !== END) continue;
    const count = view.getUint16(at + 10, true);
    const offset = view.getUint32(at + 16, true);
    const is64 = count === 0xffff || offset === 0xffffffff || view.getUint32(at + 12, true) === 0xffffffff;
    return is64 ? findDirectory64(view, at, { count, offset }) : { count, offset };
  }
  return fail({ code: "broken", reason: "truncated", detail: "no end of directory" });
}

function findDirectory64(view: DataView, end: number, short: { count: number; offset: number }) {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== END64_LOCATOR) return short;
  const at = wide(view, locator + 8);
  if (at + 56 > view.byteLength || view.getUint32(at, true) !== END64) damaged("zip64 end of directory");
  return { count: wide(view, at + 32), offset: wide(view, at + 48) };
}

/** Eight bytes as a number; files beyond 2^53 bytes do not pass the limits anyway. */
function wide(view: DataView, at: number): number {
  if (at + 8 > view.byteLength) damaged("zip64 field");
  return view.getUint32(at + 4, true) * 2 ** 32 + view.getUint32(at, true);
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): { entry: ZipEntry; next: number } {
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const extraStart = at + 46 + nameLength;
  const next = extraStart + extraLength + view.getUint16(at + 32, true);
  if (next > bytes.length) damaged("directory of the zip");
  const short = {
    size: view.getUint32(at + 24, true),
    packedSize: view.getUint32(at + 20, true),
    local: view.getUint32(at + 42, true),
  };
  const { size, packedSize, local } = widened(view, short, extraStart, extraStart + extraLength);
  if (local + 30 > bytes.length || view.getUint32(local, true) !== LOCAL) damaged("local header of the zip");
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + packedSize > bytes.length) fail({ code: "broken", reason: "truncated", detail: "entry beyond the end" });
  const entry: ZipEntry = {
    ...nameOf(bytes.subarray(at + 46, extraStart)),
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
    time: view.getUint16(at + 12, true),
    date: view.getUint16(at + 14, true),
    crc: view.getUint32(at + 16, true),
    size,
    externalAttributes: view.getUint32(at + 38, true),
    packed: bytes.subarray(start, start + packedSize),
  };
  return { entry, next };
}

/** Some writers on Windows divide folders by «\», which no other program reads: the name is put right for good. */
function nameOf(nameBytes: Uint8Array): Pick<ZipEntry, "name" | "nameBytes"> {
  const name = new TextDecoder().decode(nameBytes);
  if (!name.includes("\\")) return { name, nameBytes };
  const mended = name.replaceAll("\\", "/");
  return { name: mended, nameBytes: new TextEncoder().encode(mended) };
}

interface Placement {
  readonly size: number;
  readonly packedSize: number;
  readonly local: number;
}

/** Fields of all ones stand in the zip64 extra field, in this order. */
function widened(view: DataView, short: Placement, from: number, to: number): Placement {
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let field = at + 4;
    const take = (value: number): number => {
      if (value !== 0xffffffff) return value;
      field += 8;
      return wide(view, field - 8);
    };
    return { size: take(short.size), packedSize: take(short.packedSize), local: take(short.local) };
  }
  return short;
}

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

/** Writes entries in the order given; compressed bytes are copied as they are. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const names = entries.reduce((sum, { nameBytes }) => sum + nameBytes.length, 0);
  const data = entries.reduce((sum, { packed }) => sum + packed.length, 0);
  const bytes = new Uint8Array(data + 2 * names + entries.length * (30 + 46) + END_LENGTH);
  const view = new DataView(bytes.buffer);
  const offsets: number[] = [];
  let at = 0;
  for (const entry of entries) {
    offsets.push(at);
    view.setUint32(at, LOCAL, true);
    writeCommonFields(view, at + 4, entry);
    bytes.set(entry.nameBytes, at + 30);
    bytes.set(entry.packed, at + 30 + entry.nameBytes.length);
    at += 30 + entry.nameBytes.length + entry.packed.length;
  }
  const directory = at;
  for (const [index, entry] of entries.entries()) {
    view.setUint32(at, CENTRAL, true);
    view.setUint16(at + 4, VERSION_NEEDED, true);
    writeCommonFields(view, at + 6, entry);
    view.setUint32(at + 38, entry.externalAttributes, true);
    view.setUint32(at + 42, offsets[index] ?? 0, true);
    bytes.set(entry.nameBytes, at + 46);
    at += 46 + entry.nameBytes.length;
  }
  view.setUint32(at, END, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return bytes;
}

const VERSION_NEEDED = 20;

/** The 24 bytes that the local header and the directory share: version to the lengths of name and extra field. */
function writeCommonFields(view: DataView, at: number, entry: ZipEntry): void {
  view.setUint16(at, VERSION_NEEDED, true);
  view.setUint16(at + 2, entry.flags & ~DESCRIPTOR_FLAG, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint16(at + 6, entry.time, true);
  view.setUint16(at + 8, entry.date, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.packed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.nameBytes.length, true);
}
