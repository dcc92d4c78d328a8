import { Body1, Button, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Question } from "../../domain/answer";
import { findingsPage } from "../../messages/pane/findings";
import { cellText } from "../../messages/where";
import { Card } from "../card";
import { usePane, useSay } from "../pane-context";
import { Row } from "../stack";

const useStyles = makeStyles({ option: { minWidth: "auto", textAlign: "left" } });

/** Something that is not decided without her: the sentence and the answers that settle it. */
export function QuestionCard({ question }: { readonly question: Question }): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const { actions, canReveal } = usePane();
  const { at, sentence, options } = question;
  return (
    <Card label={say(sentence)}>
      <Body1>{say(sentence)}</Body1>
      <Row>
        {options.map(({ label, answer }) => (
          <Button key={label.vi} size="small" className={styles.option} onClick={() => void actions.answer(answer)}>
            {say(label)}
          </Button>
        ))}
        {at !== null && canReveal && (
          <Button size="small" appearance="subtle" title={say(cellText(at))} onClick={() => void actions.reveal(at)}>
            {say(findingsPage.goTo)}
          </Button>
        )}
      </Row>
    </Card>
  );
}
