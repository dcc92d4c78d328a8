import { Body1, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Checked } from "../../actions/checked";
import type { TargetResult } from "../../domain/targets/target-result";
import { overTimeText } from "../../messages/over-time-text";
import { findingsPage } from "../../messages/pane/findings";
import { targetsPage } from "../../messages/pane/targets";
import { Row } from "../parts/stack";
import { usePane, useSay } from "../state/pane-context";

const useStyles = makeStyles({ quiet: { color: tokens.colorNeutralForeground3 } });

interface TargetSourceProps {
  readonly checked: Checked;
  readonly result: TargetResult;
}

/** «Cách tính»: the arithmetic, the figures printed beside it, last year, and the plan's own line. */
export function TargetSource({ checked, result }: TargetSourceProps): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const { engine, actions, canReveal } = usePane();
  const { target, why, beside } = result;
  const { source, basis } = target;
  const years = engine.overTime(checked, result);
  const inTime = years === null ? null : overTimeText(years, checked.result.year);
  return (
    <>
      <Body1>{say(why)}</Body1>
      {beside.map(({ sentence }) => (
        <Body1 key={sentence.vi}>{say(sentence)}</Body1>
      ))}
      {inTime !== null && <Body1>{say(inTime)}</Body1>}
      {target.isDefault && <Caption1 className={styles.quiet}>{say(targetsPage.default)}</Caption1>}
      {basis !== null && <Caption1 className={styles.quiet}>{`${say(findingsPage.basis)}: ${basis}`}</Caption1>}
      {source !== null && canReveal && (
        <Row>
          <Button size="small" onClick={() => void actions.reveal(source)}>
            {say(targetsPage.source)}
          </Button>
        </Row>
      )}
    </>
  );
}
