import { type Area, cellKey, contains } from "../../src/workbook/refs";

/**
 * The one cell model behind the client library: everything a test sees of Excel is a view of this.
 * Mutable on purpose, as a workbook is; free of Node and of the DOM, so that it also runs inside a page.
 */
export interface WorkbookModel {
  sheets: SheetModel[];
  names: NameModel[];
  /** Custom XML parts by id. */
  parts: Map<string, string>;
  settings: Map<string, unknown>;
  readOnly: boolean;
  structureProtected: boolean;
  date1904: boolean;
  activeSheet: string;
  selection: { sheet: string; areas: Area[] } | null;
  /** What `getFileAsync` hands out. */
  file: Uint8Array;
  /** What a formula shall show once it is written; without one every new formula shows 0. */
  evaluate: (formula: string, sheet: SheetModel) => CellScalar;
  serial: number;
}

export interface SheetModel {
  readonly id: string;
  name: string;
  visibility: "Visible" | "Hidden" | "VeryHidden";
  cells: Map<number, CellModel>;
  merges: Area[];
  hiddenRows: Set<number>;
  hiddenColumns: Set<number>;
  columnWidths: Map<number, number>;
  rowHeights: Map<number, number>;
  protected: boolean;
  names: NameModel[];
  page: PageModel;
  validations: { area: Area; source: string }[];
  lines: LineModel[];
}

/** A drawn line: points from the upper left corner of the sheet. */
export interface LineModel {
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
  color: string;
  weight: number;
}

export type CellScalar = string | number | boolean | { readonly error: string } | null;

export interface CellModel {
  value: CellScalar;
  formula: string | null;
  numberFormat: string;
  /** Typed with a leading apostrophe. */
  prefixed: boolean;
  locked: boolean;
  font: FontModel;
  /** Rich text: gone as soon as the cell is written. */
  runs: readonly RunModel[] | null;
  fill: string;
  horizontal: string;
  indent: number;
  vertical: string;
  wrap: boolean;
  borders: Map<string, string>;
}

export interface FontModel {
  name: string;
  size: number;
  bold: boolean;
  italic: boolean;
  color: string;
  strikethrough: boolean;
}

/** A stretch of a cell's text with a look of its own. */
export interface RunModel {
  readonly text: string;
  readonly font: Partial<FontModel>;
}

export interface NameModel {
  name: string;
  /** With its «=». */
  formula: string;
  visible: boolean;
}

/** Margins in points, as the application counts them. */
export interface PageModel {
  orientation: "Portrait" | "Landscape";
  paperSize: string;
  margins: { top: number; right: number; bottom: number; left: number };
  titleRows: [number, number] | null;
  printArea: Area | null;
  zoom: { scale?: number; horizontalFitToPages?: number; verticalFitToPages?: number };
  centerHorizontally: boolean;
  breaksBefore: number[];
  firstPageNumber: number | "";
  headerState: string;
  centerHeader: string;
  firstPageCenterHeader: string;
}

export const STANDARD_FONT: Readonly<FontModel> = {
  name: "Times New Roman",
  size: 12,
  bold: false,
  italic: false,
  color: "#000000",
  strikethrough: false,
};

export function emptyCell(): CellModel {
  return {
    value: null,
    formula: null,
    numberFormat: "General",
    prefixed: false,
    locked: true,
    font: { ...STANDARD_FONT },
    runs: null,
    fill: "#FFFFFF",
    horizontal: "General",
    indent: 0,
    vertical: "Bottom",
    wrap: false,
    borders: new Map(),
  };
}

export function newWorkbook(): WorkbookModel {
  return {
    sheets: [],
    names: [],
    parts: new Map(),
    settings: new Map(),
    readOnly: false,
    structureProtected: false,
    date1904: false,
    activeSheet: "",
    selection: null,
    file: new Uint8Array([80, 75, 5, 6]),
    evaluate: () => 0,
    serial: 0,
  };
}

export function addSheet(workbook: WorkbookModel, name: string): SheetModel {
  workbook.serial += 1;
  const sheet: SheetModel = {
    id: `{${String(workbook.serial).padStart(8, "0")}-0001-0000-0000-000000000000}`,
    name,
    visibility: "Visible",
    cells: new Map(),
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    columnWidths: new Map(),
    rowHeights: new Map(),
    protected: false,
    names: [],
    page: {
      orientation: "Portrait",
      paperSize: "A4",
      margins: { top: 54, right: 51, bottom: 54, left: 51 },
      titleRows: null,
      printArea: null,
      zoom: { scale: 100 },
      centerHorizontally: false,
      breaksBefore: [],
      firstPageNumber: "",
      headerState: "Default",
      centerHeader: "",
      firstPageCenterHeader: "",
    },
    validations: [],
    lines: [],
  };
  workbook.sheets.push(sheet);
  if (workbook.activeSheet === "") workbook.activeSheet = sheet.id;
  return sheet;
}

export function findSheet(workbook: WorkbookModel, nameOrId: string): SheetModel | null {
  const wanted = nameOrId.toLowerCase();
  return workbook.sheets.find((sheet) => sheet.id === nameOrId || sheet.name.toLowerCase() === wanted) ?? null;
}

export function cellAt(sheet: SheetModel, row: number, column: number): CellModel {
  return sheet.cells.get(cellKey(row, column)) ?? emptyCell();
}

/** The cell to be changed; comes into being by being asked for. */
export function cellToChange(sheet: SheetModel, row: number, column: number): CellModel {
  const key = cellKey(row, column);
  const present = sheet.cells.get(key);
  if (present) return present;
  const cell = emptyCell();
  sheet.cells.set(key, cell);
  return cell;
}

/** The fonts of a cell's letters: its own, or one a run. */
export function fontsOf({ font, runs }: CellModel): readonly FontModel[] {
  return runs === null ? [font] : runs.map((run) => ({ ...font, ...run.font }));
}

export function mergeOf(sheet: SheetModel, row: number, column: number): Area | null {
  return sheet.merges.find((area) => contains(area, row, column)) ?? null;
}

export function isAnchor(area: Area, row: number, column: number): boolean {
  return area.top === row && area.left === column;
}
