import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { overview } from "../../messages/pane/overview";
import { usePane, useSay } from "../pane-context";
import { QuestionCard } from "../reading/question-card";
import { Stack } from "../stack";
import { TargetCard } from "../targets/target-card";
import { ConclusionCard } from "./conclusion-card";
import { FirstRun } from "./first-run";
import { Heading } from "../heading";

/** Cards on the first page; the rest stand on «Chỉ tiêu». */
const MOST_TARGETS = 4;

const useStyles = makeStyles({
  heading: { marginTop: tokens.spacingVerticalXS },
});

/** «Tổng quan»: the answer in one sentence, then the targets. */
export function OverviewPage(): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const { state, actions } = usePane();
  if (state.checked === null) return <FirstRun />;
  const { result } = state.checked;
  const [question] = result.questions;
  const watched = result.targets.filter((target) => target.status !== "not-due");
  const shown = (watched.length > 0 ? watched : result.targets).slice(0, MOST_TARGETS);
  return (
    <Stack>
      <ConclusionCard result={result} />
      {question !== undefined && (
        <>
          <Heading level={2} size="medium" className={styles.heading}>
            {say(overview.questions(result.questions.length))}
          </Heading>
          <QuestionCard question={question} />
          {result.questions.length > 1 && (
            <Button
              appearance="subtle"
              onClick={() => {
                actions.choosePage("reading");
              }}
            >
              {say(overview.seeAllQuestions(result.questions.length))}
            </Button>
          )}
        </>
      )}
      {shown.length > 0 && (
        <Heading level={2} size="medium" className={styles.heading}>
          {say(overview.targetsHeading)}
        </Heading>
      )}
      {shown.map((target) => (
        <TargetCard key={target.target.id} result={target} stage={result.stage} />
      ))}
      {result.targets.length > shown.length && (
        <Button
          appearance="subtle"
          onClick={() => {
            actions.choosePage("targets");
          }}
        >
          {say(overview.seeAllTargets(result.targets.length))}
        </Button>
      )}
    </Stack>
  );
}
