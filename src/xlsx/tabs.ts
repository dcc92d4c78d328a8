import type { NewTab } from "../workbook/write-plan";
import { damaged } from "./fault";
import { newSheetXml, printTitles, RELATIONSHIPS } from "./new-sheet";
import {
  appendTo,
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
} from "./opc";
import { withRules } from "./rules-drawing";
import type { StyleSheet } from "./style-append";
import type { WorkbookInfo } from "./workbook-part";
import { tagsOf } from "./tags";
import { escapeXml } from "./xml";

const SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

/** Adds a tab at the right end. `position` is its place among all tabs, from 0. */
export function withTab(
  parts: Package,
  workbook: WorkbookInfo,
  tab: NewTab,
  position: number,
  styles: StyleSheet,
): Package {
  const folder = workbook.part.slice(0, workbook.part.lastIndexOf("/") + 1);
  let number = 1;
  while (findEntry(parts, `${folder}worksheets/sheet${String(number)}.xml`)) number++;
  const target = `worksheets/sheet${String(number)}.xml`;
  const part = folder + target;
  const drawn = (tab.rules ?? []).length === 0 ? { parts, id: null } : withRules(parts, folder, part, tab);
  const sheet = newSheetXml(tab, styles, drawn.id);
  const added = withContentType(withPart(drawn.parts, part, sheet), part, SHEET_TYPE);
  const { parts: related, id } = withRelationship(added, workbook.part, "worksheet", target);
  let xml = workbookText(related, workbook);
  const sheetId = 1 + Math.max(...[...xml.matchAll(/\bsheetId\s*=\s*["'](\d+)/g)].map(([, text]) => Number(text)));
  xml = appendTo(xml, "sheets", (prefix) => {
    const relation = `xmlns:r="${relationNamespace(xml)}" r:id="${id}"`;
    return `<${prefix}sheet name="${escapeXml(tab.name)}" sheetId="${String(sheetId)}" ${relation}/>`;
  });
  const titles = printTitles(tab);
  if (titles !== null) xml = withName(xml, "_xlnm.Print_Titles", position, titles);
  return withPart(related, workbook.part, xml);
}

function relationNamespace(xml: string): string {
  return /["'](http:\/\/purl\.oclc\.org\/ooxml\/officeDocument\/relationships)["']/.exec(xml)?.[1] ?? RELATIONSHIPS;
}

/** What may stand between `sheets` and `definedNames`. */
const BEFORE_NAMES = new Set(["sheets", "functionGroups", "externalReferences"]);

/** The workbook part with a built-in name of one tab; `localSheet` is its place among all tabs, from 0. */
export function withName(xml: string, name: string, localSheet: number, refersTo: string): string {
  const element = (prefix: string): string =>
    `<${prefix}definedName name="${name}" localSheetId="${String(localSheet)}">${escapeXml(refersTo)}</${prefix}definedName>`;
  let after: { readonly at: number; readonly prefix: string } | null = null;
  for (const tag = tagsOf(xml); tag.next();) {
    if (tag.kind() === "close" || tag.name() === "workbook") continue;
    if (tag.name() === "definedNames") return appendTo(xml, "definedNames", element);
    const isBefore = BEFORE_NAMES.has(tag.name());
    const prefix = tag.prefix();
    tag.skip();
    if (isBefore) after = { at: tag.end, prefix };
  }
  if (!after) return damaged("no sheets");
  const { at, prefix } = after;
  return `${xml.slice(0, at)}<${prefix}definedNames>${element(prefix)}</${prefix}definedNames>${xml.slice(at)}`;
}

/** Takes a tab away with its names; names of tabs to its right move one place to the left. */
export function withoutTab(parts: Package, workbook: WorkbookInfo, name: string): Package {
  const sheet = workbook.sheets.find((info) => info.name === name) ?? damaged(`no tab ${name}`);
  const xml = workbookText(parts, workbook);
  const out: string[] = [];
  let copied = 0;
  const cut = (start: number, end: number, instead = ""): void => {
    out.push(xml.slice(copied, start), instead);
    copied = end;
  };
  for (const tag = tagsOf(xml); tag.next();) {
    if (tag.kind() === "close") continue;
    const { start, end } = tag;
    if (tag.name() === "sheet" && tag.attribute("name") === name) {
      tag.skip();
      cut(start, tag.end);
    } else if (tag.name() === "definedName" && tag.attribute("localSheetId") !== null) {
      const local = Number(tag.attribute("localSheetId"));
      if (local === sheet.position) {
        tag.skip();
        cut(start, tag.end);
      } else if (local > sheet.position) cut(start, end, lowered(xml.slice(start, end), "localSheetId"));
    } else if (tag.name() === "workbookView") {
      const view = ["activeTab", "firstSheet"].reduce(
        (element, attribute) => {
          return Number(tag.attribute(attribute) ?? 0) >= Math.max(1, sheet.position)
            ? lowered(element, attribute)
            : element;
        },
        xml.slice(start, end),
      );
      if (view !== xml.slice(start, end)) cut(start, end, view);
    }
  }
  const text = (out.join("") + xml.slice(copied)).replace(
    /<(?:[\w.-]+:)?definedNames>\s*<\/(?:[\w.-]+:)?definedNames>/,
    "",
  );
  let next = withPart(parts, workbook.part, text);
  next = withoutRelationship(next, workbook.part, sheet.part);
  next = withoutPart(withoutContentType(withoutPart(next, sheet.part), sheet.part), relsName(sheet.part));
  return relationshipsOf(parts, sheet.part)
    .filter(({ type }) => type === "printerSettings" || type === "drawing")
    .reduce((rest, { target }) => withoutContentType(withoutPart(rest, target), target), next);
}

function lowered(element: string, attribute: string): string {
  const pattern = new RegExp(`(\\s${attribute}\\s*=\\s*["'])(\\d+)`);
  return element.replace(pattern, (_, head: string, value: string) => head + String(Number(value) - 1));
}

function workbookText(parts: Package, workbook: WorkbookInfo): string {
  return partText(findEntry(parts, workbook.part) ?? damaged("no workbook part"));
}
