import { Body1, Body1Strong, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Count } from "../../domain/targets/target-result";
import { rowListText } from "../../messages/where";
import { useSay } from "../state/pane-context";
import { RevealSteps } from "../parts/reveal-steps";

const useStyles = makeStyles({
  count: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  rows: { color: tokens.colorNeutralForeground2 },
});

interface CountRowsProps {
  readonly label: string;
  readonly count: Count;
}

/** «Những dòng nào?»: the rows behind a figure, shown one after the other. */
export function CountRows({ label, count }: CountRowsProps): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const { rows } = count;
  return (
    <div className={styles.count}>
      <Body1Strong>{`${label}: ${String(count.value)}`}</Body1Strong>
      <Body1>{say(count.how)}</Body1>
      {rows.length > 0 && <Body1 className={styles.rows}>{say(rowListText(rows))}</Body1>}
      <RevealSteps label={label} places={rows} />
    </div>
  );
}
