import { decodePart, type DecodedPart, STORE_NAMESPACE } from "../workbook/store-codec";

/** A custom XML part of ours as it lies in the workbook. */
export interface StoredPart {
  readonly id: string;
  readonly xml: string;
  readonly decoded: DecodedPart;
}

/** All parts of ours, whatever their state: two round trips, one where there is none. */
export async function readParts(context: Excel.RequestContext): Promise<readonly StoredPart[]> {
  const parts = context.workbook.customXmlParts.getByNamespace(STORE_NAMESPACE);
  parts.load("items/id");
  await context.sync();
  const asked = parts.items.map((part) => ({ id: part.id, xml: part.getXml() }));
  if (asked.length > 0) await context.sync();
  return asked.map(({ id, xml }) => ({ id, xml: xml.value, decoded: decodePart(xml.value) }));
}

/** Queues the removal of a custom XML part. */
export function deletePart(context: Excel.RequestContext, id: string): void {
  context.workbook.customXmlParts.getItem(id).delete();
}
