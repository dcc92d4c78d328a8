import { memo, type ReactNode } from "react";
import { formulaAt, valueAt, type Grid } from "../../workbook/grid";
import { columnLetters, toA1, type Area } from "../../workbook/refs";
import { lookAt, type SheetLook } from "../../xlsx/sheet-look";
import { endOf, itemsFrom, sizeOf, startOf } from "./axis";
import type { CellMark } from "./cell-mark";
import { COLUMN_HEADS, ROW_HEADS } from "./cell-measures";
import { cellStyle } from "./cell-style";
import { cellText } from "./cell-text";
import type { PlannedCell } from "./planned-cell";
import { SheetCell } from "./sheet-cell";
import type { SheetGeometry } from "./sheet-geometry";
import { SheetHead } from "./sheet-head";
import { spillWidth } from "./spill-width";
import { drawnCells, rowsOfCells, type DrawnCell } from "./visible-cells";

interface SheetLayerProps {
  readonly range: Area;
  readonly geometry: SheetGeometry;
  readonly grid: Grid;
  readonly look: SheetLook;
  readonly dateSystem: 1900 | 1904;
  readonly zoom: number;
  readonly isDark: boolean;
  readonly selected: { readonly row: number; readonly column: number };
  readonly marks: ReadonlyMap<string, CellMark>;
  readonly planned: ReadonlyMap<string, PlannedCell>;
  readonly columnHeads: boolean;
  readonly rowHeads: boolean;
}

/** One of the four parts of a sheet: heads where it has them, and the cells of its range row by row. */
export const SheetLayer = memo(function SheetLayer(props: SheetLayerProps) {
  const { range, geometry, grid, selected, columnHeads, rowHeads } = props;
  const { rows, columns } = geometry;
  const cells = drawnCells(grid.merges, range).filter(
    (cell) =>
      endOf(rows, cell.bottom) > startOf(rows, cell.top) && endOf(columns, cell.right) > startOf(columns, cell.left),
  );
  return (
    <>
      <div role="rowgroup">
        {rowsOfCells(cells).map(({ row, cells: inRow }) => (
          <div key={row} role="row" aria-rowindex={row}>
            {inRow.map((cell) => drawn(cell, props))}
          </div>
        ))}
      </div>
      {columnHeads &&
        itemsFrom(range.left, range.right, columns).map((column) => (
          <SheetHead
            key={`column ${String(column)}`}
            text={columnLetters(column)}
            start={startOf(columns, column) + ROW_HEADS}
            size={sizeOf(columns, column)}
            isColumn
            isSelected={column === selected.column}
            hiddenBefore={grid.hiddenColumns.has(column - 1)}
          />
        ))}
      {rowHeads &&
        itemsFrom(range.top, range.bottom, rows).map((row) => (
          <SheetHead
            key={`row ${String(row)}`}
            text={String(row)}
            start={startOf(rows, row) + COLUMN_HEADS}
            size={sizeOf(rows, row)}
            isColumn={false}
            isSelected={row === selected.row}
            hiddenBefore={grid.hiddenRows.has(row - 1)}
          />
        ))}
    </>
  );
});

/** The id of a drawn cell, for `aria-activedescendant`. */
export function cellId(row: number, column: number): string {
  return `cell-${String(row)}-${String(column)}`;
}

function drawn(cell: DrawnCell, props: SheetLayerProps): ReactNode {
  const { range, geometry, grid, look, dateSystem, zoom, isDark, selected, marks, planned } = props;
  const { rows, columns, frozen } = geometry;
  const key = `${String(cell.row)}:${String(cell.column)}`;
  const own = lookAt(look, cell.row, cell.column);
  const ghost = planned.get(key) ?? null;
  const text = ghost?.text ?? cellText(grid, cell.row, cell.column, dateSystem);
  const mark = marks.get(key) ?? null;
  const left = startOf(columns, cell.left);
  const top = startOf(rows, cell.top);
  // A merged area across a frozen edge is drawn on both sides; only the side of its first cell counts.
  const isCopy =
    (cell.row <= frozen.rows && range.top > frozen.rows) ||
    (cell.column <= frozen.columns && range.left > frozen.columns);
  return (
    <SheetCell
      key={key}
      id={isCopy ? null : cellId(cell.row, cell.column)}
      column={cell.column}
      columnSpan={cell.right - cell.left + 1}
      rowSpan={cell.bottom - cell.top + 1}
      text={text}
      label={`${toA1(cell)}: ${ghost?.sentence ?? text}${mark ? `. ${mark.sentence}` : ""}`}
      mark={mark}
      isPlanned={ghost !== null}
      isSelected={cell.row === selected.row && cell.column === selected.column}
      isStale={formulaAt(grid, cell.row, cell.column)?.stale ?? false}
      look={cellStyle(own, ghost?.value ?? valueAt(grid, cell.row, cell.column), zoom, isDark)}
      left={left + ROW_HEADS - 1}
      top={top + COLUMN_HEADS - 1}
      width={endOf(columns, cell.right) - left + 1}
      height={endOf(rows, cell.bottom) - top + 1}
      spill={spillWidth(grid, cell, own, columns)}
    />
  );
}
