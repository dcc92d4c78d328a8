import { Body1, Button, Caption1, Checkbox, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { GatherRun } from "../../actions/gather";
import { gatheringPage as words } from "../../messages/pane/gathering";
import { Card } from "../parts/card";
import { Heading } from "../parts/heading";
import { Row } from "../parts/stack";
import { useSay } from "../state/pane-context";
import { EVERY_QUESTION, filtered, QuestionFilters, stillFitting, type QuestionFilter } from "./question-filters";

export type GatherQuestion = GatherRun["gathered"]["questions"][number];

interface GatherQuestionsProps {
  readonly questions: readonly GatherQuestion[];
  /** By kind and unit, where there are many. */
  readonly groups: GatherRun["groups"];
  readonly filter: QuestionFilter;
  readonly onFilter: (filter: QuestionFilter) => void;
  readonly onAnswer: (questions: readonly GatherQuestion[], answer: string) => void;
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

/**
 * What waits for her, one question after the other, answered in place; «Để sau» is to leave it. Many are filtered by kind
 * and unit, and rows that she has ticked one by one are told to be one person together.
 */
export function GatherQuestions({
  questions,
  groups,
  filter: asked,
  onFilter,
  onAnswer,
}: GatherQuestionsProps): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const [most, setMost] = useState(STEP);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const filter = groups === null ? EVERY_QUESTION : stillFitting(groups, asked);
  const shown = groups === null ? questions : filtered(groups, filter);
  const chosen = shown.filter((question) => ticked.has(question.id) && mayBeSame(question));
  const tick = (id: string, isTicked: boolean) => {
    setTicked(new Set(isTicked ? [...ticked, id] : [...ticked].filter((each) => each !== id)));
  };
  return (
    <Card label={say(words.questions(questions.length))}>
      <Heading level={2} size="small">
        {say(words.questions(questions.length))}
      </Heading>
      {groups !== null && (
        <QuestionFilters
          groups={groups}
          filter={filter}
          onFilter={(next) => {
            onFilter(next);
            setMost(STEP);
          }}
        />
      )}
      {chosen.length > 0 && (
        <Row>
          <Button
            size="small"
            onClick={() => {
              onAnswer(chosen, SAME);
              setTicked(new Set());
            }}
          >
            {say(words.sameForChosen(chosen.length))}
          </Button>
        </Row>
      )}
      <ul className={styles.list}>
        {shown.slice(0, most).map((question) => (
          <li key={question.id} className={styles.question}>
            {question.file !== "" && <Caption1 className={styles.quiet}>{question.file}</Caption1>}
            {groups !== null && mayBeSame(question) ? (
              <Checkbox
                checked={ticked.has(question.id)}
                label={say(question.sentence)}
                onChange={(_, { checked }) => {
                  tick(question.id, checked === true);
                }}
              />
            ) : (
              <Body1>{say(question.sentence)}</Body1>
            )}
            <Answers
              question={question}
              onAnswer={(answer) => {
                onAnswer([question], answer);
              }}
            />
          </li>
        ))}
      </ul>
      {shown.length > most && (
        <More
          left={shown.length - most}
          onMore={() => {
            setMost(most + STEP);
          }}
        />
      )}
    </Card>
  );
}

function More({ left, onMore }: { readonly left: number; readonly onMore: () => void }): ReactElement {
  const say = useSay();
  return (
    <Row>
      <Button appearance="subtle" onClick={onMore}>
        {say(words.moreQuestions(left))}
      </Button>
    </Row>
  );
}

/** «Là một người». */
const SAME = "same";

function mayBeSame({ kind, options }: GatherQuestion): boolean {
  return kind === "maybe-same" && options.some(({ id }) => id === SAME);
}

interface AnswersProps {
  readonly question: GatherQuestion;
  readonly onAnswer: (answer: string) => void;
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
                else onAnswer(id);
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
            onAnswer((open?.label.vi ?? "…").replace(/…$/u, reason));
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
