import { Caption1, Combobox, Field, makeStyles, Option, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { Column, ColumnReading, Form } from "../../domain/form/form";
import { columnChoices } from "../../messages/column-choices";
import { columnReadingText } from "../../messages/column-reading";
import { likelyReadings } from "../../messages/likely-columns";
import { readingPage } from "../../messages/pane/reading";
import { holdsWords } from "../../messages/search-words";
import { columnName } from "../../messages/where";
import { usePane, useSay } from "../state/pane-context";

/** As many as fit in sight; whoever seeks among more types another letter. */
const MOST_FOUND = 12;

const useStyles = makeStyles({
  meaning: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS} 2em`,
  },
  search: { minWidth: "0", width: "100%" },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface ColumnMeaningProps {
  readonly form: Form;
  readonly column: Column;
}

/** «Cột H là gì?»: the likely meanings, a search over all others, and why it is read as it is. */
export function ColumnMeaning({ form, column }: ColumnMeaningProps): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const { actions } = usePane();
  const [typed, setTyped] = useState("");
  const likely = likelyReadings(column, form.columns);
  const found = columnChoices(column)
    .filter((reading) => holdsWords(say(columnReadingText(reading)), typed))
    .slice(0, MOST_FOUND);
  const choose = (reading: ColumnReading | undefined) => {
    if (reading === undefined) return;
    void actions.answer({ kind: "column", form: form.signature, header: column.name, reading });
  };
  return (
    <div className={styles.meaning}>
      <Field label={say(readingPage.whatIs(columnName(column)))}>
        <RadioGroup
          value="0"
          onChange={(_, { value }) => {
            choose(likely[Number(value)]);
          }}
        >
          {likely.map((reading, index) => (
            <Radio key={nameOf(reading)} value={String(index)} label={say(columnReadingText(reading))} />
          ))}
        </RadioGroup>
      </Field>
      <Field label={say(readingPage.otherRole)}>
        <Combobox
          className={styles.search}
          freeform
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
          }}
          onOptionSelect={(_, { optionValue }) => {
            choose(found.find((reading) => nameOf(reading) === optionValue));
          }}
        >
          {found.map((reading) => (
            <Option key={nameOf(reading)} value={nameOf(reading)} text={say(columnReadingText(reading))}>
              {say(columnReadingText(reading))}
            </Option>
          ))}
        </Combobox>
      </Field>
      {column.evidence.length > 0 && (
        <Caption1 className={styles.quiet}>
          {`${say(readingPage.why)}: ${column.evidence.map(({ sentence }) => say(sentence)).join(" ")}`}
        </Caption1>
      )}
    </div>
  );
}

function nameOf({ role, award }: ColumnReading): string {
  return `${role} ${award ?? ""}`;
}
