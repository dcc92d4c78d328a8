import type { WorkbookSnapshot } from "./grid";
import { quoteSheet } from "./refs";

/** Whether another sheet's formula or a name mentions the tab: deleting it would leave #REF! behind. */
export function isReferredTo(name: string, snapshot: WorkbookSnapshot): boolean {
  const prefixes = [`${quoteSheet(name)}!`, `'${name.replaceAll("'", "''")}'!`, `${name}!`].map((text) =>
    text.toLowerCase(),
  );
  const mentions = (text: string): boolean => prefixes.some((prefix) => text.toLowerCase().includes(prefix));
  return (
    snapshot.names.some(({ refersTo, scope }) => scope !== name && mentions(refersTo)) ||
    snapshot.sheets.some((grid) => grid.name !== name && [...grid.formulas.values()].some(({ text }) => mentions(text)))
  );
}
