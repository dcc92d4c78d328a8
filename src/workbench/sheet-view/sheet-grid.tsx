import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, type KeyboardEvent } from "react";
import { extentOf, formulaAt, mergeAt, valueAt, type Grid } from "../../workbook/grid";
import { columnLetters, toA1 } from "../../workbook/refs";
import { axisOf, endOf, lengthOf, seenBetween, startOf, stepFrom, type Axis } from "./axis";
import { cellStyle } from "./cell-style";
import { cellText } from "./cell-text";
import type { CellMark } from "./cell-mark";
import { MarkSign } from "./mark-sign";
import { lookAt, type SheetLook } from "../../xlsx/sheet-look";
import { useViewport } from "./use-viewport";
import { drawnCells, type DrawnCell } from "./visible-cells";

/** Pixels of the row numbers' column and of the column letters' row. */
const ROW_HEADS = 52;
const COLUMN_HEADS = 24;
/** Empty rows and columns shown beyond what the sheet holds. */
const SPARE_ROWS = 20;
const SPARE_COLUMNS = 6;

interface SheetGridProps {
  readonly grid: Grid;
  readonly look: SheetLook;
  readonly dateSystem: 1900 | 1904;
  readonly zoom: number;
  readonly selected: { readonly row: number; readonly column: number };
  /** Findings by «row:column» of the cell they point at. */
  readonly marks: ReadonlyMap<string, CellMark>;
  readonly label: string;
  readonly onSelect: (row: number, column: number) => void;
  /** Typing begins (`text` is the first letter, if one was typed). */
  readonly onEdit: (text: string | null) => void;
  readonly onClear: () => void;
}

/** One sheet as she knows it from Excel: only what is seen is drawn. A view: nothing is kept here. */
export function SheetGrid(props: SheetGridProps) {
  const { grid, look, dateSystem, zoom, selected, marks } = props;
  const styles = useStyles();
  const scroller = useRef<HTMLDivElement>(null);
  const viewport = useViewport(scroller);
  const axes = useMemo(() => {
    const extent = extentOf(grid);
    const columns = axisOf(
      extent.columns + SPARE_COLUMNS,
      look.columnWidths,
      look.defaultColumnWidth,
      grid.hiddenColumns,
      zoom,
    );
    return {
      rows: axisOf(extent.rows + SPARE_ROWS, look.rowHeights, look.defaultRowHeight, grid.hiddenRows, zoom),
      columns,
    };
  }, [grid, look, zoom]);
  const { rows, columns } = axes;
  const frozenHeight = endOf(rows, look.frozen.rows);
  const frozenWidth = endOf(columns, look.frozen.columns);
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

  useEffect(() => {
    const node = scroller.current;
    if (node) bringIntoSight(node, axes, selected, frozenHeight, frozenWidth);
  }, [axes, selected, frozenHeight, frozenWidth]);

  const move = (row: number, column: number) => {
    const merge = mergeAt(grid, row, column);
    props.onSelect(merge?.top ?? row, merge?.left ?? column);
  };
  const drawn = (range: { top: number; bottom: number; left: number; right: number }) =>
    drawnCells(grid.merges, range)
      .filter(
        (cell) =>
          endOf(rows, cell.bottom) > startOf(rows, cell.top) &&
          endOf(columns, cell.right) > startOf(columns, cell.left),
      )
      .map((cell) => (
        <Cell
          key={`${String(cell.row)}:${String(cell.column)}`}
          cell={cell}
          rows={rows}
          columns={columns}
          grid={grid}
          look={look}
          zoom={zoom}
          text={cellText(grid, cell.row, cell.column, dateSystem)}
          mark={marks.get(`${String(cell.row)}:${String(cell.column)}`) ?? null}
          isSelected={cell.row === selected.row && cell.column === selected.column}
          onSelect={move}
          onOpen={() => {
            props.onEdit(null);
          }}
        />
      ));

  return (
    <div
      ref={scroller}
      className={styles.scroller}
      role="grid"
      aria-label={props.label}
      aria-rowcount={rows.count}
      aria-colcount={columns.count}
      aria-activedescendant={cellId(selected.row, selected.column)}
      tabIndex={0}
      onKeyDown={(event) => {
        onKey(event, axes, selected, viewport.height, move, props);
      }}
    >
      <div
        className={styles.canvas}
        style={{ width: lengthOf(columns) + ROW_HEADS, height: lengthOf(rows) + COLUMN_HEADS }}
      >
        <div className={styles.columnHeads} style={{ height: COLUMN_HEADS }}>
          {range(left, right).map((column) => (
            <Head
              key={column}
              text={columnLetters(column)}
              start={startOf(columns, column) + ROW_HEADS}
              size={sizeOf(columns, column)}
              across
              isSelected={column === selected.column}
              hiddenBefore={grid.hiddenColumns.has(column - 1)}
            />
          ))}
        </div>
        <div className={styles.rowHeads} style={{ width: ROW_HEADS }}>
          {range(top, bottom).map((row) => (
            <Head
              key={row}
              text={String(row)}
              start={startOf(rows, row)}
              size={sizeOf(rows, row)}
              across={false}
              isSelected={row === selected.row}
              hiddenBefore={grid.hiddenRows.has(row - 1)}
            />
          ))}
        </div>
        <div className={styles.body} role="rowgroup">
          {range(top, bottom).length > 0 && drawn({ top, bottom, left, right })}
        </div>
        {frozenHeight > 0 && (
          <div className={styles.frozen} role="rowgroup" style={{ height: frozenHeight }}>
            {drawn({ top: 1, bottom: look.frozen.rows, left, right })}
            {range(1, look.frozen.rows).map((row) => (
              <div
                key={row}
                className={styles.frozenHead}
                style={{
                  top: startOf(rows, row),
                  height: sizeOf(rows, row),
                  width: ROW_HEADS,
                  transform: `translateX(${String(viewport.left)}px)`,
                }}
              >
                {sizeOf(rows, row) > 0 ? row : ""}
              </div>
            ))}
          </div>
        )}
      </div>
    </div>
  );
}

interface CellProps {
  readonly cell: DrawnCell;
  readonly rows: Axis;
  readonly columns: Axis;
  readonly grid: Grid;
  readonly look: SheetLook;
  readonly zoom: number;
  readonly text: string;
  readonly mark: CellMark | null;
  readonly isSelected: boolean;
  readonly onSelect: (row: number, column: number) => void;
  readonly onOpen: () => void;
}

function Cell({ cell, rows, columns, grid, look, zoom, text, mark, isSelected, onSelect, onOpen }: CellProps) {
  const styles = useStyles();
  const left = startOf(columns, cell.left);
  const top = startOf(rows, cell.top);
  const own = cellStyle(lookAt(look, cell.row, cell.column), valueAt(grid, cell.row, cell.column), zoom);
  const isStale = formulaAt(grid, cell.row, cell.column)?.stale ?? false;
  return (
    <div
      id={cellId(cell.row, cell.column)}
      role="gridcell"
      aria-rowindex={cell.row}
      aria-colindex={cell.column}
      aria-selected={isSelected}
      aria-label={`${toA1(cell)}: ${text}${mark ? `. ${mark.sentence}` : ""}`}
      title={mark?.sentence}
      className={mergeClasses(styles.cell, isSelected && styles.selected, isStale && styles.stale)}
      style={{
        ...own,
        left: left + ROW_HEADS,
        top,
        width: endOf(columns, cell.right) - left + 1,
        height: endOf(rows, cell.bottom) - top + 1,
      }}
      onMouseDown={() => {
        onSelect(cell.row, cell.column);
      }}
      onDoubleClick={onOpen}
    >
      <span className={styles.text}>{text}</span>
      {mark && <MarkSign severity={mark.severity} />}
    </div>
  );
}

interface HeadProps {
  readonly text: string;
  readonly start: number;
  readonly size: number;
  readonly across: boolean;
  readonly isSelected: boolean;
  readonly hiddenBefore: boolean;
}

/** A column's letter or a row's number; a thick edge shows that something before it is hidden. */
function Head({ text, start, size, across, isSelected, hiddenBefore }: HeadProps) {
  const styles = useStyles();
  if (size === 0) return null;
  const place = across
    ? { left: start, width: size, height: COLUMN_HEADS }
    : { top: start, height: size, width: ROW_HEADS };
  return (
    <div
      aria-hidden
      className={mergeClasses(
        styles.head,
        isSelected && styles.headSelected,
        hiddenBefore && (across ? styles.hiddenLeft : styles.hiddenAbove),
      )}
      style={place}
    >
      {text}
    </div>
  );
}

function onKey(
  event: KeyboardEvent,
  { rows, columns }: { readonly rows: Axis; readonly columns: Axis },
  { row, column }: { readonly row: number; readonly column: number },
  height: number,
  move: (row: number, column: number) => void,
  { onEdit, onClear }: SheetGridProps,
): void {
  // While an input method composes, the keys belong to it.
  if (event.nativeEvent.isComposing) return;
  const page = Math.max(1, Math.floor(height / 24) - 2);
  const moves: Readonly<Record<string, readonly [number, number]>> = {
    ArrowDown: [stepFrom(rows, row, 1), column],
    ArrowUp: [stepFrom(rows, row, -1), column],
    ArrowRight: [row, stepFrom(columns, column, 1)],
    ArrowLeft: [row, stepFrom(columns, column, -1)],
    PageDown: [Math.min(rows.count, row + page), column],
    PageUp: [Math.max(1, row - page), column],
    Home: event.ctrlKey ? [1, 1] : [row, 1],
    End: event.ctrlKey
      ? [rows.count - SPARE_ROWS, columns.count - SPARE_COLUMNS]
      : [row, columns.count - SPARE_COLUMNS],
  };
  const to = moves[event.key];
  if (to) {
    event.preventDefault();
    move(Math.max(1, to[0]), Math.max(1, to[1]));
  } else if (event.key === "Enter" || event.key === "F2") {
    event.preventDefault();
    onEdit(null);
  } else if (event.key === "Delete" || event.key === "Backspace") {
    event.preventDefault();
    onClear();
  } else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    onEdit(event.key);
  }
}

function bringIntoSight(
  node: HTMLElement,
  { rows, columns }: { readonly rows: Axis; readonly columns: Axis },
  { row, column }: { readonly row: number; readonly column: number },
  frozenHeight: number,
  frozenWidth: number,
): void {
  const top = startOf(rows, row);
  const bottom = endOf(rows, row) + COLUMN_HEADS;
  if (top > 0 && top < node.scrollTop + frozenHeight && top >= frozenHeight) node.scrollTop = top - frozenHeight;
  else if (bottom > node.scrollTop + node.clientHeight) node.scrollTop = bottom - node.clientHeight;
  const left = startOf(columns, column);
  const right = endOf(columns, column) + ROW_HEADS;
  if (left < node.scrollLeft + frozenWidth && left >= frozenWidth) node.scrollLeft = left - frozenWidth;
  else if (right > node.scrollLeft + node.clientWidth) node.scrollLeft = right - node.clientWidth;
}

function sizeOf(axis: Axis, item: number): number {
  return endOf(axis, item) - startOf(axis, item);
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}

function cellId(row: number, column: number): string {
  return `cell-${String(row)}-${String(column)}`;
}

const head = {
  position: "absolute",
  display: "flex",
  alignItems: "center",
  justifyContent: "center",
  backgroundColor: tokens.colorNeutralBackground3,
  color: tokens.colorNeutralForeground2,
  fontSize: tokens.fontSizeBase200,
  boxSizing: "border-box",
} as const;

const useStyles = makeStyles({
  scroller: {
    position: "relative",
    overflow: "auto",
    height: "100%",
    outlineOffset: "-2px",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  canvas: { position: "relative" },
  columnHeads: { position: "sticky", top: 0, zIndex: 4, backgroundColor: tokens.colorNeutralBackground3 },
  rowHeads: { position: "sticky", left: 0, height: 0, zIndex: 3 },
  body: { position: "absolute", top: `${String(COLUMN_HEADS)}px`, left: 0 },
  frozen: {
    position: "sticky",
    top: `${String(COLUMN_HEADS)}px`,
    zIndex: 2,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `2px solid ${tokens.colorNeutralStroke1}`,
  },
  frozenHead: { ...head, left: 0, zIndex: 1, borderRight: `1px solid ${tokens.colorNeutralStroke1}` },
  head: {
    ...head,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  headSelected: { color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold },
  hiddenLeft: { borderLeft: `3px double ${tokens.colorNeutralStrokeAccessible}` },
  hiddenAbove: { borderTop: `3px double ${tokens.colorNeutralStrokeAccessible}` },
  cell: {
    position: "absolute",
    display: "flex",
    boxSizing: "border-box",
    paddingLeft: "3px",
    paddingRight: "3px",
    overflow: "hidden",
    border: `1px solid ${tokens.colorNeutralStroke3}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    lineHeight: 1.2,
    cursor: "cell",
  },
  selected: { outline: `2px solid ${tokens.colorBrandStroke1}`, outlineOffset: "-2px", zIndex: 1 },
  stale: { color: tokens.colorNeutralForeground3, fontStyle: "italic" },
  text: { overflowWrap: "anywhere" },
});
