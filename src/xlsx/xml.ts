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

export type TagKind = "open" | "close" | "empty";

/** A cursor over the tags of a text: names without their prefix, positions for splicing. */
export interface Tags {
  /** Moves on to the next tag; false at the end. */
  next(): boolean;
  /** The tag's name without its prefix. */
  name(): string;
  kind(): TagKind;
  /** Where the tag begins and where what follows it begins. */
  start: number;
  end: number;
  /** The prefix with its colon; "" where there is none. */
  prefix(): string;
  /** The decoded value of an attribute by its full name. */
  attribute(name: string): string | null;
  /** By its name without prefix. */
  localAttribute(name: string): string | null;
  /** The text from this open tag to the next tag, CDATA included. */
  text(): string;
  /** Moves past the end of the element whose open tag the cursor is on. */
  skip(): void;
}

const LESS = 60;
const GREATER = 62;
const DOUBLE_QUOTE = 34;
const SINGLE_QUOTE = 39;
const SLASH = 47;
const COLON = 58;
const EQUALS = 61;
const SPACE = 32;
const BANG = 33;
const QUESTION = 63;

/** Begins a walk over the tags of `xml` from `from` to `to`. Comments and processing instructions are passed over. */
export function tagsOf(xml: string, from = 0, to = xml.length): Tags {
  let nameStart = from;
  let nameEnd = from;
  let localStart = from;
  let kind: TagKind = "open";
  let name = "";

  const next = (): boolean => {
    let at = tags.end;
    for (;;) {
      at = xml.indexOf("<", at);
      if (at < 0 || at >= to) {
        tags.start = tags.end = to;
        name = "";
        return false;
      }
      const after = xml.charCodeAt(at + 1);
      if (after === BANG) at = endOfSpecial(xml, at);
      else if (after === QUESTION) at = endAfter(xml, "?>", at);
      else break;
    }
    const closes = xml.charCodeAt(at + 1) === SLASH;
    nameStart = localStart = closes ? at + 2 : at + 1;
    let index = nameStart;
    for (
      let code = xml.charCodeAt(index);
      code > SPACE && code !== GREATER && code !== SLASH;
      code = xml.charCodeAt(index)
    ) {
      if (code === COLON) localStart = index + 1;
      index++;
    }
    nameEnd = index;
    const end = endOfTag(xml, index);
    tags.start = at;
    tags.end = end;
    name = xml.slice(localStart, nameEnd);
    kind = closes ? "close" : xml.charCodeAt(end - 2) === SLASH ? "empty" : "open";
    return true;
  };

  const find = (wanted: string, local: boolean): string | null => {
    const last = tags.end - 1;
    let at = nameEnd;
    while (at < last) {
      while (at < last && xml.charCodeAt(at) <= SPACE) at++;
      const start = at;
      let named = at;
      for (let code = xml.charCodeAt(at); at < last && code !== EQUALS && code > SPACE; code = xml.charCodeAt(++at)) {
        if (local && code === COLON) named = at + 1;
      }
      const length = at - (local ? named : start);
      while (at < last && xml.charCodeAt(at) <= SPACE) at++;
      if (xml.charCodeAt(at) !== EQUALS) return null;
      at++;
      while (at < last && xml.charCodeAt(at) <= SPACE) at++;
      const quote = xml[at];
      if (quote !== '"' && quote !== "'") return null;
      const close = xml.indexOf(quote, at + 1);
      if (length === wanted.length && xml.startsWith(wanted, local ? named : start)) {
        return unescapeXml(xml.slice(at + 1, close));
      }
      at = close + 1;
    }
    return null;
  };

  const tags: Tags = {
    next,
    name: () => name,
    kind: () => kind,
    start: from,
    end: from,
    prefix: () => xml.slice(nameStart, localStart),
    attribute: (wanted) => find(wanted, false),
    localAttribute: (wanted) => find(wanted, true),
    text() {
      if (tags.kind() !== "open") return "";
      const stop = xml.indexOf("<", tags.end);
      if (stop < 0) return damaged("text without an end");
      const plain = xml.slice(tags.end, stop);
      return xml.charCodeAt(stop + 1) === BANG ? textWithSections(xml, tags.end) : unescapeXml(plain);
    },
    skip() {
      if (tags.kind() !== "open") return;
      for (let depth = 1; depth > 0;) {
        if (!next()) damaged("element without an end");
        if (tags.kind() === "open") depth++;
        else if (tags.kind() === "close") depth--;
      }
    },
  };
  return tags;
}

function endAfter(xml: string, mark: string, from: number): number {
  const at = xml.indexOf(mark, from);
  return at < 0 ? damaged(`no ${mark}`) : at + mark.length;
}

function endOfSpecial(xml: string, at: number): number {
  if (xml.startsWith("<!--", at)) return endAfter(xml, "-->", at + 4);
  if (xml.startsWith("<![CDATA[", at)) return endAfter(xml, "]]>", at);
  return damaged("document type");
}

/** After the «>» that ends a tag; one within quotes does not. */
function endOfTag(xml: string, from: number): number {
  for (let at = from; at < xml.length; at++) {
    const code = xml.charCodeAt(at);
    if (code === GREATER) return at + 1;
    if (code !== DOUBLE_QUOTE && code !== SINGLE_QUOTE) continue;
    at = xml.indexOf(code === DOUBLE_QUOTE ? '"' : "'", at + 1);
    if (at < 0) break;
  }
  return damaged("tag without an end");
}

/** Text that holds CDATA sections or comments, up to the next real tag. */
function textWithSections(xml: string, from: number): string {
  let text = "";
  let at = from;
  for (;;) {
    const stop = xml.indexOf("<", at);
    if (stop < 0) return damaged("text without an end");
    text += unescapeXml(xml.slice(at, stop));
    if (xml.charCodeAt(stop) !== LESS || xml.charCodeAt(stop + 1) !== BANG) return text;
    at = endOfSpecial(xml, stop);
    if (xml.startsWith("<![CDATA[", stop)) text += xml.slice(stop + 9, at - 3);
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
