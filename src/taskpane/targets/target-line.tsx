import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useEffectEvent, useRef, type ReactElement } from "react";
import type { Checked } from "../../actions/checked";
import type { TargetResult } from "../../domain/targets/target-result";
import { statusLabel } from "../../messages/status-labels";
import { shortFigure } from "../../messages/target-text";
import { Heard } from "../parts/heard";
import { lineButton } from "../parts/line-button";
import { usePane, useSay } from "../state/pane-context";
import { StatusMark } from "./status-mark";
import { TargetDetail } from "./target-detail";

const useStyles = makeStyles({
  item: { ":not(:last-child)": { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}` } },
  line: {
    ...lineButton,
    minHeight: "40px",
    position: "relative",
    columnGap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
  },
  open: { fontWeight: tokens.fontWeightSemibold },
  parts: { marginLeft: tokens.spacingHorizontalM },
  label: { flexGrow: 1, minWidth: "0" },
  figure: { flexShrink: 0, maxWidth: "40%", textAlign: "right", fontVariantNumeric: "tabular-nums" },
});

interface TargetLineProps {
  readonly checked: Checked;
  readonly result: TargetResult;
  /** The figures without the trial; null where nothing is on trial. */
  readonly before: TargetResult | null;
  readonly isOpen: boolean;
  /** What it is made of where it asks something of each unit; null where it has no parts. */
  readonly parts: ReactElement | null;
}

/** One target: how it stands, its words and its figure; one of them is open at a time. */
export function TargetLine({ checked, result, before, isOpen, parts }: TargetLineProps): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const { state, actions } = usePane();
  const item = useRef<HTMLLIElement>(null);
  const { id, label } = result.target;
  const { turn } = state;
  // Whoever was led to it by another page goes on from here; it stays where it is while other lines open and close.
  const takeFocus = useEffectEvent(() => {
    if (state.at === id) item.current?.querySelector("button")?.focus();
  });
  useEffect(() => {
    takeFocus();
  }, [turn]);
  const status = say(statusLabel(result, checked.result.stage));
  const figure = say(shortFigure(result));
  return (
    <li ref={item} className={styles.item}>
      <Button
        className={mergeClasses(styles.line, isOpen && styles.open)}
        appearance="subtle"
        icon={<StatusMark status={result.status} />}
        aria-expanded={isOpen}
        onClick={() => {
          actions.openLine(isOpen ? "" : id);
        }}
      >
        <span className={styles.label}>{label}</span>
        <Heard>{`: ${status}, `}</Heard>
        <span className={styles.figure}>{figure}</span>
      </Button>
      {isOpen && <TargetDetail checked={checked} result={result} before={before} />}
      {isOpen && parts !== null && <div className={styles.parts}>{parts}</div>}
    </li>
  );
}
