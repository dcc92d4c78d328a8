import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo, type CSSProperties } from "react";
import type { CellMark } from "./cell-mark";
import { CELL_PADDING, LINE_HEIGHT } from "./cell-measures";
import { MarkSign } from "./mark-sign";

interface SheetCellProps {
  /** null for the part of a merged area that is drawn a second time, across a frozen edge. */
  readonly id: string | null;
  readonly column: number;
  readonly columnSpan: number;
  readonly rowSpan: number;
  readonly text: string;
  /** «D17: 12. Sentences of its findings.» */
  readonly label: string;
  readonly mark: CellMark | null;
  readonly isSelected: boolean;
  readonly isStale: boolean;
  /** Not there yet: what a preview would write. */
  readonly isPlanned: boolean;
  readonly look: CSSProperties;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Pixels its text may run beyond its right edge. */
  readonly spill: number;
}

/** One cell, or a merged area. Clicks are heard by the grid. */
export const SheetCell = memo(function SheetCell(props: SheetCellProps) {
  const { id, mark, isSelected, isStale, isPlanned, text, spill, left, top, width, height } = props;
  const styles = useStyles();
  const classes = mergeClasses(
    styles.cell,
    spill > 0 && text !== "" && styles.spilling,
    mark ? styles[mark.severity] : undefined,
    isStale && styles.stale,
    isPlanned && styles.planned,
    isSelected && styles.selected,
  );
  const style = { ...props.look, left, top, width, height };
  const content = (
    <>
      <span className={styles.text} style={spill > 0 ? { maxWidth: width + spill - 2 * CELL_PADDING } : undefined}>
        {text}
      </span>
      {mark && <MarkSign severity={mark.severity} />}
    </>
  );
  if (id === null) {
    return (
      <div aria-hidden className={classes} style={style}>
        {content}
      </div>
    );
  }
  return (
    <div
      id={id}
      role="gridcell"
      aria-colindex={props.column}
      aria-colspan={props.columnSpan > 1 ? props.columnSpan : undefined}
      aria-rowspan={props.rowSpan > 1 ? props.rowSpan : undefined}
      aria-selected={isSelected}
      aria-label={props.label}
      title={mark?.sentence}
      className={classes}
      style={style}
    >
      {content}
    </div>
  );
});

const ring = (color: string) => `inset 0 0 0 2px ${color}`;

const useStyles = makeStyles({
  cell: {
    position: "absolute",
    display: "flex",
    boxSizing: "border-box",
    paddingLeft: `${String(CELL_PADDING)}px`,
    paddingRight: `${String(CELL_PADDING)}px`,
    overflow: "hidden",
    border: `1px solid ${tokens.colorNeutralStroke3}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    lineHeight: LINE_HEIGHT,
    cursor: "cell",
  },
  spilling: { overflow: "visible", zIndex: 1 },
  error: { boxShadow: ring(tokens.colorStatusDangerBorderActive) },
  warning: { boxShadow: ring(tokens.colorStatusWarningBorderActive) },
  info: { boxShadow: ring(tokens.colorBrandStroke2) },
  selected: { outline: `2px solid ${tokens.colorBrandStroke1}`, outlineOffset: "-1px", zIndex: 2 },
  stale: { color: `${tokens.colorNeutralForeground3} !important`, fontStyle: "italic !important" },
  // Italics and a «+» before it tell it where colours do not.
  planned: { color: `${tokens.colorStatusSuccessForeground1} !important`, fontStyle: "italic !important" },
  text: { overflowWrap: "anywhere", flexShrink: 0, maxWidth: "100%" },
});
