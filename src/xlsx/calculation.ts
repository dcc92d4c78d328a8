import { partText, findEntry, withPart, type Package } from "./opc";
import type { WorkbookInfo } from "./workbook-part";
import { damaged } from "./fault";
import { tagsOf } from "./tags";

/** What stands after `calcPr` in a workbook part: it goes before the first of these. */
const AFTER_CALCULATION = new Set([
  "oleSize",
  "customWorkbookViews",
  "pivotCaches",
  "smartTagPr",
  "smartTagTypes",
  "webPublishing",
  "fileRecoveryPr",
  "webPublishObjects",
  "extLst",
]);

/**
 * Asks Excel to calculate everything when it opens the file. Where the file did not ask for that before, we add
 * that calculation was not completed: together with our own journal part it tells us at the next opening that only
 * the formulas without a result are outdated, the others being as they were (see `trustIn`).
 */
export function withRecalculation(parts: Package, workbook: WorkbookInfo): Package {
  if (workbook.calculation.full) return parts;
  const entry = findEntry(parts, workbook.part) ?? damaged("no workbook part");
  const xml = partText(entry);
  const tag = tagsOf(xml);
  while (tag.next()) {
    if (tag.name() === "calcPr") {
      const bare = xml
        .slice(tag.start, tag.end)
        .replace(/\s+(?:fullCalcOnLoad|calcCompleted)\s*=\s*(?:"[^"]*"|'[^']*')/g, "");
      const element = bare.replace(/^<[^\s/>]+/, (head) => `${head} fullCalcOnLoad="1" calcCompleted="0"`);
      return withPart(parts, entry.name, xml.slice(0, tag.start) + element + xml.slice(tag.end));
    }
    if (tag.kind() === "close" || AFTER_CALCULATION.has(tag.name())) {
      const element = `<${tag.prefix()}calcPr fullCalcOnLoad="1" calcCompleted="0"/>`;
      return withPart(parts, entry.name, xml.slice(0, tag.start) + element + xml.slice(tag.start));
    }
    if (tag.name() !== "workbook") tag.skip();
  }
  return damaged("no end of the workbook");
}

/**
 * How far the cached results of a file may be trusted: «all»; «told»: we have written in it since Excel calculated,
 * so that those are gone which are surely out of date; «none»: it asks to be calculated, for reasons of its own.
 */
export type ResultsTrust = "all" | "told" | "none";

/** What the workbook part says of its results. `hasJournal`: we have written in it. */
export function trustIn({ calculation }: WorkbookInfo, hasJournal: boolean): ResultsTrust {
  if (!calculation.full) return "all";
  return hasJournal && !calculation.completed ? "told" : "none";
}
