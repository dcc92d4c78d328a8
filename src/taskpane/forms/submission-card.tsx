import { Body1, Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { Checked } from "../../actions/checked";
import type { SubmissionChoices, SubmissionCopy } from "../../actions/engine";
import { formsPage } from "../../messages/pane/forms";
import { Card } from "../parts/card";
import { Heading } from "../parts/heading";
import { usePane, useSay } from "../state/pane-context";
import { Row } from "../parts/stack";
import { SubmissionPoints } from "./submission-points";
import { SubmissionSheets } from "./submission-sheets";

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** Nothing is left blank without her word, and the office's own papers stay at home. */
const AT_FIRST: SubmissionChoices = { blankPrivate: false, takeAlong: [] };

/** «Bản để nộp»: what still stands against it and what is in it first, then the copy. */
export function SubmissionCard({ checked }: { readonly checked: Checked }): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const { engine, workbook, surroundings, actions } = usePane();
  const [choices, setChoices] = useState(AT_FIRST);
  const [waiting, setWaiting] = useState<SubmissionCopy | null>(null);
  const save = async ({ fileName, bytes }: SubmissionCopy) => {
    const saved = await surroundings.saveFile(fileName, bytes);
    setWaiting(null);
    if (saved.ok) actions.tell(formsPage.saved);
    else actions.fail(saved.error);
  };
  const prepare = async (chosen: SubmissionChoices) => {
    setChoices(chosen);
    const copy = await engine.submissionCopy(workbook, checked, chosen);
    if (!copy.ok) actions.fail(copy.error);
    else if (isPlain(copy.value)) await save(copy.value);
    else setWaiting(copy.value);
  };
  return (
    <Card label={say(formsPage.submitHeading)}>
      <Heading level={2} size="medium">
        {say(formsPage.submitHeading)}
      </Heading>
      <Body1 className={styles.quiet}>{say(formsPage.submitBody)}</Body1>
      {waiting === null ? (
        <Row>
          <Button onClick={() => void prepare(AT_FIRST)}>{say(formsPage.submit)}</Button>
        </Row>
      ) : (
        <>
          <SubmissionPoints
            copy={waiting}
            onBlank={choices.blankPrivate ? null : () => void prepare({ ...choices, blankPrivate: true })}
          />
          <SubmissionSheets copy={waiting} onTake={(takeAlong) => void prepare({ ...choices, takeAlong })} />
          <Row>
            <Button onClick={() => void save(waiting)}>
              {say(waiting.open.length > 0 ? formsPage.submitAnyway : formsPage.submitNow)}
            </Button>
          </Row>
        </>
      )}
    </Card>
  );
}

/** Nothing to look at and nothing to choose: it is saved at once. */
function isPlain({ open, privateCells, sheets }: SubmissionCopy): boolean {
  return open.length === 0 && privateCells.length === 0 && sheets.every(({ paper }) => paper === null);
}
