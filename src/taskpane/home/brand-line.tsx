import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { shell } from "../../messages/pane/shell";
import { useSay } from "../state/pane-context";

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground3,
  },
  name: { color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold },
});

/** The foot of the first page: whose product it is, and that the data stay here. */
export function BrandLine(): ReactElement {
  const styles = useStyles();
  const say = useSay();
  return (
    <div className={styles.line}>
      <Caption1 className={styles.name}>{say(shell.product)}</Caption1>
      <Caption1 aria-hidden>·</Caption1>
      <Caption1>{say(shell.onThisMachine)}</Caption1>
    </div>
  );
}
