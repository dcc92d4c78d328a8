import { Body1, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { Column, ColumnReading, Form } from "../../domain/form/form";
import { columnReadingText } from "../../messages/column-reading";
import { columnChoices } from "../../messages/column-choices";
import { confidenceLabel } from "../../messages/confidence-labels";
import { readingPage } from "../../messages/pane/reading";
import { columnName } from "../../messages/where";
import { usePane, useSay } from "../state/pane-context";
import { Choice } from "../parts/choice";
import { Row } from "../parts/stack";

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} 0`,
    ":not(:last-child)": { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}` },
  },
  head: { display: "flex", columnGap: tokens.spacingHorizontalS, alignItems: "baseline" },
  letters: { color: tokens.colorNeutralForeground3, flexShrink: 0, fontFamily: tokens.fontFamilyMonospace },
  quiet: { color: tokens.colorNeutralForeground3 },
  unsure: { color: tokens.colorStatusWarningForeground1 },
  why: { margin: "0", paddingLeft: tokens.spacingHorizontalL, color: tokens.colorNeutralForeground2 },
});

interface ColumnLineProps {
  readonly form: Form;
  readonly column: Column;
}

/** A column, what it is read as and why; «Đọc khác đi» and a choice read it otherwise. */
export function ColumnLine({ form, column }: ColumnLineProps): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const [open, setOpen] = useState<"why" | "change" | null>(null);
  const toggle = (part: "why" | "change") => () => {
    setOpen(open === part ? null : part);
  };
  const letters = columnName(column.column);
  return (
    <li className={styles.line}>
      <div className={styles.head}>
        <Caption1 className={styles.letters}>{letters}</Caption1>
        <Body1>{column.header === "" ? say(readingPage.noHeader) : `«${column.header}»`}</Body1>
      </div>
      <Body1>{say(columnReadingText(column))}</Body1>
      <Row>
        <Caption1 className={column.confidence < 0.8 ? styles.unsure : styles.quiet}>
          {say(confidenceLabel(column.confidence))}
        </Caption1>
        <Button
          size="small"
          appearance="subtle"
          aria-expanded={open === "why"}
          aria-label={`${say(readingPage.why)} ${say(readingPage.column(letters))}`}
          onClick={toggle("why")}
        >
          {say(readingPage.why)}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          aria-expanded={open === "change"}
          aria-label={`${say(readingPage.change)}: ${say(readingPage.column(letters))}`}
          onClick={toggle("change")}
        >
          {say(readingPage.change)}
        </Button>
      </Row>
      {open === "why" && (
        <ul className={styles.why}>
          {column.evidence.map(({ sentence }) => (
            <li key={sentence.vi}>
              <Caption1>{say(sentence)}</Caption1>
            </li>
          ))}
        </ul>
      )}
      {open === "change" && <ColumnChoice form={form} column={column} onChosen={toggle("change")} />}
    </li>
  );
}

interface ColumnChoiceProps extends ColumnLineProps {
  readonly onChosen: () => void;
}

function ColumnChoice({ form, column, onChosen }: ColumnChoiceProps): ReactElement {
  const say = useSay();
  const { actions } = usePane();
  const choices = columnChoices(column);
  const choose = (reading: ColumnReading) => {
    onChosen();
    void actions.answer({ kind: "column", form: form.signature, header: column.name, reading });
  };
  return (
    <Choice
      aria-label={say(readingPage.meaningOf(columnName(column.column)))}
      value="0"
      onChange={(_, { value }) => {
        const choice = choices[Number(value)];
        if (choice) choose(choice);
      }}
    >
      {choices.map((choice, index) => (
        <option key={JSON.stringify(choice)} value={String(index)}>
          {say(columnReadingText(choice))}
        </option>
      ))}
    </Choice>
  );
}
