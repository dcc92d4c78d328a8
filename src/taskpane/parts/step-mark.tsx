import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowClockwiseRegular } from "@fluentui/react-icons/svg/arrow-clockwise";
import { CheckmarkRegular } from "@fluentui/react-icons/svg/checkmark";
import { CircleFilled, CircleRegular } from "@fluentui/react-icons/svg/circle";
import { QuestionRegular } from "@fluentui/react-icons/svg/question";
import { SubtractRegular } from "@fluentui/react-icons/svg/subtract";
import type { ReactElement } from "react";
import type { StepSign } from "../../messages/steps/step-states";

const useStyles = makeStyles({
  mark: { flexShrink: 0, display: "inline-flex", fontSize: "14px" },
  small: { fontSize: "10px", padding: "0 2px" },
  done: { color: tokens.colorStatusSuccessForeground1 },
  open: { color: tokens.colorStatusWarningForeground3 },
  asks: { color: tokens.colorBrandForeground1 },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** ✓ ● ? ○ – ↻: how a step stands, by shape first and colour second; the words stand beside it. */
export function StepMark({ sign }: { readonly sign: StepSign }): ReactElement {
  const styles = useStyles();
  switch (sign) {
    case "done":
      return <CheckmarkRegular className={mergeClasses(styles.mark, styles.done)} aria-hidden />;
    case "open":
      return <CircleFilled className={mergeClasses(styles.mark, styles.small, styles.open)} aria-hidden />;
    case "asks":
      return <QuestionRegular className={mergeClasses(styles.mark, styles.asks)} aria-hidden />;
    case "later":
      return <CircleRegular className={mergeClasses(styles.mark, styles.small, styles.quiet)} aria-hidden />;
    case "nothing":
      return <SubtractRegular className={mergeClasses(styles.mark, styles.quiet)} aria-hidden />;
    case "outdated":
      return <ArrowClockwiseRegular className={mergeClasses(styles.mark, styles.quiet)} aria-hidden />;
  }
}
