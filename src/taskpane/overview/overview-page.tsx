import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { CheckResult } from "../../domain/check";
import { overview } from "../../messages/pane/overview";
import { usePane, useSay } from "../state/pane-context";
import { QuestionCard } from "../reading/question-card";
import { Stack } from "../parts/stack";
import { TargetCard } from "../targets/target-card";
import { ConclusionCard } from "./conclusion-card";
import { firstTargets } from "./first-targets";
import { Heading } from "../parts/heading";

const useStyles = makeStyles({
  heading: { marginTop: tokens.spacingVerticalXS },
});

/** «Tổng quan» after a check: the answer in one sentence, what is asked, then the targets. */
export function OverviewPage({ result }: { readonly result: CheckResult }): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const { actions } = usePane();
  const [question] = result.questions;
  const shown = firstTargets(result.targets);
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
