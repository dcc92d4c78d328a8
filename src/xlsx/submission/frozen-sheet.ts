import type { CellValue } from "../../workbook/grid";
import { contentOfValue } from "../../workbook/cell-content";
import { columnOfKey, rowOfKey, type CellKey } from "../../workbook/refs";
import type { SheetData } from "../sheet-reader";
import { styleNumberAt } from "../style-number";
import type { CellEdit } from "../cell-xml";
import { spliceSheet } from "../sheet-splice";
import { withoutElements } from "../without-elements";
import { tagsOf, type Tags } from "../tags";
import { reads, type Lost } from "./lost-references";

/** Formulas that read something lost, with the results they show now. */
export function formulasToFreeze(data: SheetData, lost: Lost): ReadonlyMap<CellKey, CellEdit> {
  const edits = new Map<CellKey, CellEdit>();
  for (const [key, { text }] of data.formulas) {
    if (!reads(text, lost)) continue;
    const style = styleNumberAt(data, rowOfKey(key), columnOfKey(key));
    edits.set(key, { content: contentOfValue(resultAt(data, key)), style });
  }
  return edits;
}

function resultAt({ values }: SheetData, key: CellKey): CellValue {
  return values[rowOfKey(key) - 1]?.[columnOfKey(key) - 1] ?? null;
}

/** Whether a formula that reads something lost has no result in the file that could stand in its place. */
export function awaitsResult(data: SheetData, lost: Lost): boolean {
  return [...data.formulas].some(([key, { text }]) => resultAt(data, key) === null && reads(text, lost));
}

/** A worksheet's text with these results in place of their formulas, and without rules that read something lost. */
export function frozenSheet(xml: string, cells: ReadonlyMap<CellKey, CellEdit>, lost: Lost): string {
  const frozen = cells.size === 0 ? xml : spliceSheet(xml, { cells, ownFormulas: new Map(), stale: new Set() });
  const end = /<\/(?:[\w.-]+:)?sheetData\s*>|<(?:[\w.-]+:)?sheetData\s*\/>/.exec(frozen);
  if (end === null) return frozen;
  const at = end.index + end[0].length;
  const rules = frozen.slice(at);
  // Only the fragment behind the cells is walked: it is no document of its own, but its tags pair up to the root's end.
  const kept = withoutRules(rules, lost);
  return kept === rules ? frozen : frozen.slice(0, at) + kept;
}

/** Drop-down lists, conditional formats and links that read something lost; each goes as a whole. */
function withoutRules(xml: string, lost: Lost): string {
  const goes = (tag: Tags) => isRule(tag) && formulasOf(tag, xml).some((text) => reads(text, lost));
  const kept = withoutElements(xml, goes);
  return kept === xml ? xml : withoutEmptyLists(kept);
}

/** The extended form of a conditional format carries its range beside its rules, so that it stands or falls with them. */
function isRule(tag: Tags): boolean {
  const name = tag.name();
  const isExtended = name === "conditionalFormatting" && tag.prefix() !== "";
  return isExtended || name === "dataValidation" || name === "cfRule" || name === "hyperlink";
}

const FORMULA_ELEMENTS = new Set(["formula", "formula1", "formula2", "f"]);

/** What the rule under the cursor reads: the place a link leads to, or the formulas within. */
function formulasOf(tag: Tags, xml: string): readonly string[] {
  const link = tag.attribute("location");
  if (link !== null) return [link];
  const formulas: string[] = [];
  const inner = tagsOf(xml, tag.start);
  inner.next();
  inner.skip();
  for (const each = tagsOf(xml, tag.start, inner.end); each.next();) {
    if (each.kind() === "open" && FORMULA_ELEMENTS.has(each.name())) formulas.push(each.text());
  }
  return formulas;
}

/** Lists that have lost their last item are not allowed to stand; the others count what they still hold. */
function withoutEmptyLists(xml: string): string {
  const empty =
    /<((?:[\w.-]+:)?(?:dataValidations|conditionalFormattings?|hyperlinks|ext|extLst))(?:\s[^>]*)?>\s*<\/\1\s*>/g;
  let text = xml;
  for (let before = ""; before !== text;) {
    before = text;
    text = text.replace(empty, "");
  }
  return text.replace(
    /(<(?:[\w.-]+:)?dataValidations\b[^>]*?\scount\s*=\s*["'])\d+(["'][^>]*>)([\s\S]*?)(?=<\/(?:[\w.-]+:)?dataValidations\s*>)/g,
    (_, head: string, tail: string, items: string) =>
      `${head}${String([...items.matchAll(/<(?:[\w.-]+:)?dataValidation[\s>]/g)].length)}${tail}${items}`,
  );
}
