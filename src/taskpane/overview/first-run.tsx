import { Body1, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkRegular } from "@fluentui/react-icons/svg/checkmark";
import { LockClosedRegular } from "@fluentui/react-icons/svg/lock-closed";
import type { ReactElement } from "react";
import { overview } from "../../messages/pane/overview";
import { Card } from "../parts/card";
import type { OpenSample } from "../state/open-sample";
import { usePane, useSay } from "../state/pane-context";
import { Stack } from "../parts/stack";
import { Heading } from "../parts/heading";

const useStyles = makeStyles({
  lead: { color: tokens.colorNeutralForeground2 },
  steps: { listStyleType: "none", margin: "0", padding: "0", display: "grid", rowGap: tokens.spacingVerticalS },
  step: { display: "flex", columnGap: tokens.spacingHorizontalS },
  tick: { color: tokens.colorBrandForeground1, flexShrink: 0, fontSize: "20px" },
  quiet: { color: tokens.colorNeutralForeground3 },
  privacy: { display: "flex", columnGap: tokens.spacingHorizontalS, color: tokens.colorNeutralForeground3 },
  lock: { flexShrink: 0, fontSize: "16px" },
});

/** What she sees before the first check: value first, and sample data to try it with. */
export function FirstRun(): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const { openSample } = usePane();
  return (
    <Stack>
      <Card>
        <Heading level={1} size="large">
          {say(overview.firstTitle)}
        </Heading>
        <Body1 className={styles.lead}>{say(overview.firstBody)}</Body1>
        <ul className={styles.steps}>
          {overview.firstSteps.map((step) => (
            <li key={step.vi} className={styles.step}>
              <CheckmarkRegular className={styles.tick} aria-hidden />
              <Body1>{say(step)}</Body1>
            </li>
          ))}
        </ul>
      </Card>
      {openSample !== null && <SampleOffer openSample={openSample} />}
      <div className={styles.privacy}>
        <LockClosedRegular className={styles.lock} aria-hidden />
        <Caption1>{say(overview.privacy)}</Caption1>
      </div>
    </Stack>
  );
}

function SampleOffer({ openSample }: { readonly openSample: OpenSample }): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const { actions } = usePane();
  const open = async () => {
    const opened = await openSample();
    if (opened.ok) await actions.check();
    else actions.fail(opened.error);
  };
  return (
    <Card>
      <Button onClick={() => void open()}>{say(overview.sample)}</Button>
      <Caption1 className={styles.quiet}>{say(overview.sampleHint)}</Caption1>
    </Card>
  );
}
