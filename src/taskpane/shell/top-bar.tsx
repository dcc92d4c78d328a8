import { Button, Caption1, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import type { ReactElement } from "react";
import type { Stage } from "../../domain/stage";
import { overview } from "../../messages/pane/overview";
import { shell } from "../../messages/pane/shell";
import { stageLabels } from "../../messages/stage-labels";
import { usePane, useSay } from "../state/pane-context";

const useStyles = makeStyles({
  header: { flexShrink: 0 },
  bar: {
    backgroundColor: tokens.colorNeutralBackground1,
    // The corner belongs to Office's own menu (34 px on the Mac).
    padding: `${tokens.spacingVerticalM} 40px ${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalM,
  },
  button: { flexShrink: 0 },
  context: { color: tokens.colorNeutralForeground3, minWidth: "0" },
  progress: { height: "2px", backgroundColor: tokens.colorNeutralBackground1 },
});

/** The one primary button, what the check goes by, and how far it has come. */
export function TopBar(): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const { state, actions } = usePane();
  const { phase, checked } = state;
  const checking = phase.kind === "checking" && !phase.quiet;
  return (
    <header className={styles.header}>
      <div className={styles.bar}>
        {checking ? (
          <Button className={styles.button} onClick={actions.stop}>
            {say(shell.stop)}
          </Button>
        ) : (
          <Button
            className={styles.button}
            appearance="primary"
            icon={<CheckmarkCircleRegular />}
            disabledFocusable={phase.kind === "writing"}
            onClick={() => void actions.check()}
          >
            {say(shell.check)}
          </Button>
        )}
        <Caption1 className={styles.context}>
          {checking && say(shell.checking)}
          {phase.kind === "writing" && say(shell.writing)}
          {!checking &&
            phase.kind !== "writing" &&
            checked !== null &&
            say(context(checked.result.year, checked.result.stage))}
        </Caption1>
      </div>
      <div className={styles.progress}>
        {checking && (
          <ProgressBar
            thickness="medium"
            aria-label={say(shell.checking)}
            {...(phase.share > 0 ? { value: phase.share } : {})}
          />
        )}
        {phase.kind === "writing" && <ProgressBar aria-label={say(shell.writing)} />}
      </div>
    </header>
  );
}

function context(year: number, stage: Stage) {
  return {
    vi: overview.readFrom(year, stageLabels[stage].vi).vi,
    en: overview.readFrom(year, stageLabels[stage].en).en,
  };
}
