import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { shell } from "../../messages/pane/shell";
import { useSay } from "../state/pane-context";

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground3,
  },
  name: { color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold },
});

/** The foot of the pane: whose product it is, and that the data stay here. */
export function BrandBar(): ReactElement {
  const styles = useStyles();
  const say = useSay();
  return (
    <footer className={styles.bar}>
      <Caption1 className={styles.name}>{say(shell.product)}</Caption1>
      <Caption1>·</Caption1>
      <Caption1>{say(shell.onThisMachine)}</Caption1>
    </footer>
  );
}
