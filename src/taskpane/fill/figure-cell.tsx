import { Button, makeStyles, mergeClasses, shorthands, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { DrawnCell } from "../../domain/form/drawn-form";
import { cellHeard, cellShown } from "../../messages/pane/fill";
import { useSay } from "../state/pane-context";

const useStyles = makeStyles({
  button: {
    minWidth: "0",
    width: "100%",
    minHeight: "28px",
    padding: `0 ${tokens.spacingHorizontalXXS}`,
    justifyContent: "flex-end",
    textAlign: "right",
    fontWeight: tokens.fontWeightRegular,
    fontVariantNumeric: "tabular-nums",
    overflowWrap: "anywhere",
    color: tokens.colorNeutralForeground2,
  },
  // A frame round each figure would look like a field to be filled in.
  quiet: { "@media (forced-colors: active)": { ":not(:hover)": shorthands.borderColor("Canvas") } },
  planned: { color: tokens.colorStatusSuccessForeground1, fontWeight: tokens.fontWeightSemibold },
  asked: { color: tokens.colorStatusWarningForeground1, fontWeight: tokens.fontWeightSemibold },
});

interface FigureCellProps {
  readonly cell: DrawnCell;
  /** «LĐTT, Văn phòng»: where it stands, for a screen reader. */
  readonly place: string;
  readonly isChosen: boolean;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
}

/** One figure as it will stand; pressed it tells where it comes from. */
export function FigureCell({ cell, place, isChosen, isOpen, onOpen }: FigureCellProps): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const isPlanned = cell.state === "new" || cell.state === "replaced" || (cell.state === "hers" && isChosen);
  const isAsked = cell.state === "waiting" || (cell.state === "hers" && !isChosen);
  return (
    <Button
      size="small"
      appearance={isOpen ? "outline" : "subtle"}
      className={mergeClasses(
        styles.button,
        !isOpen && styles.quiet,
        isPlanned && styles.planned,
        isAsked && styles.asked,
      )}
      aria-expanded={isOpen}
      aria-label={`${say(cellShown(cell, isChosen))}: ${place}, ${say(cellHeard(cell, isChosen))}`}
      onClick={onOpen}
    >
      {say(cellShown(cell, isChosen))}
    </Button>
  );
}
