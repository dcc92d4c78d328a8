import { Body1, Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useEffect, useState, type ReactElement } from "react";
import type { Checked } from "../../actions/checked";
import type { SubmissionChoices, SubmissionCopy, SubmissionPoint } from "../../actions/engine";
import type { Step } from "../../domain/work-left";
import { formsPage } from "../../messages/pane/forms";
import { shell } from "../../messages/pane/shell";
import { isDone, type StepState } from "../../messages/steps/step-states";
import { Stack } from "../parts/stack";
import { usePane, useSay } from "../state/pane-context";
import { CopyPoints } from "./copy-points";
import { CopySheets } from "./copy-sheets";
import { DoneInCopy } from "./done-in-copy";
import { StepsBefore } from "./steps-before";

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground3 },
  actions: {
    position: "sticky",
    bottom: "0",
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** Nothing is left blank without her word, and the office's own papers stay at home. */
const AT_FIRST: SubmissionChoices = { blankPrivate: false, takeAlong: [] };

/** A copy, and what it was made of. */
interface Prepared {
  readonly copy: SubmissionCopy;
  readonly checked: Checked;
  readonly choices: SubmissionChoices;
}

/** «Bản để nộp»: what still stands against it and what is in it, then the copy; the open workbook stays as it is. */
export function CopyPage(): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const { engine, workbook, surroundings, actions, state, work } = usePane();
  const [choices, setChoices] = useState(AT_FIRST);
  const [prepared, setPrepared] = useState<Prepared | null>(null);
  const { checked } = state;
  useEffect(() => {
    if (checked === null) return undefined;
    let isWanted = true;
    void engine.submissionCopy(workbook, checked, choices).then((made) => {
      if (!isWanted) return;
      if (made.ok) setPrepared({ copy: made.value, checked, choices });
      else actions.fail(made.error);
    });
    return () => {
      isWanted = false;
    };
  }, [engine, workbook, checked, choices, actions]);
  if (prepared === null) return <Spinner size="small" label={say(shell.reading)} />;
  const { copy } = prepared;
  // What is saved is what she sees chosen, of the workbook as it stands: anything else waits for its own copy.
  const isReady = prepared.checked === checked && prepared.choices === choices && !state.stale;
  const save = async ({ fileName, bytes, sheets }: SubmissionCopy) => {
    const saved = await surroundings.saveFile(fileName, bytes);
    if (!saved.ok) {
      actions.fail(saved.error);
      return;
    }
    const going = sheets.filter(({ goes }) => goes).length;
    const at = surroundings.now().slice(11, 16);
    actions.copySaved({ at, sheets: going }, formsPage.savedAs(fileName, at, going));
  };
  const before = work.steps.find((step) => step.step !== "copy" && !isDone(step));
  const { personal, others } = pointsOf(copy, work.steps);
  const blank = () => {
    setChoices({ ...choices, blankPrivate: true });
  };
  const isOpen = before !== undefined || copy.open.length > 0;
  return (
    <Stack>
      <CopyPoints label={formsPage.submitPrivate} points={personal} onBlank={blank} />
      <StepsBefore />
      <CopyPoints label={formsPage.submitOpen(others.length)} points={others} onBlank={blank} />
      <CopySheets
        copy={copy}
        onTake={(takeAlong) => {
          setChoices({ ...choices, takeAlong });
        }}
      />
      <DoneInCopy copy={copy} />
      <Body1 className={styles.quiet}>{say(formsPage.submitBody)}</Body1>
      <div className={styles.actions}>
        {before !== undefined && (
          <Button
            appearance="primary"
            onClick={() => {
              actions.choosePage(before.step);
            }}
          >
            {say(formsPage.seeLeft)}
          </Button>
        )}
        <Button
          appearance={before === undefined ? "primary" : "secondary"}
          disabledFocusable={!isReady}
          onClick={() => void save(copy)}
        >
          {say(isOpen ? formsPage.submitAnyway : formsPage.submitNow)}
        </Button>
      </div>
    </Stack>
  );
}

/** What is told of persons comes before the steps; after them what none of them has said already in its own line. */
function pointsOf(
  { open }: SubmissionCopy,
  steps: readonly StepState[],
): Readonly<Record<"personal" | "others", readonly SubmissionPoint[]>> {
  const isOpen = (wanted: Step) => steps.some((state) => state.step === wanted && !isDone(state));
  const isSaid = ({ kind }: SubmissionPoint) =>
    (kind === "open-error" && isOpen("findings")) || (kind === "waiting-write" && isOpen("forms"));
  return {
    personal: open.filter(({ kind }) => kind === "private-cells"),
    others: open.filter((point) => point.kind !== "private-cells" && !isSaid(point)),
  };
}
