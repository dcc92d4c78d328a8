import { fates, type FateCounts, type FatedRow } from "../gathered";

/**
 * The counts of one file: `read` is always the sum of the six others. A file that is not taken gives no row a fate.
 * @param rows null for a file that is not taken
 */
export function countsOf(read: number, rows: readonly FatedRow[] | null): FateCounts {
  const of = (fate: (typeof fates)[number]) => (rows ?? []).filter((row) => row.fate === fate).length;
  const counts = {
    accepted: of("accepted"),
    changed: of("changed"),
    duplicate: of("duplicate"),
    "maybe-same": of("maybe-same"),
    "not-on-staff": of("not-on-staff"),
  };
  const named = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const other = rows === null ? 0 : read - named;
  if (other < 0 || named !== (rows ?? []).length) throw new Error("The ledger of a unit's file does not add up");
  return { read, ...counts, "not-a-row": other };
}

export function sumOf(all: readonly FateCounts[]): FateCounts {
  const of = (key: keyof FateCounts) => all.reduce((sum, counts) => sum + counts[key], 0);
  const sum: FateCounts = {
    read: of("read"),
    accepted: of("accepted"),
    changed: of("changed"),
    duplicate: of("duplicate"),
    "maybe-same": of("maybe-same"),
    "not-on-staff": of("not-on-staff"),
    "not-a-row": of("not-a-row"),
  };
  const parts = fates.reduce((total, fate) => total + sum[fate], sum["not-a-row"]);
  if (parts !== sum.read) throw new Error("The ledger of the run does not add up");
  return sum;
}
