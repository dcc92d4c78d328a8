import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useId, type ReactElement } from "react";
import type { Question, QuestionOption } from "../../domain/answer";
import type { FigureChange, WeighedOption } from "../../domain/consequence";
import { changeLines } from "../../messages/figure-changes";
import { findingsPage } from "../../messages/pane/findings";
import { readingPage } from "../../messages/pane/reading";
import { cellText } from "../../messages/where";
import { usePane, useSay } from "../state/pane-context";
import { Row } from "../parts/stack";
import { TypedAnswerField } from "./typed-answer-field";
import { useConsequences } from "./use-consequences";

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  options: {
    listStyleType: "none",
    margin: "0",
    padding: "0",
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalSNudge,
  },
  // No wider than its words, so that it begins near the edge of the answers.
  aside: { minWidth: "auto", paddingLeft: tokens.spacingHorizontalXS, paddingRight: tokens.spacingHorizontalXS },
  option: { minWidth: "auto", textAlign: "left" },
  quiet: { display: "block", color: tokens.colorNeutralForeground3 },
});

interface QuestionFieldsProps {
  readonly question: Question;
  readonly onAnswer?: () => void;
  /** «Để sau»: only where other questions wait. */
  readonly onLater?: () => void;
}

/** Where a question is answered: the answers that settle it with what each changes, and a field for what is typed. */
export function QuestionFields({ question, onAnswer, onLater }: QuestionFieldsProps): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const { actions, canReveal } = usePane();
  const consequences = useConsequences(question);
  const { at, sentence, options, typed } = question;
  // «How many?» is answered by a number; of everything else the answers at hand are the likely ones.
  const isNumberAsked = typed?.of === "headcount" || options.length === 0;
  const field = typed !== null && (
    <TypedAnswerField typed={typed} label={say(sentence)} isMain={isNumberAsked} onAnswer={onAnswer} />
  );
  const targets = consequences === null ? 0 : targetsChanged(consequences);
  return (
    <div className={styles.fields}>
      {targets > 0 && <Caption1 className={styles.quiet}>{say(readingPage.affects(targets))}</Caption1>}
      {isNumberAsked && field}
      {options.length > 0 && (
        <ul className={styles.options}>
          {options.map((option) => (
            <OptionLine
              key={option.id}
              option={option}
              changes={consequences?.find(({ id }) => id === option.id)?.changes ?? null}
              onAnswer={onAnswer}
            />
          ))}
        </ul>
      )}
      {!isNumberAsked && field}
      {(onLater !== undefined || (at !== null && canReveal)) && (
        <Row>
          {at !== null && canReveal && (
            <Button
              className={styles.aside}
              size="small"
              appearance="subtle"
              title={say(cellText(at))}
              onClick={() => void actions.reveal(at)}
            >
              {say(findingsPage.goTo)}
            </Button>
          )}
          {onLater !== undefined && (
            <Button className={styles.aside} size="small" appearance="subtle" onClick={onLater}>
              {say(readingPage.later)}
            </Button>
          )}
        </Row>
      )}
    </div>
  );
}

/** How many targets one answer or another would change. */
function targetsChanged(options: readonly WeighedOption[]): number {
  const changed = options.flatMap(({ changes }) =>
    (changes ?? []).flatMap(({ figure }) => /^targets\.(.+)\.[^.]+$/.exec(figure)?.[1] ?? []),
  );
  return new Set(changed).size;
}

interface OptionLineProps {
  readonly option: QuestionOption;
  /** null while it is not known what the answer changes. */
  readonly changes: readonly FigureChange[] | null;
  readonly onAnswer: (() => void) | undefined;
}

/** One answer with the figures it changes: «LĐTT: 27 → 57 người». */
function OptionLine({ option, changes, onAnswer }: OptionLineProps): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const { actions, state } = usePane();
  const told = useId();
  const { checked } = state;
  const lines = changes === null || checked === null ? null : changeLines(changes, checked.result);
  const effect =
    lines === null ? null : { vi: lines.map(({ vi }) => vi).join("; "), en: lines.map(({ en }) => en).join("; ") };
  return (
    <li>
      <Button
        className={styles.option}
        {...(effect === null ? {} : { "aria-describedby": told })}
        onClick={() => {
          onAnswer?.();
          void actions.answer(option.answer, effect === null ? undefined : readingPage.written(effect));
        }}
      >
        {say(option.label)}
      </Button>
      {effect !== null && (
        <Caption1 id={told} className={styles.quiet}>
          {say(effect)}
        </Caption1>
      )}
    </li>
  );
}
