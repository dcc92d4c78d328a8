import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { isUnsureColumn } from "../../actions/confirm-form";
import type { Column, Form } from "../../domain/form/form";
import { columnReadingText } from "../../messages/column-reading";
import { confidenceLabel } from "../../messages/confidence-labels";
import { readingPage } from "../../messages/pane/reading";
import { columnName } from "../../messages/where";
import { StepMark } from "../parts/step-mark";
import { Heard } from "../parts/heard";
import { useSay } from "../state/pane-context";
import { ColumnMeaning } from "./column-meaning";

const useStyles = makeStyles({
  item: { ":not(:last-child)": { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}` } },
  line: {
    width: "100%",
    minHeight: "40px",
    position: "relative",
    justifyContent: "flex-start",
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
  },
  letters: { flexShrink: 0, width: "2em", fontFamily: tokens.fontFamilyMonospace },
  words: { flexGrow: 1, minWidth: "0", display: "flex", flexDirection: "column" },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface ColumnLineProps {
  readonly form: Form;
  readonly column: Column;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** A column and what it is read as; tapped, it asks what it is. */
export function ColumnLine({ form, column, isOpen, onToggle }: ColumnLineProps): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const letters = columnName(column);
  const head = column.header === "" ? say(readingPage.noHeader) : column.header;
  return (
    <li className={styles.item}>
      <Button className={styles.line} appearance="subtle" aria-expanded={isOpen} onClick={onToggle}>
        <span className={styles.letters}>{letters}</span>
        <Heard> </Heard>
        <span className={styles.words}>
          <span>{head}</span>
          <Heard>: </Heard>
          <Caption1 className={styles.quiet}>{say(columnReadingText(column))}</Caption1>
        </span>
        <Heard>{`, ${say(confidenceLabel(column.confidence))}`}</Heard>
        <StepMark sign={isUnsureColumn(column) ? "asks" : "done"} />
      </Button>
      {isOpen && <ColumnMeaning form={form} column={column} />}
    </li>
  );
}
