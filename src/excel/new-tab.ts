import { type Area, areaToA1, cellKey, type CellRef } from "../workbook/refs";
import type { AreaStyle, NewCell, NewTab } from "../workbook/write-plan";
import { formatForInput, inputFor } from "./cell-text";
import { contentAt } from "./raw-cells";
import { sameWritten } from "./same-written";

/** A tab queued for creation, with a look at its cells afterwards. */
export interface QueuedTab {
  readonly tab: NewTab;
  readonly sheet: Excel.Worksheet;
  readonly area: Area | null;
  readonly after: Excel.Range | null;
}

/** Queues the making of a print-ready tab; nothing happens before the next sync. */
export function queueTab(context: Excel.RequestContext, tab: NewTab): QueuedTab {
  const sheet = context.workbook.worksheets.add(tab.name);
  sheet.load("id");
  return putTab(sheet, tab);
}

/** Queues a tab's cells and layout into an empty sheet. */
export function putTab(sheet: Excel.Worksheet, tab: NewTab): QueuedTab {
  const area = areaOf(tab.cells);
  for (const style of tab.styles) applyStyle(sheet.getRange(areaToA1(style.area)), style);
  if (area) putCells(sheet, area, tab);
  for (const merge of tab.merges) sheet.getRange(areaToA1(merge)).merge();
  for (const [column, units] of tab.columnWidths) {
    sheet.getRangeByIndexes(0, column - 1, 1, 1).format.columnWidth = widthInPoints(units);
  }
  for (const [row, points] of tab.rowHeights) sheet.getRangeByIndexes(row - 1, 0, 1, 1).format.rowHeight = points;
  for (const { area: where, items } of tab.lists) {
    sheet.getRange(areaToA1(where)).dataValidation.rule = { list: { inCellDropDown: true, source: items.join(",") } };
  }
  drawRules(sheet, tab);
  setPage(sheet, tab);
  return { tab, sheet, area, after: area ? lookAt(sheet, area) : null };
}

/** A look at a tab that may or may not be the one we made. */
export interface TabLook {
  readonly queued: QueuedTab;
  readonly used: Excel.Range;
}

/** Queues what a tab of ours holds now; known after the next sync. */
export function queueTabLook(context: Excel.RequestContext, tab: NewTab, id: string): TabLook {
  const sheet = context.workbook.worksheets.getItem(id);
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  const area = areaOf(tab.cells);
  return { queued: { tab, sheet, area, after: area ? lookAt(sheet, area) : null }, used };
}

/** Nothing in it is anybody else's: every cell is empty or holds what we put there. */
export function holdsNothingElse({ queued: { tab, area, after }, used }: TabLook): boolean {
  if (used.isNullObject) return true;
  if (!area || !after) return false;
  const bottom = used.rowIndex + used.rowCount;
  const right = used.columnIndex + used.columnCount;
  if (used.rowIndex + 1 < area.top || used.columnIndex + 1 < area.left || bottom > area.bottom || right > area.right) {
    return false;
  }
  const planned = new Map(tab.cells.map(({ row, column, content }) => [cellKey(row, column), content]));
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const found = contentAt(after, row - area.top, column - area.left);
      if (found.kind === "empty") continue;
      const ours = planned.get(cellKey(row, column));
      if (!ours || !sameWritten(found, ours)) return false;
    }
  }
  return true;
}

function lookAt(sheet: Excel.Worksheet, area: Area): Excel.Range {
  const range = sheet.getRange(areaToA1(area));
  range.load("values,valueTypes,formulas,numberFormat");
  return range;
}

/** The cells of a created tab that do not hold what they should. */
export function wrongCells({ tab, area, after }: Pick<QueuedTab, "tab" | "area" | "after">): readonly CellRef[] {
  if (!area || !after) return [];
  return tab.cells
    .filter(({ row, column, content }) => !sameWritten(contentAt(after, row - area.top, column - area.left), content))
    .map(({ row, column }) => ({ sheet: tab.name, row, column }));
}

/** The cells a new tab fills. */
export function cellsOfTab({ name, cells }: NewTab): readonly CellRef[] {
  return cells.map(({ row, column }) => ({ sheet: name, row, column }));
}

function putCells(sheet: Excel.Worksheet, area: Area, { cells, styles }: NewTab): void {
  const inputs = filled(area, (): string | number | boolean => "");
  const during = filled(area, () => "General");
  const formats = filled(area, () => "General");
  for (const { row, column, content, numberFormat } of cells) {
    const target = numberFormat ?? formatOfStyles(styles, row, column);
    const [top, left] = [row - area.top, column - area.left];
    const format = formatForInput(content, target);
    setIn(during, top, left, format);
    setIn(formats, top, left, target);
    setIn(inputs, top, left, inputFor(content, format));
  }
  const range = sheet.getRange(areaToA1(area));
  range.set({ numberFormat: during });
  range.set({ formulas: inputs });
  range.set({ numberFormat: formats });
}

function formatOfStyles(styles: readonly AreaStyle[], row: number, column: number): string {
  const last = styles.findLast(
    ({ area, numberFormat }) =>
      numberFormat !== undefined &&
      row >= area.top &&
      row <= area.bottom &&
      column >= area.left &&
      column <= area.right,
  );
  return last?.numberFormat ?? "General";
}

function areaOf(cells: readonly NewCell[]): Area | null {
  if (cells.length === 0) return null;
  const rows = cells.map(({ row }) => row);
  const columns = cells.map(({ column }) => column);
  return { top: least(rows), bottom: most(rows), left: least(columns), right: most(columns) };
}

/** Without spreading: a tab may have more cells than a call may have arguments. */
function least(numbers: readonly number[]): number {
  return numbers.reduce((one, other) => Math.min(one, other), Number.POSITIVE_INFINITY);
}

function most(numbers: readonly number[]): number {
  return numbers.reduce((one, other) => Math.max(one, other), 0);
}

function filled<T>({ top, left, bottom, right }: Area, value: () => T): T[][] {
  return Array.from({ length: bottom - top + 1 }, () => Array.from({ length: right - left + 1 }, value));
}

function setIn<T>(rows: T[][], row: number, column: number, value: T): void {
  const cells = rows[row];
  if (cells) cells[column] = value;
}

/** Excel counts widths in points here, whatever the workbook's standard font. */
function widthInPoints(units: number): number {
  return units * 7 * 0.75;
}

/** Points: how thick a drawn line is, and how high a row that was given no height. */
const THICKNESS = 0.75;
const STANDARD_ROW = 15;

function drawRules(sheet: Excel.Worksheet, { rules = [], rowHeights }: NewTab): void {
  for (const { row, below, left, width } of rules) {
    let top = below;
    for (let above = 1; above < row; above++) top += rowHeights.get(above) ?? STANDARD_ROW;
    const line = sheet.shapes.addLine(widthInPoints(left), top, widthInPoints(left + width), top);
    line.lineFormat.color = "#000000";
    line.lineFormat.weight = THICKNESS;
  }
}

const ALL_BORDERS = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideHorizontal",
  "InsideVertical",
] as const satisfies readonly `${Excel.BorderIndex}`[];

function applyStyle(range: Excel.Range, style: AreaStyle): void {
  const { format } = range;
  if (style.font !== undefined) format.font.name = style.font;
  if (style.size !== undefined) format.font.size = style.size;
  if (style.bold !== undefined) format.font.bold = style.bold;
  if (style.italic !== undefined) format.font.italic = style.italic;
  if (style.color !== undefined) format.font.color = `#${style.color}`;
  if (style.fill !== undefined) format.fill.color = `#${style.fill}`;
  if (style.horizontal !== undefined) format.horizontalAlignment = HORIZONTAL[style.horizontal];
  if (style.vertical !== undefined) format.verticalAlignment = VERTICAL[style.vertical];
  if (style.horizontal !== undefined) format.indentLevel = style.horizontal === "left" ? (style.indent ?? 0) : 0;
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.numberFormat !== undefined) range.numberFormat = rectangle(style.area, style.numberFormat);
  if (style.borders !== undefined) {
    const sides = style.borders === "all" ? ALL_BORDERS.filter((side) => hasSide(style.area, side)) : EDGE_BOTTOM;
    for (const side of sides) format.borders.getItem(side).style = "Continuous";
  }
}

const EDGE_BOTTOM = ["EdgeBottom"] as const;
const HORIZONTAL = { left: "Left", center: "Center", right: "Right" } as const;
const VERTICAL = { top: "Top", center: "Center", bottom: "Bottom" } as const;

/** One row has nothing between rows, and Excel refuses to be asked for it. */
function hasSide({ top, left, bottom, right }: Area, side: (typeof ALL_BORDERS)[number]): boolean {
  if (side === "InsideHorizontal") return bottom > top;
  return side !== "InsideVertical" || right > left;
}

function rectangle(area: Area, format: string): string[][] {
  return filled(area, () => format);
}

function setPage(sheet: Excel.Worksheet, { page }: NewTab): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = page.orientation === "landscape" ? "Landscape" : "Portrait";
  pageLayout.paperSize = page.paper ?? "A4";
  const { top, right, bottom, left } = page.margins;
  pageLayout.setPrintMargins("Centimeters", {
    top: top / 10,
    right: right / 10,
    bottom: bottom / 10,
    left: left / 10,
    header: 1,
    footer: 1,
  });
  pageLayout.centerHorizontally = true;
  if (page.titleRows) pageLayout.setPrintTitleRows(`$${String(page.titleRows[0])}:$${String(page.titleRows[1])}`);
  for (const row of page.breaksBefore ?? []) sheet.horizontalPageBreaks.add(`A${String(row)}`);
  if (page.fitToWidth) pageLayout.zoom = { horizontalFitToPages: 1 };
  if (page.pageNumbers) {
    // «&P» is Excel's own code for the page's number; the first page has none.
    pageLayout.firstPageNumber = 1;
    pageLayout.headersFooters.state = "FirstAndDefault";
    pageLayout.headersFooters.defaultForAllPages.centerHeader = '&"Times New Roman,Regular"&13&P';
  }
}
