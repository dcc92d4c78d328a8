import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Step } from "../../domain/work-left";
import { stepNumber } from "../../messages/steps/step-labels";
import { nextButton } from "../../messages/steps/step-sentences";
import { isDone } from "../../messages/steps/step-states";
import { usePane, useSay } from "../state/pane-context";

const useStyles = makeStyles({ row: { display: "flex", marginTop: tokens.spacingVerticalM } });

/** Marks the button that a step leads on with, for whoever hands the focus on to it. */
export const NEXT_STEP = "next-step";

/**
 * «Bước tiếp: Chỉ tiêu ›»: on to what is open after this step, or before it where nothing is left after. The page's main
 * action comes first while the step itself is open.
 */
export function NextStep({ step }: { readonly step: Step }): ReactElement | null {
  const styles = useStyles();
  const say = useSay();
  const { work, actions } = usePane();
  const here = work.steps.find((state) => state.step === step);
  const after = work.steps.find((state) => stepNumber(state.step) > stepNumber(step) && !isDone(state));
  const next = after ?? (work.next?.step === step ? null : work.next);
  if (next === null || here === undefined) return null;
  return (
    <div className={styles.row}>
      <Button
        id={NEXT_STEP}
        appearance={isDone(here) ? "primary" : "secondary"}
        onClick={() => {
          actions.choosePage(next.step);
        }}
      >
        {say(nextButton(next.step))}
      </Button>
    </div>
  );
}
