import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import type { Severity } from "../../domain/findings/finding";
import { severityLabels } from "../../messages/severity-labels";
import { Heard } from "../parts/heard";
import { useSay } from "../state/pane-context";
import { SeverityMark } from "./severity-mark";

const useStyles = makeStyles({
  heading: { margin: "0", font: "inherit" },
  line: {
    width: "100%",
    minHeight: "36px",
    justifyContent: "flex-start",
    alignItems: "flex-start",
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
    position: "relative",
    columnGap: "0.4em",
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalXS}`,
    "@media (pointer: coarse)": { minHeight: "44px" },
  },
  open: { fontWeight: tokens.fontWeightSemibold },
  cell: { flexShrink: 0, color: tokens.colorNeutralForeground3, fontVariantNumeric: "tabular-nums" },
  words: { minWidth: "0" },
});

interface FindingLineProps {
  readonly severity: Severity;
  /** «E29», or how many places. */
  readonly cell: string;
  readonly words: string;
  readonly index: number;
  readonly isOpen: boolean;
  /** The one line of the list that the Tab key stops at. */
  readonly isCurrent: boolean;
  readonly onFocus: (index: number) => void;
  readonly onToggle: () => void;
  readonly children: ReactNode;
}

/** One line: sign, cell, who and what; what it unfolds stands below it. */
export function FindingLine({
  severity,
  cell,
  words,
  index,
  isOpen,
  isCurrent,
  onFocus,
  onToggle,
  children,
}: FindingLineProps): ReactElement {
  const styles = useStyles();
  const say = useSay();
  return (
    <>
      <h3 className={styles.heading}>
        <Button
          className={mergeClasses(styles.line, isOpen && styles.open)}
          appearance="subtle"
          tabIndex={isCurrent ? 0 : -1}
          data-finding={index}
          aria-expanded={isOpen}
          onFocus={() => {
            onFocus(index);
          }}
          onClick={onToggle}
        >
          <SeverityMark severity={severity} />
          <Heard>{`${say(severityLabels[severity])}, `}</Heard>
          <span className={styles.cell}>{cell}</span>
          <Heard>: </Heard>
          <span className={styles.words}>{words}</span>
        </Button>
      </h3>
      {isOpen && children}
    </>
  );
}
