import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { COLUMN_HEADS, ROW_HEADS } from "./cell-measures";

interface SheetHeadProps {
  readonly text: string;
  readonly start: number;
  readonly size: number;
  readonly isColumn: boolean;
  readonly isSelected: boolean;
  readonly hiddenBefore: boolean;
}

/** A column's letter or a row's number; a double edge shows that something before it is hidden. Cells tell their address themselves. */
export function SheetHead({ text, start, size, isColumn, isSelected, hiddenBefore }: SheetHeadProps) {
  const styles = useStyles();
  const place = isColumn
    ? { left: start, top: 0, width: size, height: COLUMN_HEADS }
    : { left: 0, top: start, height: size, width: ROW_HEADS };
  return (
    <div
      aria-hidden
      className={mergeClasses(
        styles.head,
        isSelected && styles.selected,
        hiddenBefore && (isColumn ? styles.hiddenLeft : styles.hiddenAbove),
      )}
      style={place}
    >
      {text}
    </div>
  );
}

const hidden = `4px double ${tokens.colorNeutralStrokeAccessible}`;

const useStyles = makeStyles({
  head: {
    position: "absolute",
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    boxSizing: "border-box",
    overflow: "hidden",
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    borderRight: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  selected: {
    color: tokens.colorBrandForeground2,
    backgroundColor: tokens.colorBrandBackground2,
    fontWeight: tokens.fontWeightSemibold,
  },
  hiddenLeft: { borderLeft: hidden },
  hiddenAbove: { borderTop: hidden },
});
