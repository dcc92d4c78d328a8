import { damaged, fail } from "../fault";
import { MAX_FILE_BYTES, MAX_PARTS } from "../limits";
import { CENTRAL, END, END_LENGTH, LOCAL } from "./signatures";
import type { ZipEntry } from "./zip-entry";

const END64 = 0x06064b50;
const END64_LOCATOR = 0x07064b50;
const LONGEST_COMMENT = 0xffff;

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
