import { damaged } from "./fault";

/**
 * A part's bytes as text: UTF-8 unless a byte order mark or the declaration says otherwise. A BOM stays in the text,
 * so that an edited part keeps it. Document types are refused, as Excel refuses them: entities are never expanded.
 */
export function decodeXml(bytes: Uint8Array, name: string): string {
  const encoding = encodingOf(bytes);
  const text = decoded(bytes, encoding, name);
  const isUtf8 = encoding === "utf-8";
  if (/<!DOCTYPE/i.test(text.slice(0, PROLOG_LENGTH))) damaged(`document type in ${name}`);
  return isUtf8 ? text : text.replace(/^(\uFEFF?<\?xml[^>]*?encoding=["'])[^"']*/, "$1UTF-8");
}

/** How far into a part a document type may begin: it stands before the root. */
const PROLOG_LENGTH = 4096;

/** The bytes of a part, in UTF-8. */
export function encodeXml(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return "utf-16be";
  const head = String.fromCharCode(...bytes.subarray(0, 200));
  const declared = /^(?:\u00EF\u00BB\u00BF)?\s*<\?xml[^>]*?encoding=["']([^"']+)["']/.exec(head)?.[1]?.toLowerCase();
  // A declaration that can be read byte by byte is not UTF-16, whatever it says.
  return declared === undefined || declared.startsWith("utf-16") ? "utf-8" : declared;
}

function decoded(bytes: Uint8Array, encoding: string, name: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return damaged(`encoding ${encoding} of ${name}`);
  }
}

const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Character references and the five predefined entities; any other stays as written. Line ends become «\n». */
export function unescapeXml(text: string): string {
  const lines = text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
  if (!lines.includes("&")) return lines;
  return lines.replace(
    /&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(\w+));/g,
    (whole, hex: string | undefined, decimal: string | undefined, name: string | undefined) => {
      if (name !== undefined) return NAMED[name] ?? whole;
      const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** For text and for attributes in double quotes. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (char) => ESCAPES[char] ?? char);
}

/** Spreadsheet text writes what XML 1.0 cannot carry as «_xHHHH_», and that very pattern with a leading «_x005F_». */
export function decodeSpreadsheetText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9a-fA-F]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

/** Text for a cell: what XML 1.0 cannot carry is written «_xHHHH_», and that very pattern escaped. */
export function encodeSpreadsheetText(text: string): string {
  const literal = text.replace(/_(?=x[0-9a-fA-F]{4}_)/g, "_x005F_");
  const unit = (char: string): string => `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
  return escapeXml(
    literal
      .replace(/[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]/g, unit)
      .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, unit),
  );
}
