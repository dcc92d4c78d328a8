import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import {
  useEffect,
  useId,
  useMemo,
  useRef,
  type CSSProperties,
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
} from "react";
import { mergeAt, type Grid } from "../../workbook/grid";
import { lookAt, type SheetLook } from "../../xlsx/sheet-look";
import { endOf, lengthOf, startOf } from "./axis";
import { bringIntoSight } from "./bring-into-sight";
import { CellEditor } from "./cell-editor";
import type { CellMark } from "./cell-mark";
import { COLUMN_HEADS, ROW_HEADS } from "./cell-measures";
import { fontStyle } from "./cell-style";
import { keyWish } from "./grid-keys";
import type { Step } from "./leaving-key";
import { placeAt } from "./place-at";
import type { Place } from "./place";
import type { PlannedCell } from "./planned-cell";
import { rangesIn, sheetGeometry, thawedIn } from "./sheet-geometry";
import { cellId, SheetLayer } from "./sheet-layer";
import { useViewport } from "./use-viewport";

interface SheetGridProps {
  readonly grid: Grid;
  readonly look: SheetLook;
  readonly dateSystem: 1900 | 1904;
  readonly zoom: number;
  readonly isDark: boolean;
  readonly selected: Place;
  /** Findings by «row:column» of the cell they point at. */
  readonly marks: ReadonlyMap<string, CellMark>;
  /** What a preview would write, by «row:column». */
  readonly planned: ReadonlyMap<string, PlannedCell>;
  readonly labels: { readonly sheet: string; readonly cell: string };
  readonly editor: RefObject<HTMLTextAreaElement | null>;
  /** What is being typed into the selected cell; null while nothing is. */
  readonly draft: string | null;
  readonly isLocked: boolean;
  /** What the selected cell shows, for copying. */
  readonly shownText: string;
  readonly onSelect: (row: number, column: number) => void;
  readonly onEdit: () => void;
  readonly onDraft: (text: string) => void;
  readonly onCommit: (step: Step) => void;
  readonly onCancel: () => void;
  readonly onClear: () => void;
}

/** One sheet as she knows it from Excel: only what is seen is drawn. A view: nothing is kept here. */
export function SheetGrid(props: SheetGridProps) {
  const { grid, look, zoom, selected, editor } = props;
  const styles = useStyles();
  const gridId = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const viewport = useViewport(scroller);
  const { width: seenWidth, height: seenHeight } = viewport;
  const laidOut = useMemo(() => sheetGeometry(grid, look, zoom), [grid, look, zoom]);
  const geometry = useMemo(
    () => thawedIn(laidOut, { width: seenWidth, height: seenHeight }),
    [laidOut, seenWidth, seenHeight],
  );
  const ranges = useMemo(() => rangesIn(geometry, viewport), [geometry, viewport]);
  const { rows, columns, frozen, frozenHeight, frozenWidth } = geometry;

  // Not when the geometry changes: an edit elsewhere must not move what she looks at.
  const latest = useRef(geometry);
  useEffect(() => {
    latest.current = geometry;
  });
  // A sheet that stands behind the pane has no room: the cell is brought into sight once it is seen.
  const isSeen = seenHeight > 0;
  useEffect(() => {
    if (isSeen && scroller.current) bringIntoSight(scroller.current, latest.current, selected);
  }, [selected, grid.name, isSeen]);

  const merge = mergeAt(grid, selected.row, selected.column);
  const move = ({ row, column }: Place) => {
    const area = mergeAt(grid, row, column);
    props.onSelect(area?.top ?? row, area?.left ?? column);
  };
  const onKey = (event: KeyboardEvent) => {
    const last = { row: merge?.bottom ?? selected.row, column: merge?.right ?? selected.column };
    const wish = keyWish(event, geometry, selected, last, viewport.height - COLUMN_HEADS - frozenHeight);
    if (wish === null) return;
    event.preventDefault();
    if (wish.kind === "move") move(wish.to);
    else if (wish.kind === "edit") props.onEdit();
    else props.onClear();
  };
  const onPress = (event: MouseEvent<HTMLDivElement>) => {
    const node = scroller.current;
    if (!node || event.target === editor.current || event.button !== 0) return;
    const box = node.getBoundingClientRect();
    const point = { x: event.clientX - box.left, y: event.clientY - box.top };
    // Beyond what is inside lie the scroll bars.
    if (point.x >= node.clientWidth || point.y >= node.clientHeight) return;
    event.preventDefault();
    if (props.draft !== null) props.onCommit("stay");
    const place = placeAt(geometry, { left: node.scrollLeft, top: node.scrollTop }, point);
    if (place) move(place);
    editor.current?.focus({ preventScroll: true });
  };

  const isDrawn = [ranges.corner, ranges.top, ranges.left, ranges.body].some(
    ({ top, bottom, left, right }) =>
      selected.row >= top && selected.row <= bottom && selected.column >= left && selected.column <= right,
  );
  const left = startOf(columns, selected.column);
  const top = startOf(rows, selected.row);
  const width = endOf(columns, merge?.right ?? selected.column) - left + 1;
  const height = endOf(rows, merge?.bottom ?? selected.row) - top + 1;
  const editorStyle: CSSProperties = {
    ...fontStyle(lookAt(look, selected.row, selected.column), zoom),
    left: left + ROW_HEADS - 1 + (selected.column <= frozen.columns ? viewport.left : 0),
    top: top + COLUMN_HEADS - 1 + (selected.row <= frozen.rows ? viewport.top : 0),
    ...(props.draft === null ? { width, height } : { minWidth: width, minHeight: height }),
  };
  const layer = {
    geometry,
    grid,
    look,
    dateSystem: props.dateSystem,
    zoom,
    isDark: props.isDark,
    selected,
    marks: props.marks,
    planned: props.planned,
  };
  const whole = { width: lengthOf(columns) + ROW_HEADS, height: lengthOf(rows) + COLUMN_HEADS };
  const stays = { width: frozenWidth + ROW_HEADS, height: frozenHeight + COLUMN_HEADS };

  return (
    <div
      ref={scroller}
      className={styles.scroller}
      onMouseDown={onPress}
      onDoubleClick={(event) => {
        if (event.target !== editor.current) props.onEdit();
      }}
    >
      <div className={styles.canvas} style={whole}>
        <div
          id={gridId}
          role="grid"
          className={styles.grid}
          aria-label={props.labels.sheet}
          aria-rowcount={rows.count}
          aria-colcount={columns.count}
          aria-readonly={grid.protection !== null || undefined}
        >
          <div className={mergeClasses(styles.anchor, styles.body)} role="presentation">
            <div className={styles.layer} role="presentation" style={whole}>
              <SheetLayer {...layer} range={ranges.body} columnHeads={false} rowHeads={false} />
            </div>
          </div>
          <div className={mergeClasses(styles.anchor, styles.left)} role="presentation">
            <div
              className={mergeClasses(styles.layer, frozenWidth > 0 && styles.frozenColumns)}
              role="presentation"
              style={{ ...whole, width: stays.width }}
            >
              <SheetLayer {...layer} range={ranges.left} columnHeads={false} rowHeads />
            </div>
          </div>
          <div className={mergeClasses(styles.anchor, styles.top)} role="presentation">
            <div
              className={mergeClasses(styles.layer, frozenHeight > 0 && styles.frozenRows)}
              role="presentation"
              style={{ ...whole, height: stays.height }}
            >
              <SheetLayer {...layer} range={ranges.top} columnHeads rowHeads={false} />
            </div>
          </div>
          <div className={mergeClasses(styles.anchor, styles.corner)} role="presentation">
            <div
              className={mergeClasses(
                styles.layer,
                frozenWidth > 0 && styles.frozenColumns,
                frozenHeight > 0 && styles.frozenRows,
              )}
              role="presentation"
              style={stays}
            >
              <SheetLayer {...layer} range={ranges.corner} columnHeads rowHeads />
              <div className={styles.origin} aria-hidden />
            </div>
          </div>
        </div>
        <CellEditor
          field={editor}
          draft={props.draft}
          isLocked={props.isLocked}
          label={props.labels.cell}
          gridId={gridId}
          cellId={isDrawn ? cellId(selected.row, selected.column) : undefined}
          copyText={props.shownText}
          style={editorStyle}
          onDraft={props.onDraft}
          onCommit={props.onCommit}
          onCancel={props.onCancel}
          onKey={onKey}
        />
      </div>
    </div>
  );
}

const frozenLine = `1px solid ${tokens.colorNeutralStrokeAccessible}`;

const useStyles = makeStyles({
  scroller: {
    position: "relative",
    overflow: "auto",
    height: "100%",
    backgroundColor: tokens.colorNeutralBackground3,
    ":focus-within": { outline: `2px solid ${tokens.colorBrandStroke1}`, outlineOffset: "-2px" },
  },
  canvas: { position: "relative" },
  grid: { height: "100%" },
  // Four parts begin at the same point and scroll in their own directions.
  anchor: { height: 0, width: 0 },
  layer: { position: "absolute", top: 0, left: 0, overflow: "hidden", boxSizing: "border-box" },
  body: { position: "absolute", top: 0, left: 0 },
  left: { position: "sticky", left: 0, zIndex: 3 },
  top: { position: "sticky", top: 0, zIndex: 4 },
  corner: { position: "sticky", top: 0, left: 0, zIndex: 5 },
  frozenRows: { borderBottom: frozenLine },
  frozenColumns: { borderRight: frozenLine },
  origin: {
    position: "absolute",
    top: 0,
    left: 0,
    width: `${String(ROW_HEADS)}px`,
    height: `${String(COLUMN_HEADS)}px`,
    boxSizing: "border-box",
    backgroundColor: tokens.colorNeutralBackground3,
    borderRight: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
});
