import { Body1, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Contradiction } from "../../domain/targets/target-result";
import { targetsPage } from "../../messages/pane/targets";
import { contradictoryLabel } from "../../messages/status-labels";
import { Card } from "../parts/card";
import { Heading } from "../parts/heading";
import { useSay } from "../state/pane-context";

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground3 },
  hard: { borderLeft: `${tokens.strokeWidthThickest} solid ${tokens.colorPaletteMarigoldBorderActive}` },
});

/** Levels that cannot be reached together, with the nearest numbers that could. */
export function ContradictionCard({ contradiction }: { readonly contradiction: Contradiction }): ReactElement {
  const styles = useStyles();
  const say = useSay();
  return (
    <Card className={styles.hard} label={say(contradictoryLabel)}>
      <Heading level={2} size="small">
        {say(contradictoryLabel)}
      </Heading>
      <Body1>{say(contradiction.message)}</Body1>
      {contradiction.nearest !== null && (
        <Caption1 className={styles.quiet}>{`${say(targetsPage.nearest)}: ${say(contradiction.nearest)}`}</Caption1>
      )}
    </Card>
  );
}
