import type { WorkbookReading } from "../domain/check";
import type { WorkbookSnapshot } from "../workbook/grid";
import { readWorkbook, type ReadingOptions } from "./read-workbook";

/**
 * The registration of the year before, where the workbook keeps one beside that of the year at hand: its sheets read by
 * themselves, as they were read when that year was at hand. null where there is none, or only of other years.
 */
export function readYearBefore(
  snapshot: WorkbookSnapshot,
  { sheets, register }: WorkbookReading,
  options: ReadingOptions,
): WorkbookReading | null {
  const year = register.year?.value ?? null;
  const kept = new Set(
    sheets.flatMap(({ name, forms }) =>
      forms.some(({ kind, alternativeKinds }) => kind === "history" && alternativeKinds.includes("registration"))
        ? [name]
        : [],
    ),
  );
  if (year === null || kept.size === 0) return null;
  const before = readWorkbook({ ...snapshot, sheets: snapshot.sheets.filter(({ name }) => kept.has(name)) }, options);
  return before.register.year?.value === year - 1 && before.register.entries.length > 0 ? before : null;
}
