import { Button, Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowClockwiseRegular } from "@fluentui/react-icons/svg/arrow-clockwise";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { lazy, Suspense, type ReactElement } from "react";
import { home } from "../../messages/pane/home";
import { shell } from "../../messages/pane/shell";
import { stageLabels } from "../../messages/stage-labels";
import { usePane, useSay } from "../state/pane-context";
import { isVerdictWhole } from "./verdict-line";

/** The corner belongs to Office's own menu (34 px on the Mac). */
export const OFFICE_CORNER = "40px";

// It comes while the sheets are being read.
const ProgressBar = lazy(() => import("../parts/progress-bar").then((m) => ({ default: m.ProgressBar })));

const useStyles = makeStyles({
  words: { flexGrow: 1, minWidth: "0", color: tokens.colorNeutralForeground3 },
  button: { flexShrink: 0 },
  // Below the steps the verdict takes the place of the words: its heading tells what is being looked at.
  aside: { display: "none" },
  last: { order: 2 },
  // A line of its own: narrower by a margin it would stand beside the verdict and leave it no room.
  progress: { order: 3, flexBasis: "100%", height: "2px" },
});

/** Which office, year and stage the result is of; «↻» checks again; how far a check or a write has come. */
export function ContextLine(): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const { state, actions } = usePane();
  const { phase, checked } = state;
  const isHome = isVerdictWhole(state);
  const checking = phase.kind === "checking" && !phase.quiet;
  return (
    <>
      <Caption1 className={mergeClasses(styles.words, !isHome && styles.aside)}>
        {checking && say(shell.checking)}
        {phase.kind === "writing" && say(shell.writing)}
        {!checking &&
          phase.kind !== "writing" &&
          checked !== null &&
          say(
            home.context(
              checked.result.reading.register.organisation?.value ?? checked.profile.organisation,
              checked.result.year,
              stageLabels[checked.result.stage],
            ),
          )}
      </Caption1>
      {/* One button for both, so that the focus stays on it. */}
      <Button
        className={mergeClasses(styles.button, !isHome && styles.last)}
        appearance="subtle"
        icon={checking ? <DismissRegular /> : <ArrowClockwiseRegular />}
        aria-label={say(checking ? shell.stop : shell.checkAgain)}
        title={say(checking ? shell.stop : shell.checkAgain)}
        disabledFocusable={phase.kind === "writing"}
        onClick={() => {
          if (checking) actions.stop();
          else void actions.check();
        }}
      />
      <div className={styles.progress}>
        <Suspense fallback={null}>
          {checking && (
            <ProgressBar
              thickness="medium"
              aria-label={say(shell.checking)}
              {...(phase.share > 0 ? { value: phase.share } : {})}
            />
          )}
          {phase.kind === "writing" && <ProgressBar aria-label={say(shell.writing)} />}
        </Suspense>
      </div>
    </>
  );
}
