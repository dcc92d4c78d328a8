import { Body1, Body1Strong, Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronLeftRegular } from "@fluentui/react-icons/svg/chevron-left";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { useState, type ReactElement } from "react";
import type { Count } from "../../domain/targets/target-result";
import { targetsPage } from "../../messages/pane/targets";
import { rowListText } from "../../messages/where";
import { usePane, useSay } from "../pane-context";
import { Row } from "../stack";

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
  const { actions, canReveal } = usePane();
  const [at, setAt] = useState(-1);
  const { rows } = count;
  const show = (index: number) => {
    const row = rows[index];
    if (row === undefined) return;
    setAt(index);
    void actions.reveal([row]);
  };
  return (
    <div className={styles.count}>
      <Body1Strong>{`${label}: ${String(count.value)}`}</Body1Strong>
      <Body1>{say(count.how)}</Body1>
      {rows.length > 0 && <Body1 className={styles.rows}>{say(rowListText(rows))}</Body1>}
      {rows.length > 0 && canReveal && (
        <Row>
          <Button
            size="small"
            icon={<ChevronLeftRegular />}
            aria-label={`${label}: ${say(targetsPage.previousRow)}`}
            disabledFocusable={at <= 0}
            onClick={() => {
              show(at - 1);
            }}
          />
          <span>{`${String(at + 1)}/${String(rows.length)}`}</span>
          <Button
            size="small"
            icon={<ChevronRightRegular />}
            aria-label={`${label}: ${say(targetsPage.nextRow)}`}
            disabledFocusable={at >= rows.length - 1}
            onClick={() => {
              show(at + 1);
            }}
          />
        </Row>
      )}
    </div>
  );
}
