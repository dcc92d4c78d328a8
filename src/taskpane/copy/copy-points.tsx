import { Body1, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { SubmissionCopy } from "../../actions/engine";
import { findingsPage } from "../../messages/pane/findings";
import { formsPage } from "../../messages/pane/forms";
import { usePane, useSay } from "../state/pane-context";
import { Row } from "../parts/stack";

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground3 },
  point: { marginBottom: tokens.spacingVerticalXS },
  list: { margin: "0", paddingLeft: tokens.spacingHorizontalL },
});

interface CopyPointsProps {
  readonly copy: SubmissionCopy;
  /** «Để trống trong bản sao»; null where she has said so. */
  readonly onBlank: (() => void) | null;
}

/** What still stands against the copy, what it tells of persons first; then what it does by itself. */
export function CopyPoints({ copy, onBlank }: CopyPointsProps): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const { actions, canReveal } = usePane();
  const { open, done, privateCells } = copy;
  return (
    <>
      {open.length > 0 && <Body1>{say(formsPage.submitOpen(open.length))}</Body1>}
      <ul className={styles.list}>
        {open.map(({ sentence, at }, index) => {
          const isPersonal = index === 0 && privateCells.length > 0 && onBlank !== null;
          return (
            <li key={sentence.vi} className={styles.point}>
              <Caption1 block>{say(sentence)}</Caption1>
              <Row>
                {at !== null && canReveal && (
                  <Button size="small" onClick={() => void actions.reveal(at)}>
                    {say(isPersonal ? formsPage.seePrivate : findingsPage.goTo)}
                  </Button>
                )}
                {isPersonal && (
                  <Button size="small" onClick={onBlank}>
                    {say(formsPage.blankPrivate)}
                  </Button>
                )}
              </Row>
            </li>
          );
        })}
      </ul>
      {done.length > 0 && (
        <>
          <Body1 className={styles.quiet}>{say(formsPage.submitDone)}</Body1>
          <ul className={styles.list}>
            {done.map(({ sentence }) => (
              <li key={sentence.vi}>
                <Caption1>{say(sentence)}</Caption1>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
