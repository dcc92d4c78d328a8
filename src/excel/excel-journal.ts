import type { Failure } from "../workbook/failure";
import type { JournalEntry } from "../workbook/journal-entry";
import { decodeEntry, encodeEntry, newestFirst, planJournal, utf8Length } from "../workbook/journal-part";
import type { Journal, JournalListing } from "../workbook/ports";
import { err, ok, type Result } from "../workbook/result";
import { encodePart } from "../workbook/store-codec";
import { attempt } from "./host-failure";
import { deletePart, readParts, type StoredPart } from "./stored-parts";

interface KeptEntry {
  readonly partId: string;
  readonly bytes: number;
  readonly entry: JournalEntry;
}

/** The journal in the workbook's custom XML parts, one each. */
export function excelJournal(): Journal {
  return {
    list: () => attempt(() => Excel.run(async (context) => ok(listingOf(await readParts(context))))),
    remove: removeEntry,
  };
}

/** Stores a new entry ahead of its writing and lets the oldest go where there is no room; how many went. */
export async function keepEntry(context: Excel.RequestContext, entry: JournalEntry): Promise<Result<number, Failure>> {
  const kept = entriesIn(await readParts(context));
  if (kept.some(({ entry: { id } }) => id === entry.id)) {
    return err({ code: "host", detail: `a plan of this id was applied before: ${entry.id}` });
  }
  const plan = planJournal(
    kept.map(({ bytes, entry: { id, at } }) => ({ id, at, bytes })),
    entry,
  );
  if (!plan.ok) return plan;
  const { part, drop } = plan.value;
  context.workbook.customXmlParts.add(part.xml);
  for (const old of kept.filter(({ entry: { id } }) => drop.includes(id))) deletePart(context, old.partId);
  try {
    await context.sync();
  } catch (error) {
    // It may have been stored all the same, with only the answer lost.
    await forgetEntry(entry.id);
    throw error;
  }
  return ok(drop.length);
}

/** Puts a corrected entry in the place of its earlier form. */
export async function correctEntry(context: Excel.RequestContext, entry: JournalEntry): Promise<void> {
  const earlier = entriesIn(await readParts(context)).find(({ entry: { id } }) => id === entry.id);
  if (!earlier) return;
  context.workbook.customXmlParts.getItem(earlier.partId).setXml(encodePart(`journal/${entry.id}`, encodeEntry(entry)));
  await context.sync();
}

/**
 * Takes an entry out again, because nothing of it is in the workbook. One left behind by a host that does not answer
 * does no harm: restoring it finds every cell back already.
 */
export async function forgetEntry(id: string): Promise<void> {
  await removeEntry(id);
}

function removeEntry(id: string): Promise<Result<void, Failure>> {
  return attempt(() =>
    Excel.run(async (context) => {
      const found = entriesIn(await readParts(context)).filter(({ entry }) => entry.id === id);
      for (const { partId } of found) deletePart(context, partId);
      if (found.length > 0) await context.sync();
      return ok(undefined);
    }),
  );
}

function listingOf(parts: readonly StoredPart[]): JournalListing {
  const entries = newestFirst(entriesIn(parts).map(({ entry }) => entry));
  const readable = parts.filter(({ decoded }) => decoded.kind === "part" && !decoded.key.startsWith("journal/"));
  return { entries, unreadable: parts.length - readable.length - entries.length };
}

function entriesIn(parts: readonly StoredPart[]): readonly KeptEntry[] {
  return parts.flatMap(({ id, xml, decoded }) => {
    if (decoded.kind !== "part" || !decoded.key.startsWith("journal/")) return [];
    const entry = decodeEntry(decoded.json);
    return entry ? [{ partId: id, bytes: utf8Length(xml), entry }] : [];
  });
}
