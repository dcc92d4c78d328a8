import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowUpRegular } from "@fluentui/react-icons/svg/arrow-up";
import { CheckmarkRegular } from "@fluentui/react-icons/svg/checkmark";
import { ClockRegular } from "@fluentui/react-icons/svg/clock";
import { PersonRegular } from "@fluentui/react-icons/svg/person";
import { QuestionRegular } from "@fluentui/react-icons/svg/question";
import { SubtractFilled } from "@fluentui/react-icons/svg/subtract";
import type { ReactElement } from "react";
import type { TargetStatus } from "../../domain/targets/target";

const useStyles = makeStyles({
  mark: { flexShrink: 0, fontSize: "16px" },
  met: { color: tokens.colorStatusSuccessForeground1 },
  missed: { color: tokens.colorStatusWarningForeground3 },
});

/** How a target stands, by shape first and colour second; the words stand in the line's name. */
export function StatusMark({ status }: { readonly status: TargetStatus }): ReactElement {
  const styles = useStyles();
  switch (status) {
    case "met":
      return <CheckmarkRegular className={mergeClasses(styles.mark, styles.met)} aria-hidden />;
    case "exceeded":
      return <ArrowUpRegular className={mergeClasses(styles.mark, styles.met)} aria-hidden />;
    case "missed":
      return <SubtractFilled className={mergeClasses(styles.mark, styles.missed)} aria-hidden />;
    case "unknown":
      return <QuestionRegular className={styles.mark} aria-hidden />;
    case "attested":
      return <PersonRegular className={styles.mark} aria-hidden />;
    case "not-due":
    case "awaiting":
      return <ClockRegular className={styles.mark} aria-hidden />;
  }
}
