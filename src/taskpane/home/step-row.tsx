import { Body1Strong, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { stepLabels, stepNumber } from "../../messages/steps/step-labels";
import { rowButtonName } from "../../messages/steps/step-sentences";
import { buttons, type StepState } from "../../messages/steps/step-states";
import { StepMark } from "../parts/step-mark";
import { usePane, useSay } from "../state/pane-context";

const useStyles = makeStyles({
  row: {
    minHeight: "44px",
    boxSizing: "border-box",
    padding: `${tokens.spacingVerticalXXS} 0`,
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    ":not(:last-child)": { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}` },
  },
  words: { flexGrow: 1, minWidth: "0", display: "flex", flexDirection: "column" },
  sign: { width: "14px", display: "inline-flex", justifyContent: "center", flexShrink: 0 },
  quiet: { color: tokens.colorNeutralForeground3 },
  button: { flexShrink: 0, maxWidth: "45%" },
});

interface StepRowProps {
  readonly state: StepState;
  /** The first step that is not done: its button is the page's main one. */
  readonly isNext: boolean;
}

/** One step: sign, number and name, how it stands, and the button that opens it. */
export function StepRow({ state, isNext }: StepRowProps): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const { actions, work } = usePane();
  const { step, sign, words, hint, button } = state;
  return (
    <li className={styles.row}>
      <span className={styles.sign}>
        <StepMark sign={sign} />
      </span>
      <div className={styles.words}>
        <Body1Strong>{`${String(stepNumber(step))} ${say(stepLabels[step])}`}</Body1Strong>
        <Caption1 className={styles.quiet}>{say(words)}</Caption1>
        {hint !== null && <Caption1 className={styles.quiet}>{say(hint)}</Caption1>}
      </div>
      <Button
        className={styles.button}
        appearance={isNext ? "primary" : "secondary"}
        aria-label={say(rowButtonName(state))}
        onClick={() => {
          actions.choosePage(step);
          // «Xem trước» shows it at once.
          if (button === buttons.preview && work.fill !== null) actions.showPreview(work.fill);
        }}
      >
        {say(button)}
      </Button>
    </li>
  );
}
