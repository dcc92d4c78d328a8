import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState, type ReactElement } from "react";
import type { Trail } from "../../actions/fill-preview";
import { preview } from "../../messages/pane/forms";
import { targetsPage } from "../../messages/pane/targets";
import { cellText } from "../../messages/where";
import type { CellWrite } from "../../workbook/write-plan";
import type { CellRef } from "../../workbook/refs";
import { FigureRows } from "../parts/figure-rows";
import { useSay } from "../state/pane-context";
import { QuietButton } from "../parts/quiet-button";
import { Row } from "../parts/stack";
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

interface ChangeListProps {
  readonly writes: readonly CellWrite[];
  /** What the figures are made of, where the plan tells. */
  readonly trails: readonly Trail[];
}

/** Cell, before → after, where the figure comes from and, on demand, its rows. */
export function ChangeList({ writes, trails }: ChangeListProps): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const [most, setMost] = useState(STEP);
  const trailOf = useMemo(() => new Map(trails.map((trail) => [keyOf(trail.ref), trail])), [trails]);
  return (
    <>
      <ul className={styles.list}>
        {writes.slice(0, most).map((write) => (
          <li key={keyOf(write.ref)} className={styles.item}>
            <Caption1 className={styles.quiet}>{say(cellText(write.ref))}</Caption1>
            <ChangeLine write={write} />
            {write.reason !== undefined && <Caption1 className={styles.quiet}>{write.reason}</Caption1>}
            <Rows trail={trailOf.get(keyOf(write.ref))} />
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

function Rows({ trail }: { readonly trail: Trail | undefined }): ReactElement | null {
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  if (trail === undefined || trail.rows.length === 0) return null;
  return (
    <>
      <Row>
        <QuietButton
          aria-expanded={isOpen}
          onClick={() => {
            setOpen(!isOpen);
          }}
        >
          {say(targetsPage.rows)}
        </QuietButton>
      </Row>
      {isOpen && <FigureRows trail={trail} onlyRows />}
    </>
  );
}

function keyOf({ sheet, row, column }: CellRef): string {
  return `${sheet}!${String(row)}:${String(column)}`;
}
