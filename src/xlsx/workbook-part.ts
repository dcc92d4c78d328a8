import type { SheetVisibility } from "../workbook/grid";
import { damaged, fail } from "./fault";
import { MAX_SHEETS } from "./limits";
import { findEntry, relationshipsOf, textOf, type Package, type Relationship } from "./opc";
import { tagsOf, type Tags } from "./tags";

/** A tab that is a worksheet; chart sheets, dialogs and macro sheets are not among them. */
export interface SheetInfo {
  readonly name: string;
  /** Among all tabs, chart sheets included; what `localSheetId` counts. */
  readonly position: number;
  readonly visibility: SheetVisibility;
  readonly sheetId: number;
  readonly part: string;
}

export interface RawName {
  readonly name: string;
  /** Position of the sheet it belongs to. */
  readonly localSheet: number | null;
  readonly refersTo: string;
}

/** What the workbook part says. */
export interface WorkbookInfo {
  readonly part: string;
  readonly sheets: readonly SheetInfo[];
  /** Names of all tabs by position. */
  readonly tabNames: readonly string[];
  readonly names: readonly RawName[];
  readonly dateSystem: 1900 | 1904;
  readonly structureProtected: boolean;
  readonly calculation: { readonly full: boolean; readonly completed: boolean };
  readonly relationships: readonly Relationship[];
}

/** The workbook part: tabs in their order, defined names, date system, what recalculates. */
export function readWorkbook(parts: Package): WorkbookInfo {
  const part = workbookPart(parts);
  const relationships = relationshipsOf(parts, part);
  const tabs: { name: string; visibility: SheetVisibility; sheetId: number; relation: string | null }[] = [];
  const names: RawName[] = [];
  let dateSystem: 1900 | 1904 = 1900;
  let structureProtected = false;
  let calculation = { full: false, completed: true };
  const tag = tagsOf(textOf(parts, part) ?? damaged("no workbook part"));
  let isWorkbook = false;
  while (tag.next()) {
    if (tag.kind() === "close") continue;
    switch (tag.name()) {
      case "workbook":
        isWorkbook = true;
        break;
      case "sheet":
        tabs.push({
          name: tag.attribute("name") ?? "",
          visibility: visibilityOf(tag.attribute("state")),
          sheetId: Number(tag.attribute("sheetId") ?? 0),
          relation: tag.localAttribute("id"),
        });
        break;
      case "workbookPr":
        if (isOn(tag.attribute("date1904"))) dateSystem = 1904;
        break;
      case "workbookProtection":
        structureProtected = isOn(tag.attribute("lockStructure"));
        break;
      case "calcPr":
        calculation = {
          full: isOn(tag.attribute("fullCalcOnLoad")),
          completed: isOn(tag.attribute("calcCompleted") ?? "1"),
        };
        break;
      case "definedName":
        names.push(readName(tag));
        break;
      case "extLst":
        tag.skip();
        break;
    }
  }
  if (!isWorkbook) damaged("no workbook element");
  if (tabs.length > MAX_SHEETS) fail({ code: "too-large", what: "sheets", limit: MAX_SHEETS });
  const sheets = tabs.flatMap(({ name, visibility, sheetId, relation }, position): SheetInfo[] => {
    const found = relationships.find(({ id, type }) => id === relation && type === "worksheet");
    const target = found && findEntry(parts, found.target)?.name;
    return target === undefined ? [] : [{ name, position, visibility, sheetId, part: target }];
  });
  if (sheets.length === 0) damaged("no worksheet");
  const tabNames = tabs.map(({ name }) => name);
  return { part, sheets, tabNames, names, dateSystem, structureProtected, calculation, relationships };
}

function readName(tag: Tags): RawName {
  const local = tag.attribute("localSheetId");
  const localSheet = local === null ? null : Number(local);
  return { name: tag.attribute("name") ?? "", localSheet, refersTo: tag.text().replace(/^=/, "") };
}

function workbookPart(parts: Package): string {
  const main = relationshipsOf(parts, "").find(({ type }) => type === "officeDocument")?.target;
  const found = findEntry(parts, main ?? "xl/workbook.xml");
  if (found && /\.xml$/i.test(found.name) && !/^(?:word|ppt)\//i.test(found.name)) return found.name;
  const isDamagedWorkbook = parts.entries.some(({ name }) => /^\/?xl\//i.test(name) && !/\.bin$/i.test(name));
  if (found || !isDamagedWorkbook) {
    fail({ code: "broken", reason: "other-document", detail: found?.name ?? "a zip without a workbook" });
  }
  return damaged("no workbook part");
}

function visibilityOf(state: string | null): SheetVisibility {
  return state === "hidden" ? "hidden" : state === "veryHidden" ? "very-hidden" : "visible";
}

/** An xsd:boolean attribute. */
export function isOn(value: string | null): boolean {
  return value === "1" || value === "true" || value === "on";
}
