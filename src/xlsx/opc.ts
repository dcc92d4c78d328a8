import { damaged, fail } from "./fault";
import { MAX_UNPACKED_BYTES } from "./limits";
import { withoutElements } from "./without-elements";
import { tagsOf } from "./tags";
import { decodeXml, encodeXml, escapeXml } from "./xml";
import { pack, unpack, type ZipEntry } from "./zip/zip-entry";

/** The parts of a workbook file: immutable, so that an edit which fails leaves nothing behind. */
export interface Package {
  /** In the order of the file. */
  readonly entries: readonly ZipEntry[];
}

export interface Relationship {
  readonly id: string;
  /** The last step of its type: «worksheet», «styles» …, the same in transitional and strict files. */
  readonly type: string;
  /** Absolute part name without the leading «/». */
  readonly target: string;
}

/** A part's entry. Part names do not care about case. */
export function findEntry({ entries }: Package, name: string): ZipEntry | null {
  return entries.find((entry) => entry.name === name) ?? entries.find((entry) => same(entry.name, name)) ?? null;
}

function same(one: string, other: string): boolean {
  return normalised(one) === normalised(other);
}

function normalised(name: string): string {
  return name.replace(/^\/+/, "").toLowerCase();
}

/** Unpacked texts by entry: a part that has not changed is not unpacked twice. */
const texts = new WeakMap<ZipEntry, string>();

/** Parts larger than this are not kept as text: the sheets, which are read once into grids. */
const KEPT_PART_BYTES = 1024 * 1024;

/** The text of an XML part; small ones are kept for the next time. */
export function partText(entry: ZipEntry): string {
  const known = texts.get(entry);
  if (known !== undefined) return known;
  const text = decodeXml(unpack(entry), entry.name);
  if (entry.size <= KEPT_PART_BYTES) texts.set(entry, text);
  return text;
}

/** The text of a part that may be missing. */
export function textOf(parts: Package, name: string): string | null {
  const entry = findEntry(parts, name);
  return entry && partText(entry);
}

/** Refuses a workbook whose parts together would not fit into memory, before any is unpacked. */
export function refuseOversize(entries: readonly ZipEntry[]): void {
  const total = entries.reduce((sum, { name, size }) => (/\.(?:xml|rels)$/i.test(name) ? sum + size : sum), 0);
  if (total > MAX_UNPACKED_BYTES) fail({ code: "too-large", what: "part", limit: MAX_UNPACKED_BYTES });
}

/** The package with this part replaced in its place, or added at the end. */
export function withPart(parts: Package, name: string, text: string): Package {
  const found = findEntry(parts, name);
  const entry = pack(found?.name ?? name, encodeXml(text));
  if (!found) return { entries: [...parts.entries, entry] };
  return {
    entries: parts.entries.map((other) => (other === found ? { ...entry, nameBytes: found.nameBytes } : other)),
  };
}

/** The package without a part; what names it elsewhere stays. */
export function withoutPart(parts: Package, name: string): Package {
  const found = findEntry(parts, name);
  return { entries: parts.entries.filter((entry) => entry !== found) };
}

/** «xl/workbook.xml» → «xl/_rels/workbook.xml.rels»; "" → «_rels/.rels». */
export function relsName(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** The internal relationships of a part; none where it has no rels. */
export function relationshipsOf(parts: Package, part: string): readonly Relationship[] {
  const xml = textOf(parts, relsName(part));
  if (xml === null) return [];
  const relationships: Relationship[] = [];
  for (const tag = tagsOf(xml); tag.next();) {
    if (tag.name() !== "Relationship" || tag.kind() === "close" || tag.attribute("TargetMode") === "External") continue;
    const type = tag.attribute("Type") ?? "";
    const target = resolve(part, tag.attribute("Target") ?? "");
    relationships.push({ id: tag.attribute("Id") ?? "", type: type.slice(type.lastIndexOf("/") + 1), target });
  }
  return relationships;
}

/** A target relative to the part it is written in; «/xl/…» is absolute. It stays a name in the zip, never a path on a disk. */
function resolve(part: string, target: string): string {
  const clean = target.replaceAll("\\", "/").split(/[?#]/)[0] ?? "";
  const steps = clean.startsWith("/") ? [] : part.split("/").slice(0, -1);
  for (const step of clean.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.map(decodeStep).join("/");
}

function decodeStep(step: string): string {
  try {
    return decodeURIComponent(step);
  } catch {
    // Not percent-encoded after all.
    return step;
  }
}

const EMPTY_RELS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

const TRANSITIONAL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Adds a relationship; answers its new id. `target` as it shall stand in the file, relative to the part. */
export function withRelationship(
  parts: Package,
  part: string,
  type: string,
  target: string,
): { parts: Package; id: string } {
  const name = relsName(part);
  const xml = textOf(parts, name) ?? EMPTY_RELS;
  const taken = new Set([...xml.matchAll(/\bId\s*=\s*["']([^"']*)["']/g)].map(([, id]) => id));
  let number = 1;
  while (taken.has(`rId${String(number)}`)) number++;
  const id = `rId${String(number)}`;
  const element = (prefix: string): string =>
    `<${prefix}Relationship Id="${id}" Type="${relationshipBase(xml)}/${type}" Target="${escapeXml(target)}"/>`;
  return { parts: withPart(parts, name, appendTo(xml, "Relationships", element)), id };
}

function relationshipBase(xml: string): string {
  return (
    /Type\s*=\s*["'](http:\/\/purl\.oclc\.org\/ooxml\/officeDocument\/relationships)\//.exec(xml)?.[1] ?? TRANSITIONAL
  );
}

/** Without the relationships of `part` ("": of the package) that lead to `target`. */
export function withoutRelationship(parts: Package, part: string, target: string): Package {
  const name = relsName(part);
  const xml = textOf(parts, name);
  if (xml === null) return parts;
  const kept = withoutElements(
    xml,
    (tag) =>
      tag.name() === "Relationship" &&
      tag.attribute("TargetMode") !== "External" &&
      same(resolve(part, tag.attribute("Target") ?? ""), target),
  );
  return kept === xml ? parts : withPart(parts, name, kept);
}

/** `xml` with a new last child in its root (or the first element of this name). */
export function appendTo(xml: string, parent: string, child: (prefix: string) => string): string {
  const tag = tagsOf(xml);
  while (tag.next()) {
    if (tag.name() !== parent || tag.kind() === "close") continue;
    const prefix = tag.prefix();
    if (tag.kind() === "empty") {
      const open = xml.slice(tag.start, tag.end).replace(/\s*\/>$/, ">");
      return `${xml.slice(0, tag.start)}${open}${child(prefix)}</${prefix}${parent}>${xml.slice(tag.end)}`;
    }
    tag.skip();
    return xml.slice(0, tag.start) + child(prefix) + xml.slice(tag.start);
  }
  return damaged(`no ${parent}`);
}

const CONTENT_TYPES = "[Content_Types].xml";

/** Declares a part's content type; a former declaration of the same part is replaced. */
export function withContentType(parts: Package, part: string, contentType: string): Package {
  const without = withoutContentType(parts, part);
  const xml = textOf(without, CONTENT_TYPES) ?? damaged("no content types");
  const element = (prefix: string): string =>
    `<${prefix}Override PartName="/${escapeXml(part)}" ContentType="${contentType}"/>`;
  return withPart(without, CONTENT_TYPES, appendTo(xml, "Types", element));
}

/** Without the override that tells the content type of a part. */
export function withoutContentType(parts: Package, part: string): Package {
  const xml = textOf(parts, CONTENT_TYPES);
  if (xml === null) return parts;
  for (const tag = tagsOf(xml); tag.next();) {
    if (tag.name() !== "Override" || tag.kind() === "close" || !same(tag.attribute("PartName") ?? "", part)) continue;
    const { start } = tag;
    if (tag.kind() === "open") tag.skip();
    return withPart(parts, CONTENT_TYPES, xml.slice(0, start) + xml.slice(tag.end));
  }
  return parts;
}
