import type { Grid } from "../workbook/grid";
import type { ReadOptions } from "../workbook/ports";
import { type Area, cellKey, type CellKey } from "../workbook/refs";
import { askColumnFonts, type ColumnFont, fontsOf, type MixedColumn, NO_FONTS, struckOf } from "./fonts";
import { type AskedPage, askPage, pageSetup } from "./page-setup";
import { growingCells } from "./raw-cells";
import type { ReadBand } from "./read-bands";
import type { AskedSize, SheetOutline, Size } from "./sheet-outline";

/** A sheet whose reach is known. */
export interface AskedSheet extends AskedSize {
  /** What is read of it, from A1. */
  readonly size: Size;
}

/** What is asked of a sheet beside its cells, in the same round trip. */
export interface AskedDetails extends AskedSheet {
  readonly block: Excel.Range | null;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]> | null;
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]> | null;
  readonly merges: Excel.RangeAreas | null;
  readonly fonts: readonly ColumnFont[];
  readonly page: AskedPage | null;
}

/** Queues what a grid needs beside its cells; known after the next sync. */
export function askDetails(
  context: Excel.RequestContext,
  asked: AskedSheet,
  { fonts = false, page = false }: ReadOptions,
): AskedDetails {
  const sheet = context.workbook.worksheets.getItem(asked.outline.name);
  const { rows, columns } = asked.size;
  const block = rows > 0 ? sheet.getRangeByIndexes(0, 0, rows, columns) : null;
  const merges = asked.formats.isNullObject ? null : asked.formats.getMergedAreasOrNullObject();
  merges?.areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
  return {
    ...asked,
    block,
    rows: block?.getRowProperties({ rowHidden: true }) ?? null,
    columns: block?.getColumnProperties({ columnHidden: true }) ?? null,
    merges,
    fonts: block && (fonts || page) ? askColumnFonts(block, columns) : [],
    page: page ? askPage(sheet) : null,
  };
}

/** The cells of one sheet while its bands come in. */
export interface GrowingSheet {
  readonly add: (read: ReadBand) => void;
  readonly cells: () => Pick<Grid, "values" | "formats" | "formatOf" | "formulas">;
  /** Cells that may be written although the sheet is protected. */
  readonly unlocked: ReadonlySet<CellKey>;
}

/** A sheet of which nothing has come in yet. */
export function growingSheet(keepFormats: boolean): GrowingSheet {
  const { add, cells } = growingCells(keepFormats);
  const unlocked = new Set<CellKey>();
  return {
    add: (read) => {
      add(read);
      for (const [index, row] of (read.locked ?? []).entries()) {
        for (const [column, isLocked] of row.entries()) {
          if (!isLocked) unlocked.add(cellKey(read.band.top + index, column + 1));
        }
      }
    },
    cells,
    unlocked,
  };
}

/** Everything asked of a sheet, after the answers came, as the grid all later stages look at. */
export function gridOf(asked: AskedDetails, read: GrowingSheet, mixed: readonly MixedColumn[]): Grid {
  const { outline } = asked;
  const cells = read.cells();
  const { fonts, bodyFont } = fontsOf(cells.values, asked.fonts, mixed);
  return {
    name: outline.name,
    position: outline.position,
    visibility: outline.visibility,
    ...cells,
    merges: areasOf(asked.merges),
    hiddenRows: placesOf(asked.rows?.value ?? [], ({ rowHidden }) => rowHidden === true),
    hiddenColumns: placesOf(asked.columns?.value ?? [], ({ columnHidden }) => columnHidden === true),
    protection: outline.isProtected ? { unlocked: read.unlocked } : null,
    fonts: asked.fonts.length > 0 ? fonts : NO_FONTS,
    struck: struckOf(cells.values, asked.fonts, mixed),
    runs: new Map(),
    page: asked.page ? pageSetup(asked.page, bodyFont) : null,
  };
}

/** A sheet known by name alone. */
export function outlineGrid({ name, position, visibility, isProtected }: SheetOutline): Grid {
  return {
    name,
    position,
    visibility,
    values: [],
    formats: ["General"],
    formatOf: [],
    formulas: new Map(),
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    protection: isProtected ? { unlocked: new Set() } : null,
    fonts: NO_FONTS,
    struck: new Map(),
    runs: new Map(),
    page: null,
  };
}

function areasOf(merges: Excel.RangeAreas | null): readonly Area[] {
  if (!merges || merges.isNullObject) return [];
  return merges.areas.items
    .map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({
      top: rowIndex + 1,
      left: columnIndex + 1,
      bottom: rowIndex + rowCount,
      right: columnIndex + columnCount,
    }))
    .sort((one, other) => one.top - other.top || one.left - other.left);
}

function placesOf<T>(properties: readonly T[], isHidden: (property: T) => boolean): ReadonlySet<number> {
  return new Set(properties.flatMap((property, index) => (isHidden(property) ? [index + 1] : [])));
}
