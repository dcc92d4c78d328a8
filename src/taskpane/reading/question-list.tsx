import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useLayoutEffect, useRef, useState, type ReactElement } from "react";
import type { Question } from "../../domain/answer";
import { useSay } from "../state/pane-context";
import { QuestionFields } from "./question-fields";

const useStyles = makeStyles({
  item: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    marginBottom: tokens.spacingVerticalXS,
  },
  // A whole sentence stands in it, often over several lines.
  head: {
    "& > .fui-AccordionHeader__button": {
      padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    },
  },
  panel: { margin: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}` },
});

/** All questions, one of them open; once it is answered or left for later the next one opens and takes the focus. */
export function QuestionList({ questions }: { readonly questions: readonly Question[] }): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const [chosen, setChosen] = useState<string | null>(questions[0]?.id ?? null);
  const list = useRef<HTMLDivElement>(null);
  const answered = useRef(false);
  /** Which of them takes the focus when the one before was left for later. */
  const heir = useRef<number | null>(null);
  const isThere = chosen === null || questions.some(({ id }) => id === chosen);
  const open = isThere ? chosen : (questions[0]?.id ?? null);
  useLayoutEffect(() => {
    const focus = (index: number) => list.current?.querySelectorAll<HTMLElement>("h2 > button")[index]?.focus();
    if (heir.current !== null) focus(heir.current);
    heir.current = null;
    if (!answered.current || isThere) return;
    answered.current = false;
    focus(questions.findIndex(({ id }) => id === open));
  }, [questions, open, isThere]);
  const leave = (index: number) => {
    const next = questions[index + 1];
    heir.current = next === undefined ? index : index + 1;
    setChosen(next?.id ?? null);
  };
  return (
    <div ref={list}>
      <Accordion
        collapsible
        openItems={open === null ? [] : [open]}
        onToggle={(_, { value }) => {
          setChosen(value === open ? null : String(value));
        }}
      >
        {questions.map((question, index) => (
          <AccordionItem key={question.id} value={question.id} className={styles.item}>
            <AccordionHeader as="h2" className={styles.head}>
              {`${String(index + 1)}/${String(questions.length)} · ${say(question.sentence)}`}
            </AccordionHeader>
            <AccordionPanel className={styles.panel}>
              <QuestionFields
                question={question}
                onAnswer={() => {
                  answered.current = true;
                }}
                {...(questions.length > 1
                  ? {
                      onLater: () => {
                        leave(index);
                      },
                    }
                  : {})}
              />
            </AccordionPanel>
          </AccordionItem>
        ))}
      </Accordion>
    </div>
  );
}
