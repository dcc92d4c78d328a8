import { Body1, Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { SubmissionChoices, SubmissionCopy } from "../../actions/engine";
import { formsPage } from "../../messages/pane/forms";
import { Row, Stack } from "../parts/stack";
import { usePane, useSay } from "../state/pane-context";
import { CopyPoints } from "./copy-points";
import { CopySheets } from "./copy-sheets";

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** Nothing is left blank without her word, and the office's own papers stay at home. */
const AT_FIRST: SubmissionChoices = { blankPrivate: false, takeAlong: [] };

/** «Bản để nộp»: what still stands against it and what is in it first, then the copy. */
export function CopyPage(): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const { engine, workbook, surroundings, actions, state } = usePane();
  const [choices, setChoices] = useState(AT_FIRST);
  const [waiting, setWaiting] = useState<SubmissionCopy | null>(null);
  const { checked } = state;
  const save = async ({ fileName, bytes, sheets }: SubmissionCopy) => {
    const saved = await surroundings.saveFile(fileName, bytes);
    setWaiting(null);
    if (!saved.ok) actions.fail(saved.error);
    else {
      const going = sheets.filter(({ goes }) => goes).length;
      const at = surroundings.now().slice(11, 16);
      actions.copySaved({ at, sheets: going }, formsPage.savedAs(fileName, at, going));
    }
  };
  const prepare = async (chosen: SubmissionChoices) => {
    if (checked === null) return;
    setChoices(chosen);
    const copy = await engine.submissionCopy(workbook, checked, chosen);
    if (!copy.ok) actions.fail(copy.error);
    else if (isPlain(copy.value)) await save(copy.value);
    else setWaiting(copy.value);
  };
  return (
    <Stack>
      <Body1 className={styles.quiet}>{say(formsPage.submitBody)}</Body1>
      {waiting === null ? (
        <Row>
          <Button onClick={() => void prepare(AT_FIRST)}>{say(formsPage.submitNow)}</Button>
        </Row>
      ) : (
        <>
          <CopyPoints
            copy={waiting}
            onBlank={choices.blankPrivate ? null : () => void prepare({ ...choices, blankPrivate: true })}
          />
          <CopySheets copy={waiting} onTake={(takeAlong) => void prepare({ ...choices, takeAlong })} />
          <Row>
            <Button onClick={() => void save(waiting)}>
              {say(waiting.open.length > 0 ? formsPage.submitAnyway : formsPage.submitNow)}
            </Button>
          </Row>
        </>
      )}
    </Stack>
  );
}

/** Nothing to look at and nothing to choose: it is saved at once. */
function isPlain({ open, privateCells, sheets }: SubmissionCopy): boolean {
  return open.length === 0 && privateCells.length === 0 && sheets.every(({ paper }) => paper === null);
}
