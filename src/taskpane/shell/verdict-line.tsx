import { Body1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { EyeFilled } from "@fluentui/react-icons/svg/eye";
import { PenFilled } from "@fluentui/react-icons/svg/pen";
import { QuestionCircleFilled } from "@fluentui/react-icons/svg/question-circle";
import type { ReactElement } from "react";
import { shell } from "../../messages/pane/shell";
import type { VerdictSign } from "../../messages/steps/verdict";
import { FocusedHeading } from "../parts/focused-heading";
import { usePane, useSay } from "../state/pane-context";
import type { PaneState } from "../state/pane-state";

const useStyles = makeStyles({
  verdict: { order: 1, minWidth: "0", flexGrow: 1, display: "flex", columnGap: tokens.spacingHorizontalS },
  whole: { flexBasis: "100%", marginRight: "-28px" },
  // Beside «↻», whatever room is left.
  short: { flexBasis: "0" },
  sign: { flexShrink: 0, fontSize: "20px", marginTop: "1px", color: tokens.colorNeutralForeground2 },
  small: { fontSize: "16px", marginTop: "2px" },
  correct: { color: tokens.colorStatusDangerForeground1 },
  review: { color: tokens.colorStatusWarningForeground3 },
  good: { color: tokens.colorStatusSuccessForeground1 },
  beside: { fontWeight: tokens.fontWeightRegular },
  stale: { display: "block", color: tokens.colorNeutralForeground3 },
});

/** The verdict is the heading of the first page; above every other it is short. */
export function isVerdictWhole({ page, preview }: PaneState): boolean {
  return page === "home" && preview === null;
}

/** «Nộp được chưa?»: in full as the heading of the first page, short above every other. */
export function VerdictLine(): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const { work, state } = usePane();
  const { sign, full, first, short, isGood } = work.verdict;
  const isHome = isVerdictWhole(state);
  const look = mergeClasses(
    styles.sign,
    !isHome && styles.small,
    sign === "correct" && styles.correct,
    sign === "review" && styles.review,
    isGood && styles.good,
  );
  return (
    <div
      className={mergeClasses(styles.verdict, isHome ? styles.whole : styles.short)}
      role="group"
      aria-label={say(shell.verdict)}
    >
      <VerdictIcon sign={sign} className={look} />
      {isHome ? (
        <FocusedHeading size="medium">
          {state.stale && `${say(shell.stale)} `}
          {first === null ? say(full) : say(first)}
          {first !== null && <span className={styles.beside}>{say(full).slice(say(first).length)}</span>}
        </FocusedHeading>
      ) : (
        <Body1>
          {say(short)}
          {state.stale && <span className={styles.stale}>{say(shell.stale)}</span>}
        </Body1>
      )}
    </div>
  );
}

function VerdictIcon({ sign, className }: { readonly sign: VerdictSign; readonly className: string }): ReactElement {
  switch (sign) {
    case "correct":
      return <PenFilled className={className} aria-hidden />;
    case "review":
      return <EyeFilled className={className} aria-hidden />;
    case "question":
      return <QuestionCircleFilled className={className} aria-hidden />;
    case "clear":
      return <CheckmarkCircleFilled className={className} aria-hidden />;
  }
}
