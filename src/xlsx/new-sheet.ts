import { areaToA1, cellKey, columnOfKey, rowOfKey, type Area, type CellKey } from "../workbook/refs";
import type { AreaStyle, CellContent, NewTab } from "../workbook/write-plan";
import { fail } from "./fault";
import { MAX_LIST_LENGTH, MAX_STYLED_PLACES } from "./limits";
import type { CellEdit } from "./cell-xml";
import { spliceSheet } from "./sheet-splice";
import { columnWidthIn } from "./standard-font";
import type { StyleSheet } from "./style-append";
import { listsXml, listXml } from "./validation-lists";
import { escapeXml } from "./xml";

/** What the ids of relationships are written with. */
export const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MM_PER_INCH = 25.4;
const PAPERS = { A3: 8, A4: 9 } as const;

/** Inches between the edge of the paper and header or footer: one centimetre. */
const HEADER_MARGIN = 10 / MM_PER_INCH;

/** Where a tab asks for no font of its own: what Decree 30/2020 prescribes for documents. */
const DEFAULT_FONT = { font: "Times New Roman", size: 13 };

/**
 * The worksheet part of a tab we create, print-ready and as wide on paper whatever the workbook's standard font;
 * its styles are appended to `styles`; `drawingId` names its drawing, null: it has none.
 */
export function newSheetXml(tab: NewTab, styles: StyleSheet, drawingId: string | null): string {
  const cells = new Map<CellKey, CellEdit>();
  const editOf = once((look: Look): CellEdit => {
    return { content: { kind: "empty" }, style: styles.added(elementsOf(look)) };
  });
  for (const [key, look] of looksOf(tab)) cells.set(key, editOf(look));
  for (const { row, column, content } of tab.cells) {
    const key = cellKey(row, column);
    cells.set(key, { content, style: cells.get(key)?.style ?? 0 });
  }
  const filled = new Set([...cells.keys()].map(rowOfKey));
  for (const row of tab.rowHeights.keys()) {
    // A row exists in the file by its cells: a height alone needs one, too.
    if (!filled.has(row)) cells.set(cellKey(row, 1), { content: null, style: styles.added(elementsOf({})) });
  }
  const xml = [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    `<sheetPr><pageSetUpPr fitToPage="${tab.page.fitToWidth ? "1" : "0"}"/></sheetPr>`,
    `<dimension ref="${dimensionOf(cells)}"/>`,
    '<sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/>',
    columnsXml(tab.columnWidths, columnWidthIn(styles.text())),
    "<sheetData/>",
    listOf("mergeCells", "mergeCell", tab.merges),
    validationsXml(tab),
    pageXml(tab),
    breaksXml(tab),
    drawingId === null ? "" : `<drawing xmlns:r="${RELATIONSHIPS}" r:id="${drawingId}"/>`,
    "</worksheet>",
  ].join("");
  return withRowHeights(spliceSheet(xml, { cells, ownFormulas: new Map(), stale: new Set() }), tab.rowHeights);
}

interface Look extends Omit<AreaStyle, "area" | "borders"> {
  readonly box?: boolean;
  readonly lineBelow?: boolean;
}

const bare: Look = {};

/** Area styles laid over each other in order; cells that look alike share one look. Every cell with content has one. */
function looksOf(tab: NewTab): ReadonlyMap<CellKey, Look> {
  const looks = new Map<CellKey, Look>();
  for (const { area, borders, ...style } of tab.styles) {
    const places = (area.bottom - area.top + 1) * (area.right - area.left + 1);
    if (places > MAX_STYLED_PLACES) fail({ code: "too-large", what: "plan", limit: MAX_STYLED_PLACES });
    const lines = borders === "all" ? { box: true } : borders === "bottom" ? { lineBelow: true } : {};
    const laidOver = once((look: Look): Look => ({ ...look, ...style, ...lines }));
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        const key = cellKey(row, column);
        looks.set(key, laidOver(looks.get(key) ?? bare));
      }
    }
  }
  const formats = new Map<string, (look: Look) => Look>();
  for (const { row, column, numberFormat } of tab.cells) {
    const key = cellKey(row, column);
    const look = looks.get(key) ?? bare;
    if (numberFormat === undefined) {
      looks.set(key, look);
      continue;
    }
    const formatted = formats.get(numberFormat) ?? once((each: Look): Look => ({ ...each, numberFormat }));
    formats.set(numberFormat, formatted);
    looks.set(key, formatted(look));
  }
  return looks;
}

/** Worked out once for each object. */
function once<Value>(work: (look: Look) => Value): (look: Look) => Value {
  const known = new Map<Look, Value>();
  return (look) => {
    const found = known.get(look) ?? work(look);
    known.set(look, found);
    return found;
  };
}

function elementsOf(look: Look): Parameters<StyleSheet["added"]>[0] {
  const { font = DEFAULT_FONT.font, size = DEFAULT_FONT.size, color = "000000" } = look;
  const weight = `${look.bold === true ? "<b/>" : ""}${look.italic === true ? "<i/>" : ""}`;
  const thin = (side: string, isDrawn: boolean): string =>
    isDrawn ? `<${side} style="thin"><color auto="1"/></${side}>` : `<${side}/>`;
  const box = look.box === true;
  const hasBorder = box || look.lineBelow === true;
  // Centred text ignores an indent in Excel, and is pushed aside by it elsewhere.
  const indent = look.indent === undefined || look.horizontal !== "left" ? "" : ` indent="${String(look.indent)}"`;
  return {
    numberFormat: look.numberFormat ?? "General",
    font: `<font>${weight}<sz val="${String(size)}"/><color rgb="FF${color}"/><name val="${escapeXml(font)}"/></font>`,
    fill:
      look.fill === undefined
        ? ""
        : `<fill><patternFill patternType="solid"><fgColor rgb="FF${look.fill}"/><bgColor indexed="64"/></patternFill></fill>`,
    border: hasBorder
      ? `<border>${thin("left", box)}${thin("right", box)}${thin("top", box)}${thin("bottom", true)}<diagonal/></border>`
      : "",
    alignment: `<alignment horizontal="${look.horizontal ?? "general"}" vertical="${look.vertical ?? "bottom"}"${indent}${look.wrap === true ? ' wrapText="1"' : ""}/>`,
  };
}

function dimensionOf(cells: ReadonlyMap<CellKey, { readonly content: CellContent | null }>): string {
  let [bottom, right] = [1, 1];
  for (const key of cells.keys()) {
    bottom = Math.max(bottom, rowOfKey(key));
    right = Math.max(right, columnOfKey(key));
  }
  return areaToA1({ top: 1, left: 1, bottom, right });
}

function columnsXml(widths: ReadonlyMap<number, number>, inFile: (width: number) => number): string {
  if (widths.size === 0) return "";
  const columns = [...widths].sort(([one], [other]) => one - other);
  const elements = columns.map(([column, width]) => {
    const number = String(column);
    return `<col min="${number}" max="${number}" width="${String(inFile(width))}" customWidth="1"/>`;
  });
  return `<cols>${elements.join("")}</cols>`;
}

function listOf(list: string, item: string, areas: readonly Area[]): string {
  if (areas.length === 0) return "";
  const items = areas.map((area) => `<${item} ref="${areaToA1(area)}"/>`).join("");
  return `<${list} count="${String(areas.length)}">${items}</${list}>`;
}

function validationsXml({ lists, name }: NewTab): string {
  const isTooLong = lists.some(({ items }) => items.join(",").length > MAX_LIST_LENGTH);
  if (isTooLong) fail({ code: "host", detail: `drop-down list too long on «${name}»` });
  return listsXml(
    "",
    lists.map((list) => listXml("", list)),
  );
}

function pageXml({ page }: NewTab): string {
  const inches = (mm: number): string => String(Number((mm / MM_PER_INCH).toFixed(6)));
  const { top, right, bottom, left } = page.margins;
  const edge = String(Number(HEADER_MARGIN.toFixed(6)));
  const fit = page.fitToWidth ? ' fitToWidth="1" fitToHeight="0"' : "";
  const numbers = page.pageNumbers
    ? '<headerFooter differentFirst="1"><oddHeader>&amp;C&amp;"Times New Roman,Regular"&amp;13&amp;P</oddHeader></headerFooter>'
    : "";
  return `<printOptions horizontalCentered="1"/><pageMargins left="${inches(left)}" right="${inches(right)}" top="${inches(top)}" bottom="${inches(bottom)}" header="${edge}" footer="${edge}"/><pageSetup paperSize="${String(PAPERS[page.paper ?? "A4"])}" orientation="${page.orientation}"${fit}${page.pageNumbers ? ' firstPageNumber="1" useFirstPageNumber="1"' : ""}/>${numbers}`;
}

function breaksXml({ page: { breaksBefore = [] } }: NewTab): string {
  if (breaksBefore.length === 0) return "";
  const count = String(breaksBefore.length);
  const breaks = breaksBefore.map((row) => `<brk id="${String(row - 1)}" max="16383" man="1"/>`);
  return `<rowBreaks count="${count}" manualBreakCount="${count}">${breaks.join("")}</rowBreaks>`;
}

/** Row heights, written onto the row elements. */
function withRowHeights(xml: string, heights: ReadonlyMap<number, number>): string {
  return xml.replace(/<row r="(\d+)"/g, (open, row: string) => {
    const height = heights.get(Number(row));
    return height === undefined ? open : `${open} ht="${String(height)}" customHeight="1"`;
  });
}

/** «'Chỉ tiêu'!$1:$2», what Excel repeats on every page. */
export function printTitles({ name, page }: NewTab): string | null {
  if (page.titleRows === null) return null;
  const [first, last] = page.titleRows;
  return `'${name.replaceAll("'", "''")}'!$${String(first)}:$${String(last)}`;
}
