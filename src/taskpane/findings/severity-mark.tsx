import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { EyeRegular } from "@fluentui/react-icons/svg/eye";
import { InfoRegular } from "@fluentui/react-icons/svg/info";
import { PenFilled } from "@fluentui/react-icons/svg/pen";
import type { ReactElement } from "react";
import type { Severity } from "../../domain/findings/finding";

const useStyles = makeStyles({
  mark: { flexShrink: 0, fontSize: "16px", marginTop: "2px" },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorNeutralForeground3 },
});

/** «Phải sửa», «Cần rà soát» or «Lưu ý» by shape first and colour second; the word stands in the line's name. */
export function SeverityMark({ severity }: { readonly severity: Severity }): ReactElement {
  const styles = useStyles();
  const look = mergeClasses(styles.mark, styles[severity]);
  switch (severity) {
    case "error":
      return <PenFilled className={look} aria-hidden />;
    case "warning":
      return <EyeRegular className={look} aria-hidden />;
    case "info":
      return <InfoRegular className={look} aria-hidden />;
  }
}
