import { Button, Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import type { ReactElement } from "react";
import type { Level, Reconciliation } from "../../domain/counted/reconciliation";
import { levelNumber, levelWords } from "../../messages/reconciliation/level-words";
import { rowListText } from "../../messages/where";
import { lineButton } from "../parts/line-button";
import { RevealSteps } from "../parts/reveal-steps";
import { useSay } from "../state/pane-context";

const useStyles = makeStyles({
  line: { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}` },
  button: {
    ...lineButton,
    minHeight: "36px",
    padding: `0 ${tokens.spacingHorizontalXS}`,
    columnGap: tokens.spacingHorizontalS,
  },
  total: { fontWeight: tokens.fontWeightSemibold },
  number: { minWidth: "3em", textAlign: "right", fontVariantNumeric: "tabular-nums", flexShrink: 0 },
  words: { flexGrow: 1, minWidth: "0" },
  rows: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    padding: `0 0 ${tokens.spacingVerticalS} calc(3em + ${tokens.spacingHorizontalM})`,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface LevelLineProps {
  readonly level: Level;
  readonly chain: Reconciliation;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** One step of the chain; opened it names its rows and shows them one after the other. */
export function LevelLine({ level, chain, isOpen, onToggle }: LevelLineProps): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const words = say(levelWords(level, chain));
  const rows = level.rows.flatMap(({ sheet, rows: own }) => own.map((row) => ({ sheet, row })));
  const content = (
    <>
      <span className={styles.number}>{levelNumber(level)}</span>
      <span className={styles.words}>{words}</span>
    </>
  );
  const look = mergeClasses(styles.button, level.sign === "total" && styles.total);
  return (
    <li className={styles.line}>
      <Button
        appearance="subtle"
        className={look}
        aria-expanded={isOpen}
        icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
        iconPosition="after"
        disabledFocusable={rows.length === 0}
        onClick={onToggle}
      >
        {content}
      </Button>
      {isOpen && (
        <div className={styles.rows}>
          <Caption1 className={styles.quiet}>{say(rowListText(rows))}</Caption1>
          <RevealSteps label={words} places={rows} />
        </div>
      )}
    </li>
  );
}
