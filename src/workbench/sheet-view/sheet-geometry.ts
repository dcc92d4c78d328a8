import { extentOf, type Grid } from "../../workbook/grid";
import type { Area } from "../../workbook/refs";
import type { SheetLook } from "../../xlsx/sheet-look";
import { axisOf, endOf, seenBetween, type Axis } from "./axis";
import { COLUMN_HEADS, ROW_HEADS } from "./cell-measures";
import { fittedHeights } from "./fitted-heights";
import type { Viewport } from "./use-viewport";

/** Empty rows and columns shown beyond what the sheet holds. */
const SPARE_ROWS = 20;
const SPARE_COLUMNS = 6;

/** Where everything of a sheet stands on the screen, in pixels, the zoom included. */
export interface SheetGeometry {
  readonly rows: Axis;
  readonly columns: Axis;
  /** Last row and column that hold anything. */
  readonly extent: { readonly rows: number; readonly columns: number };
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** Length of what stays when the rest scrolls. */
  readonly frozenHeight: number;
  readonly frozenWidth: number;
}

/** Where every row and column of a sheet lies at this zoom, in pixels; a few empty ones follow what is filled. */
export function sheetGeometry(grid: Grid, look: SheetLook, zoom: number): SheetGeometry {
  const extent = extentOf(grid);
  const rows = axisOf(
    extent.rows + SPARE_ROWS,
    fittedHeights(grid, look),
    look.defaultRowHeight,
    grid.hiddenRows,
    zoom,
  );
  const columns = axisOf(
    extent.columns + SPARE_COLUMNS,
    look.columnWidths,
    look.defaultColumnWidth,
    grid.hiddenColumns,
    zoom,
  );
  return {
    rows,
    columns,
    extent,
    frozen: look.frozen,
    frozenHeight: endOf(rows, look.frozen.rows),
    frozenWidth: endOf(columns, look.frozen.columns),
  };
}

/** How much of the view the frozen rows or columns may take before they would hide the rest. */
const MOST_FROZEN = 2 / 3;

/** The same sheet in a view so small that its frozen part would leave no room for the rest: then it scrolls along. */
export function thawedIn(
  geometry: SheetGeometry,
  { width, height }: Pick<Viewport, "width" | "height">,
): SheetGeometry {
  const rowsStay = geometry.frozenHeight <= (height - COLUMN_HEADS) * MOST_FROZEN;
  const columnsStay = geometry.frozenWidth <= (width - ROW_HEADS) * MOST_FROZEN;
  if (rowsStay && columnsStay) return geometry;
  const frozen = { rows: rowsStay ? geometry.frozen.rows : 0, columns: columnsStay ? geometry.frozen.columns : 0 };
  return {
    ...geometry,
    frozen,
    frozenHeight: endOf(geometry.rows, frozen.rows),
    frozenWidth: endOf(geometry.columns, frozen.columns),
  };
}

/** The four parts of a sheet: each scrolls in its own directions. */
export interface Ranges {
  readonly corner: Area;
  readonly top: Area;
  readonly left: Area;
  readonly body: Area;
}

/** What is drawn of each part, a few rows and columns beyond the edge included. */
export function rangesIn(geometry: SheetGeometry, viewport: Viewport): Ranges {
  const { rows, columns, frozen, frozenHeight, frozenWidth } = geometry;
  const [top, bottom] = seenBetween(
    rows,
    viewport.top + frozenHeight,
    viewport.top + viewport.height - COLUMN_HEADS,
    4,
  );
  const [left, right] = seenBetween(
    columns,
    viewport.left + frozenWidth,
    viewport.left + viewport.width - ROW_HEADS,
    2,
  );
  const below = { top: Math.max(top, frozen.rows + 1), bottom };
  const beside = { left: Math.max(left, frozen.columns + 1), right };
  const stays = { top: 1, bottom: frozen.rows, left: 1, right: frozen.columns };
  return {
    corner: stays,
    top: { ...stays, ...beside },
    left: { ...stays, ...below },
    body: { ...below, ...beside },
  };
}
