import { Body1, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { Checked } from "../../actions/checked";
import { findingsPage } from "../../messages/pane/findings";
import { formsPage } from "../../messages/pane/forms";
import { Card } from "../card";
import { usePane, useSay } from "../pane-context";
import type { SubmissionCopy } from "../../actions/engine";
import { Row } from "../stack";
import { Heading } from "../heading";

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground3 },
  point: { marginBottom: tokens.spacingVerticalXS },
  list: { margin: "0", paddingLeft: tokens.spacingHorizontalL },
});

/** «Bản để nộp»: what still stands against it first, then the copy. */
export function SubmissionCard({ checked }: { readonly checked: Checked }): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const { engine, workbook, surroundings, actions, canReveal } = usePane();
  const [waiting, setWaiting] = useState<SubmissionCopy | null>(null);
  const save = async ({ fileName, bytes }: SubmissionCopy) => {
    const saved = await surroundings.saveFile(fileName, bytes);
    setWaiting(null);
    if (saved.ok) actions.tell(formsPage.saved);
    else actions.fail(saved.error);
  };
  const prepare = async () => {
    const copy = await engine.submissionCopy(workbook, checked);
    if (!copy.ok) actions.fail(copy.error);
    else if (copy.value.open.length === 0) await save(copy.value);
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
          <Button onClick={() => void prepare()}>{say(formsPage.submit)}</Button>
        </Row>
      ) : (
        <>
          <Body1>{say(formsPage.submitOpen(waiting.open.length))}</Body1>
          <ul className={styles.list}>
            {waiting.open.map(({ sentence, at }) => (
              <li key={sentence.vi} className={styles.point}>
                <Caption1 block>{say(sentence)}</Caption1>
                {at !== null && canReveal && (
                  <Button size="small" onClick={() => void actions.reveal(at)}>
                    {say(findingsPage.goTo)}
                  </Button>
                )}
              </li>
            ))}
          </ul>
          {waiting.done.length > 0 && (
            <>
              <Body1 className={styles.quiet}>{say(formsPage.submitDone)}</Body1>
              <ul className={styles.list}>
                {waiting.done.map(({ sentence }) => (
                  <li key={sentence.vi}>
                    <Caption1>{say(sentence)}</Caption1>
                  </li>
                ))}
              </ul>
            </>
          )}
          <Row>
            <Button onClick={() => void save(waiting)}>{say(formsPage.submitAnyway)}</Button>
          </Row>
        </>
      )}
    </Card>
  );
}
