import { MAX_COLUMN, parseArea, type Area } from "../workbook/refs";
import { damaged, fail } from "./fault";
import { MAX_MERGES } from "./limits";
import { readCells, type SheetCells, type SheetContext } from "./sheet-cells";
import { layoutBook, type SheetLayout } from "./sheet-layout";
import { isOn } from "./workbook-part";
import { tagsOf, type Tags } from "./tags";

/** A worksheet part as data, before styles and the workbook give it its meaning. */
export interface SheetData extends SheetCells {
  readonly columns: readonly ColumnInfo[];
  readonly merges: readonly Area[];
  /** Rows that the file does not list are hidden. */
  readonly othersHidden: boolean;
  readonly isProtected: boolean;
  readonly page: SheetPage;
  readonly layout: SheetLayout;
}

export interface ColumnInfo {
  readonly first: number;
  readonly last: number;
  readonly hidden: boolean;
  readonly style: number;
}

/** Page setup in the file's units: inches, paper numbers. */
export interface SheetPage {
  readonly margins: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
  } | null;
  readonly paper: number | null;
  readonly landscape: boolean;
  readonly fitToPage: boolean;
  readonly fitToWidth: number;
}

/** Reads a worksheet part in one pass. */
export function readSheet(xml: string, context: SheetContext): SheetData {
  const columns: ColumnInfo[] = [];
  const merges: Area[] = [];
  const page = {
    margins: null as SheetPage["margins"],
    paper: null as number | null,
    landscape: false,
    fitToPage: false,
    fitToWidth: 1,
  };
  const layout = layoutBook();
  let cells: SheetCells | null = null;
  let othersHidden = false;
  let isProtected = false;
  let isClosed = false;
  const tag = tagsOf(xml);
  while (tag.next()) {
    if (tag.kind() === "close") {
      if (tag.name() === "worksheet") isClosed = true;
      continue;
    }
    switch (tag.name()) {
      case "sheetData":
        cells = readCells(tag, xml, context, layout);
        break;
      case "col":
        columns.push(readColumn(tag));
        layout.takeColumns(tag);
        break;
      case "sheetFormatPr":
        othersHidden = isOn(tag.attribute("zeroHeight"));
        layout.takeDefaults(tag);
        break;
      case "pane":
        layout.takePane(tag);
        break;
      case "sheetProtection":
        isProtected = isOn(tag.attribute("sheet"));
        break;
      case "mergeCell": {
        const area = parseArea(tag.attribute("ref") ?? "");
        if (area) merges.push(area);
        if (merges.length > MAX_MERGES) fail({ code: "too-large", what: "cells", limit: MAX_MERGES });
        break;
      }
      case "pageSetUpPr":
        page.fitToPage = isOn(tag.attribute("fitToPage"));
        break;
      case "pageMargins":
        page.margins = readMargins(tag);
        break;
      case "pageSetup":
        page.paper = tag.attribute("paperSize") === null ? null : Number(tag.attribute("paperSize"));
        page.landscape = tag.attribute("orientation") === "landscape";
        page.fitToWidth = Number(tag.attribute("fitToWidth") ?? 1);
        break;
      // Both repeat elements of these names for other purposes.
      case "extLst":
      case "customSheetViews":
        tag.skip();
        break;
    }
  }
  if (cells === null) return damaged(isClosed ? "no sheetData" : "no worksheet element");
  return { ...cells, columns, merges, othersHidden, isProtected, page, layout: layout.layout() };
}

function readColumn(tag: Tags): ColumnInfo {
  const first = Math.max(1, Number(tag.attribute("min") ?? 1));
  const last = Math.min(MAX_COLUMN, Number(tag.attribute("max") ?? first));
  const hidden = isOn(tag.attribute("hidden")) || tag.attribute("width") === "0";
  return { first, last, hidden, style: Number(tag.attribute("style") ?? 0) };
}

function readMargins(tag: Tags): NonNullable<SheetPage["margins"]> {
  const side = (name: string): number => Number(tag.attribute(name) ?? 0);
  return { top: side("top"), right: side("right"), bottom: side("bottom"), left: side("left") };
}
