import { Body1, Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Checked } from "../../actions/checked";
import type { Tick } from "../../actions/engine";
import { targetsPage } from "../../messages/pane/targets";
import { usePane, useSay } from "../state/pane-context";
import { Row } from "../parts/stack";
import { Heading } from "../parts/heading";

const useStyles = makeStyles({
  tray: {
    position: "sticky",
    bottom: "0",
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThick} solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    boxShadow: tokens.shadow16,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
  },
});

interface TrialTrayProps {
  readonly checked: Checked;
  readonly ticks: readonly Tick[];
}

/** «Phương án thử»: nothing is written until it is applied, and then only after a preview. */
export function TrialTray({ checked, ticks }: TrialTrayProps): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const { engine, actions, display } = usePane();
  return (
    <section className={styles.tray} aria-label={say(targetsPage.trialTray)}>
      <Heading level={2} size="medium">
        {say(targetsPage.trialTray)}
      </Heading>
      <Body1>{say(targetsPage.trialCount(ticks.length))}</Body1>
      <Row>
        <Button
          appearance="primary"
          size="small"
          onClick={() => {
            actions.showPreview(engine.planTrial(checked, ticks, display.locale));
          }}
        >
          {say(targetsPage.trialApply)}
        </Button>
        <Button size="small" onClick={actions.dropTrial}>
          {say(targetsPage.trialDrop)}
        </Button>
      </Row>
    </section>
  );
}
