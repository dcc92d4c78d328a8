import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { shell } from "../../messages/pane/shell";
import type { WritePlan } from "../../workbook/write-plan";
import { usePane, useSay } from "../state/pane-context";

const useStyles = makeStyles({
  actions: {
    position: "sticky",
    bottom: `calc(-1 * ${tokens.spacingHorizontalM})`,
    zIndex: 1,
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground1,
    padding: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalM}`,
  },
});

interface PreviewActionsProps {
  readonly plan: WritePlan;
  /** What the first button says. */
  readonly label: string;
  /** false: another button of the page is what brings her on. */
  readonly isMain?: boolean;
  /** That other button: all ways to go stand beside one another. */
  readonly children?: ReactNode;
}

/** Writes the plan or drops it; there is nothing to write where nothing would change. */
export function PreviewActions({ plan, label, isMain = true, children }: PreviewActionsProps): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const { state, actions } = usePane();
  const isEmpty = plan.writes.length === 0 && plan.tabs.length === 0;
  return (
    <div className={styles.actions}>
      {children}
      {!isEmpty && (
        <Button
          appearance={isMain ? "primary" : "secondary"}
          disabledFocusable={state.phase.kind === "writing"}
          onClick={() => void actions.apply(plan)}
        >
          {label}
        </Button>
      )}
      <Button appearance={isEmpty && isMain ? "primary" : "secondary"} onClick={actions.dropPreview}>
        {say(shell.cancel)}
      </Button>
    </div>
  );
}
