import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { preview } from "../../messages/pane/forms";
import { cellText } from "../../messages/where";
import type { CellWrite } from "../../workbook/write-plan";
import { useSay } from "../pane-context";
import { ChangeLine } from "./change-line";

/** Lines shown at once; the rest on demand. */
const STEP = 50;

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: "0", padding: "0" },
  item: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} 0`,
    ":not(:last-child)": { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}` },
  },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** Cell, before → after, and where the figure comes from. */
export function ChangeList({ writes }: { readonly writes: readonly CellWrite[] }): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const [most, setMost] = useState(STEP);
  return (
    <>
      <ul className={styles.list}>
        {writes.slice(0, most).map((write) => (
          <li key={`${write.ref.sheet}!${String(write.ref.row)}:${String(write.ref.column)}`} className={styles.item}>
            <Caption1 className={styles.quiet}>{say(cellText(write.ref))}</Caption1>
            <ChangeLine write={write} />
            {write.reason !== undefined && <Caption1 className={styles.quiet}>{write.reason}</Caption1>}
          </li>
        ))}
      </ul>
      {writes.length > most && (
        <Button
          appearance="subtle"
          onClick={() => {
            setMost(most + STEP);
          }}
        >
          {say(preview.showMore(writes.length - most))}
        </Button>
      )}
    </>
  );
}
