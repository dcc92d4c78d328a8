import { Body1, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, type ReactElement } from "react";
import type { Checked } from "../../actions/checked";
import type { Tick, WhatIf } from "../../actions/engine";
import { targetsPage } from "../../messages/pane/targets";
import { shortFigure } from "../../messages/target-text";
import { Heading } from "../parts/heading";
import { Row } from "../parts/stack";
import { usePane, useSay } from "../state/pane-context";

const useStyles = makeStyles({
  tray: {
    position: "sticky",
    bottom: "0",
    zIndex: 1,
    maxHeight: "40vh",
    overflowY: "auto",
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThick} solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
  },
});

interface TrialTrayProps {
  readonly checked: Checked;
  readonly ticks: readonly Tick[];
  readonly trial: WhatIf;
}

/** «Phương án thử»: only what changes. It is offered to be written only where there is something to write, after a preview. */
export function TrialTray({ checked, ticks, trial }: TrialTrayProps): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const { engine, actions, display } = usePane();
  const preview = useMemo(
    () => engine.planTrial(checked, ticks, display.locale),
    [engine, checked, ticks, display.locale],
  );
  const changes = trial.targets.flatMap((after) => {
    const before = checked.result.targets.find(({ target }) => target.id === after.target.id);
    const [was, becomes] = [before && say(shortFigure(before)), say(shortFigure(after))];
    return was === undefined || was === becomes ? [] : [`${after.target.label}: ${was} → ${becomes}`];
  });
  const canWrite = preview.plan.writes.length > 0;
  return (
    <section className={styles.tray} aria-label={say(targetsPage.trialTray)}>
      <Heading level={2} size="small">
        {say(targetsPage.trialCount(ticks.length))}
      </Heading>
      {changes.map((change) => (
        <Body1 key={change}>{change}</Body1>
      ))}
      {preview.skipped.map(({ ref, why }) => (
        <Caption1 key={`${ref.sheet}:${String(ref.row)}:${String(ref.column)}`}>{why}</Caption1>
      ))}
      {!canWrite && preview.skipped.length === 0 && <Caption1>{say(targetsPage.trialNoRow)}</Caption1>}
      <Row>
        {canWrite && (
          <Button
            appearance="primary"
            onClick={() => {
              actions.showPreview(preview);
            }}
          >
            {say(targetsPage.trialPreview)}
          </Button>
        )}
        <Button onClick={actions.dropTrial}>{say(targetsPage.trialDrop)}</Button>
      </Row>
    </section>
  );
}
