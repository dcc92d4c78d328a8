import { Body1, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: "0", padding: "0" },
  item: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} 0`,
    ":not(:last-child)": { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}` },
  },
  words: { flexGrow: 1, minWidth: "0", display: "flex", flexDirection: "column" },
  quiet: { color: tokens.colorNeutralForeground3 },
  button: { flexShrink: 0 },
});

/** One thing of a list, with what can be done with it. */
export interface ActionLine {
  readonly key: string;
  readonly name: string;
  /** In one line, below the name. */
  readonly about: string;
  readonly onAct: () => void;
}

interface ActionListProps {
  /** What each button says; to a screen reader with the name of its line. */
  readonly action: string;
  readonly lines: readonly ActionLine[];
}

/** Names one below the other, each with its remark and the one button that acts on it. */
export function ActionList({ action, lines }: ActionListProps): ReactElement {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {lines.map(({ key, name, about, onAct }) => (
        <li key={key} className={styles.item}>
          <div className={styles.words}>
            <Body1>{name}</Body1>
            <Caption1 className={styles.quiet}>{about}</Caption1>
          </div>
          <Button className={styles.button} size="small" aria-label={`${action}: ${name}`} onClick={onAct}>
            {action}
          </Button>
        </li>
      ))}
    </ul>
  );
}
