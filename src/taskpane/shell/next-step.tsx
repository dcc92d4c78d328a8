import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Step } from "../../domain/work-left";
import { stepNumber } from "../../messages/steps/step-labels";
import { nextButton } from "../../messages/steps/step-sentences";
import { openTargets } from "../../actions/work-left";
import { isDone } from "../../messages/steps/step-states";
import { usePane, useSay } from "../state/pane-context";
import type { PaneState } from "../state/pane-state";
import { isAboutPeople } from "../targets/is-about-people";

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
  const { work, actions, state } = usePane();
  const here = work.steps.find((each) => each.step === step);
  const after = work.steps.find((each) => stepNumber(each.step) > stepNumber(step) && !isDone(each));
  const next = after ?? (work.next?.step === step ? null : work.next);
  if (next === null || here === undefined) return null;
  const isMain = isDone(here) || (step === "targets" && !offersPeople(state));
  return (
    <div className={styles.row}>
      <Button
        id={NEXT_STEP}
        appearance={isMain ? "primary" : "secondary"}
        onClick={() => {
          actions.choosePage(next.step);
        }}
      >
        {say(nextButton(next.step))}
      </Button>
    </div>
  );
}

/** The open target has a main action of its own, «Cần thêm ai?», or a trial is waiting. */
function offersPeople({ checked, at, ticks }: PaneState): boolean {
  if (checked === null) return false;
  if (ticks.length > 0) return true;
  const open = openTargets(checked);
  const missed = open.filter(({ status }) => status === "missed");
  const shown = at === null ? [...missed, ...open][0] : open.find(({ target }) => target.id === at);
  return shown !== undefined && isAboutPeople(shown);
}
