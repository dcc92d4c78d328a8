import { Body1, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useId, type ReactElement } from "react";
import type { Question, QuestionOption } from "../../domain/answer";
import type { FigureChange } from "../../domain/consequence";
import { changeLines } from "../../messages/figure-changes";
import { findingsPage } from "../../messages/pane/findings";
import { cellText } from "../../messages/where";
import { Card } from "../parts/card";
import { usePane, useSay } from "../state/pane-context";
import { Row } from "../parts/stack";
import { TypedAnswerField } from "./typed-answer-field";
import { useConsequences } from "./use-consequences";

const useStyles = makeStyles({
  options: {
    listStyleType: "none",
    margin: "0",
    padding: "0",
    display: "flex",
    flexDirection: "column",
    rowGap: "6px",
  },
  option: { minWidth: "auto", textAlign: "left" },
  changes: { display: "block", color: tokens.colorNeutralForeground3 },
});

/** Something that is not decided without her: the sentence, the answers that settle it, and what each changes. */
export function QuestionCard({ question }: { readonly question: Question }): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const { actions, canReveal } = usePane();
  const consequences = useConsequences(question);
  const { at, sentence, options, typed } = question;
  return (
    <Card label={say(sentence)}>
      <Body1>{say(sentence)}</Body1>
      {options.length > 0 && (
        <ul className={styles.options}>
          {options.map((option) => (
            <OptionLine
              key={option.id}
              option={option}
              changes={consequences?.find(({ id }) => id === option.id)?.changes ?? null}
            />
          ))}
        </ul>
      )}
      {typed !== null && <TypedAnswerField typed={typed} label={say(sentence)} />}
      {at !== null && canReveal && (
        <Row>
          <Button size="small" appearance="subtle" title={say(cellText(at))} onClick={() => void actions.reveal(at)}>
            {say(findingsPage.goTo)}
          </Button>
        </Row>
      )}
    </Card>
  );
}

interface OptionLineProps {
  readonly option: QuestionOption;
  /** null while it is not known what the answer changes. */
  readonly changes: readonly FigureChange[] | null;
}

/** One answer with the figures it changes: «LĐTT: 27 → 57 người». */
function OptionLine({ option, changes }: OptionLineProps): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const { actions, state } = usePane();
  const told = useId();
  const { checked } = state;
  const isTold = changes !== null && checked !== null;
  return (
    <li>
      <Button
        size="small"
        className={styles.option}
        {...(isTold ? { "aria-describedby": told } : {})}
        onClick={() => void actions.answer(option.answer)}
      >
        {say(option.label)}
      </Button>
      {isTold && (
        <Caption1 id={told} className={styles.changes}>
          {changeLines(changes, checked.result).map(say).join("; ")}
        </Caption1>
      )}
    </li>
  );
}
