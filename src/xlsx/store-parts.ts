import {
  findEntry,
  partText,
  relationshipsOf,
  relsName,
  withContentType,
  withoutContentType,
  withoutPart,
  withoutRelationship,
  withPart,
  withRelationship,
  type Package,
  type Relationship,
} from "./opc";

import { escapeXml } from "./xml";
import { decodePart, STORE_NAMESPACE, type DecodedPart, type PartKey } from "../workbook/store-codec";

/** A custom XML part of ours as it lies in the file. */
export interface StorePart {
  readonly name: string;
  /** The part it is related to: the workbook, or "" for the package. */
  readonly owner: string;
  readonly decoded: DecodedPart;
  readonly bytes: number;
}

/** Larger custom parts are not ours: the journal's limit is far below. */
const MAX_STORE_PART_BYTES = 8 * 1024 * 1024;

/** All custom XML parts with our namespace at their root, whatever their names. */
export function storeParts(parts: Package, workbookPart: string): readonly StorePart[] {
  const found: StorePart[] = [];
  for (const owner of [workbookPart, ""]) {
    for (const { target } of relationshipsOf(parts, owner).filter(isCustomXml)) {
      const entry = findEntry(parts, target);
      if (!entry || entry.size > MAX_STORE_PART_BYTES || found.some(({ name }) => name === entry.name)) continue;
      const text = textOrNull(entry);
      const decoded: DecodedPart = text === null ? { kind: "foreign" } : decodePart(text);
      if (decoded.kind !== "foreign") found.push({ name: entry.name, owner, decoded, bytes: entry.size });
    }
  }
  return found;
}

function textOrNull(entry: Parameters<typeof partText>[0]): string | null {
  try {
    return partText(entry);
  } catch {
    // Somebody's part that is not XML does not keep the workbook from being read.
    return null;
  }
}

function isCustomXml({ type }: Relationship): boolean {
  return type === "customXml";
}

const PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";

/** Puts a part's text in its place, adding the part with its item id, relationships and content type if it is new. */
export function withStorePart(
  parts: Package,
  workbookPart: string,
  key: PartKey,
  xml: string,
  newId: () => string,
): Package {
  const existing = partOfKey(parts, workbookPart, key);
  if (existing) return withPart(parts, existing.name, xml);
  const number = freeNumber(parts);
  const item = `customXml/item${String(number)}.xml`;
  const properties = `customXml/itemProps${String(number)}.xml`;
  let next = withPart(parts, item, xml);
  next = withPart(next, properties, propertiesXml(newId()));
  next = withRelationship(next, item, "customXmlProps", `itemProps${String(number)}.xml`).parts;
  next = withContentType(next, item, "application/xml");
  next = withContentType(next, properties, PROPERTIES_TYPE);
  const up = "../".repeat(workbookPart.split("/").length - 1);
  return withRelationship(next, workbookPart, "customXml", up + item).parts;
}

/** The part that is stored under a key; null where there is none or its text is damaged. */
export function partOfKey(parts: Package, workbookPart: string, key: PartKey): StorePart | null {
  return storeParts(parts, workbookPart).find(({ decoded }) => decoded.kind === "part" && decoded.key === key) ?? null;
}

/** Removes a part with its properties, relationships and content types. */
export function withoutStorePart(parts: Package, { name, owner }: StorePart): Package {
  let next = parts;
  for (const { target } of relationshipsOf(parts, name)) {
    next = withoutContentType(withoutPart(next, target), target);
  }
  next = withoutPart(next, relsName(name));
  next = withoutContentType(withoutPart(next, name), name);
  return withoutRelationship(next, owner, name);
}

function freeNumber(parts: Package): number {
  let number = 1;
  while (
    findEntry(parts, `customXml/item${String(number)}.xml`) ||
    findEntry(parts, `customXml/itemProps${String(number)}.xml`)
  ) {
    number++;
  }
  return number;
}

function propertiesXml(id: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<ds:datastoreItem ds:itemID="{${escapeXml(id.toUpperCase())}}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="${STORE_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`;
}
