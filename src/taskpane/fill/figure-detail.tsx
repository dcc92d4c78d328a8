import { Body1, Body1Strong, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type ReactElement } from "react";
import type { Trail } from "../../actions/fill-preview";
import type { DrawnCell } from "../../domain/form/drawn-form";
import { cellHeard, fillWords } from "../../messages/pane/fill";
import { cellText, rowListText } from "../../messages/where";
import { cardSurface } from "../parts/card-surface";
import { RevealSteps } from "../parts/reveal-steps";
import { Row } from "../parts/stack";
import { usePane, useSay } from "../state/pane-context";

const useStyles = makeStyles({
  // Below it stand the buttons that stay in sight.
  detail: { ...cardSurface, rowGap: tokens.spacingVerticalXS, scrollMarginBottom: "64px" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface FigureDetailProps {
  readonly cell: DrawnCell;
  readonly trail: Trail | null;
  readonly isChosen: boolean;
  /** Leads to the one count of the title; null where the figure counts no title. */
  readonly onReconcile: (() => void) | null;
}

/** «Số này từ đâu?»: before and after, why, its rows shown one after the other, and the way to the one count. */
export function FigureDetail({ cell, trail, isChosen, onReconcile }: FigureDetailProps): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const { actions, canReveal } = usePane();
  const { ref, why } = cell;
  const place = say(cellText(ref));
  const rows = trail?.rows ?? [];
  const detail = useRef<HTMLElement>(null);
  // The figure she pressed may stand far above.
  useEffect(() => {
    detail.current?.scrollIntoView({ block: "nearest" });
  }, [cell]);
  const words = why ?? (trail === null ? null : say(trail.why));
  return (
    <section ref={detail} className={styles.detail} aria-label={say(fillWords.whence)}>
      <Body1Strong>{`${place}: ${say(cellHeard(cell, isChosen))}`}</Body1Strong>
      {words !== null && <Body1>{words}</Body1>}
      {rows.length > 0 && <Caption1 className={styles.quiet}>{say(rowListText(rows))}</Caption1>}
      <RevealSteps label={place} places={rows} />
      <Row>
        {canReveal && (
          <Button size="small" onClick={() => void actions.reveal(ref)}>
            {say(fillWords.toCell)}
          </Button>
        )}
        {onReconcile !== null && (
          <Button size="small" onClick={onReconcile}>
            {say(fillWords.reconcile)}
          </Button>
        )}
      </Row>
    </section>
  );
}
