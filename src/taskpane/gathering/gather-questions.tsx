import { Body1, Button, Caption1, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { GatherRun } from "../../actions/gather";
import { gatheringPage as words } from "../../messages/pane/gathering";
import { Card } from "../parts/card";
import { Heading } from "../parts/heading";
import { Row } from "../parts/stack";
import { useSay } from "../state/pane-context";

export type GatherQuestion = GatherRun["gathered"]["questions"][number];

interface GatherQuestionsProps {
  readonly questions: readonly GatherQuestion[];
  readonly onAnswer: (question: GatherQuestion, answer: string) => void;
}

/** Shown at once; the rest on demand. */
const STEP = 20;

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: "0", padding: "0" },
  question: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} 0`,
    ":not(:last-child)": { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}` },
  },
  answer: { minWidth: "auto", textAlign: "left" },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** What waits for her, one question after the other, answered in place; «Để sau» is to leave it. */
export function GatherQuestions({ questions, onAnswer }: GatherQuestionsProps): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const [most, setMost] = useState(STEP);
  return (
    <Card label={say(words.questions(questions.length))}>
      <Heading level={2} size="small">
        {say(words.questions(questions.length))}
      </Heading>
      <ul className={styles.list}>
        {questions.slice(0, most).map((question) => (
          <li key={question.id} className={styles.question}>
            {question.file !== "" && <Caption1 className={styles.quiet}>{question.file}</Caption1>}
            <Body1>{say(question.sentence)}</Body1>
            <Answers question={question} onAnswer={onAnswer} />
          </li>
        ))}
      </ul>
      {questions.length > most && (
        <Row>
          <Button
            appearance="subtle"
            onClick={() => {
              setMost(most + STEP);
            }}
          >
            {say(words.moreQuestions(questions.length - most))}
          </Button>
        </Row>
      )}
    </Card>
  );
}

interface AnswersProps {
  readonly question: GatherQuestion;
  readonly onAnswer: GatherQuestionsProps["onAnswer"];
}

function Answers({ question, onAnswer }: AnswersProps): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const [asksWhy, setAsksWhy] = useState(false);
  const isOpen = (label: string) => label.endsWith("…");
  const open = question.options.find(({ label }) => isOpen(label.vi));
  return (
    <>
      <Row>
        {question.options
          .filter(({ id }) => id !== "later")
          .map(({ id, label }) => (
            <Button
              key={id}
              size="small"
              className={styles.answer}
              {...(isOpen(label.vi) ? { "aria-expanded": asksWhy } : {})}
              onClick={() => {
                if (isOpen(label.vi)) setAsksWhy(!asksWhy);
                else onAnswer(question, id);
              }}
            >
              {say(label)}
            </Button>
          ))}
      </Row>
      {asksWhy && (
        <ReasonField
          onReason={(reason) => {
            // In her language or the other, the option's own words with the reason behind them are its answer.
            onAnswer(question, (open?.label.vi ?? "…").replace(/…$/u, reason));
          }}
        />
      )}
    </>
  );
}

function ReasonField({ onReason }: { readonly onReason: (reason: string) => void }): ReactElement {
  const say = useSay();
  const [reason, setReason] = useState("");
  return (
    <>
      <Field label={say(words.reason)}>
        <Input
          size="small"
          value={reason}
          onChange={(_, { value }) => {
            setReason(value);
          }}
        />
      </Field>
      <Row>
        <Button
          size="small"
          onClick={() => {
            onReason(reason.trim());
          }}
        >
          {say(words.refuse)}
        </Button>
      </Row>
    </>
  );
}
