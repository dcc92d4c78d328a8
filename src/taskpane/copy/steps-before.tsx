import { Body1, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Bilingual } from "../../domain/bilingual";
import type { Finding } from "../../domain/findings/finding";
import { stepLabels, stepNumber } from "../../messages/steps/step-labels";
import { rowButtonName } from "../../messages/steps/step-sentences";
import { isDone } from "../../messages/steps/step-states";
import { cellName } from "../../messages/where";
import { StepMark } from "../parts/step-mark";
import { usePane, useSay } from "../state/pane-context";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: "0", padding: "0" },
  line: {
    minHeight: "36px",
    padding: `${tokens.spacingVerticalXS} 0`,
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    ":not(:last-child)": { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}` },
  },
  words: { flexGrow: 1, minWidth: "0", display: "flex", flexDirection: "column" },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** How each step before the copy stands, with the way to those that are not done. */
export function StepsBefore(): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const { work, actions, state: pane } = usePane();
  const cells = say(errorCells(pane.checked?.result.findings ?? []));
  return (
    <ul className={styles.list}>
      {work.steps
        .filter(({ step }) => step !== "copy")
        .map((state) => (
          <li key={state.step} className={styles.line}>
            <StepMark sign={state.sign} />
            <span className={styles.words}>
              <Body1>{say(state.words)}</Body1>
              <Caption1 className={styles.quiet}>
                {`${String(stepNumber(state.step))} ${say(stepLabels[state.step])}`}
                {state.step === "findings" && cells !== "" && `: ${cells}`}
              </Caption1>
            </span>
            {!isDone(state) && (
              <Button
                size="small"
                aria-label={say(rowButtonName(state))}
                onClick={() => {
                  actions.choosePage(state.step);
                }}
              >
                {say(state.button)}
              </Button>
            )}
          </li>
        ))}
    </ul>
  );
}

/** Cells that are named one by one; of more the step tells. */
const MOST_CELLS = 3;

/** «ô E53, F12»: where something must be corrected; empty where nothing is. */
function errorCells(findings: readonly Finding[]): Bilingual {
  const cells = findings
    .filter(({ severity, waived }) => severity === "error" && waived === null)
    .map(({ at }) => cellName(at));
  if (cells.length === 0) return { vi: "", en: "" };
  const list = cells.slice(0, MOST_CELLS).join(", ") + (cells.length > MOST_CELLS ? "…" : "");
  return { vi: `ô ${list}`, en: `${cells.length === 1 ? "cell" : "cells"} ${list}` };
}
