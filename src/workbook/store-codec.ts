/** Custom XML parts of ours are found by this namespace, whatever their name in the file. */
export const STORE_NAMESPACE = "urn:so-thi-dua:store";

/** The version this code writes. Parts with a higher one are left alone and reported. */
const STORE_VERSION = 1;

/** One part each, beside one per journal entry (`journal/<id>`). */
export type StoreKey = "answers" | "waivers" | "profile" | "gathering";

export type PartKey = StoreKey | `journal/${string}`;

/** The newest entries kept; the oldest go first, with a notice. */
export const MAX_JOURNAL_ENTRIES = 20;

/** All journal entries together, in bytes of XML; a plan whose own entry is larger is refused before writing. */
export const MAX_JOURNAL_BYTES = 2 * 1024 * 1024;

/** What a part of ours turns out to be. */
export type DecodedPart =
  | { readonly kind: "part"; readonly key: PartKey; readonly json: string }
  /** Written by a newer version of this product. */
  | { readonly kind: "newer"; readonly version: number }
  | { readonly kind: "damaged" }
  /** A custom XML part of somebody else's. */
  | { readonly kind: "foreign" };

/** `<store xmlns="urn:so-thi-dua:store" v="1" key="…">JSON</store>`, characters outside XML 1.0 escaped within the JSON. */
export function encodePart(key: PartKey, json: string): string {
  return `<store xmlns="${STORE_NAMESPACE}" v="${String(STORE_VERSION)}" key="${escapeXml(key).replaceAll('"', "&quot;")}">${escapeXml(escapeForXml10(json))}</store>`;
}

/**
 * Reads a part back, also after another program has rewritten it: with an XML declaration, a prefix,
 * other quotes, character references or a CDATA section.
 */
export function decodePart(xml: string): DecodedPart {
  const body = xml
    .replace(/^\uFEFF/, "")
    .replace(PROLOG, "")
    .replace(/\s+$/, "");
  const root = ROOT.exec(body);
  if (!root) return body.includes(STORE_NAMESPACE) ? { kind: "damaged" } : { kind: "foreign" };
  const [, prefix, head = "", inner] = root;
  const attributes = new Map<string, string>();
  for (const [, name = "", double, single] of head.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    attributes.set(name, unescapeXml(double ?? single ?? ""));
  }
  if (attributes.get(prefix === undefined ? "xmlns" : `xmlns:${prefix}`) !== STORE_NAMESPACE)
    return { kind: "foreign" };
  const version = Number(attributes.get("v"));
  if (Number.isInteger(version) && version > STORE_VERSION) return { kind: "newer", version };
  const key = attributes.get("key");
  if (version !== STORE_VERSION || inner === undefined || !isPartKey(key)) return { kind: "damaged" };
  const json = textOf(inner);
  if (json === null) return { kind: "damaged" };
  try {
    JSON.parse(json);
  } catch {
    // The part was cut or edited: it is reported as damaged and left as it is.
    return { kind: "damaged" };
  }
  return { kind: "part", key, json };
}

/** What may stand before the root: declaration, processing instructions, comments; never a DOCTYPE. */
const PROLOG = /^(?:\s+|<\?[\s\S]*?\?>|<!--[\s\S]*?-->)*/;

const ROOT =
  /^<(?:([\w.-]+):)?store(?=[\s/>])((?:"[^"]*"|'[^']*'|[^>"'])*?)(?:\/>|>([\s\S]*)<\/(?:[\w.-]+:)?store\s*>)$/;

function isPartKey(key: string | undefined): key is PartKey {
  return (
    key !== undefined &&
    (/^journal\/[\w.-]+$/.test(key) || ["answers", "waivers", "profile", "gathering"].includes(key))
  );
}

/** The text of an element without child elements; null where it has some. */
function textOf(inner: string): string | null {
  let text = "";
  for (const piece of inner.split(/(<!\[CDATA\[[\s\S]*?\]\]>|<!--[\s\S]*?-->)/)) {
    if (piece.startsWith("<![CDATA[")) text += piece.slice(9, -3);
    else if (piece.startsWith("<!--")) continue;
    else if (piece.includes("<")) return null;
    else text += unescapeXml(piece);
  }
  return text;
}

/**
 * In JSON text, control characters, lone surrogates and the two non-characters only occur inside strings,
 * where `\uXXXX` means the same: XML 1.0 cannot carry them raw.
 */
function escapeForXml10(json: string): string {
  const escaped = json.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/g, escapeUnit);
  return escaped.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, escapeUnit);
}

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

function escapeXml(text: string): string {
  return text.replace(/[&<>\r]/g, (char) => ESCAPES[char] ?? char);
}

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  "\r": "&#13;",
};

const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function unescapeXml(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-fA-F]+)|#(\d+)|(\w+));/g,
    (whole, hex: string | undefined, decimal: string | undefined, name: string | undefined) => {
      if (name !== undefined) return NAMED[name] ?? whole;
      const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}
