import type { Failure } from "../workbook/failure";
import type { JournalEntry } from "../workbook/journal-entry";
import { decodeEntry, planJournal, type StoredEntry, utf8Length } from "../workbook/journal-part";
import type { Journal, JournalListing } from "../workbook/ports";
import { ok, type Result } from "../workbook/result";
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
    remove: (id) =>
      attempt(() =>
        Excel.run(async (context) => {
          const found = entriesIn(await readParts(context)).filter(({ entry }) => entry.id === id);
          for (const { partId } of found) deletePart(context, partId);
          if (found.length > 0) await context.sync();
          return ok(undefined);
        }),
      ),
  };
}

/**
 * Stores an entry ahead of its writing and lets the oldest go where there is no room.
 * An earlier form of the same entry goes as well.
 */
export async function keepEntry(context: Excel.RequestContext, entry: JournalEntry): Promise<Result<void, Failure>> {
  const kept = entriesIn(await readParts(context));
  const stored: readonly StoredEntry[] = kept.map(({ bytes, entry: { id, at } }) => ({ id, at, bytes }));
  const plan = planJournal(stored, entry);
  if (!plan.ok) return plan;
  const { part, drop } = plan.value;
  const outdated = kept.filter(({ entry: { id } }) => id === entry.id || drop.includes(id));
  context.workbook.customXmlParts.add(part.xml);
  for (const { partId } of outdated) deletePart(context, partId);
  await context.sync();
  return ok(undefined);
}

/** Takes an entry out again, because nothing of it was written. */
export async function forgetEntry(context: Excel.RequestContext, id: string): Promise<void> {
  const found = entriesIn(await readParts(context)).filter(({ entry }) => entry.id === id);
  for (const { partId } of found) deletePart(context, partId);
  await context.sync();
}

function listingOf(parts: readonly StoredPart[]): JournalListing {
  const entries = entriesIn(parts)
    .map(({ entry }) => entry)
    .sort((one, other) => (one.at < other.at ? 1 : one.at > other.at ? -1 : 0));
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
