import { Body1, Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { overview } from "../../messages/pane/overview";
import { usePane, useSay } from "../pane-context";
import { Card } from "../card";
import { Row, Stack } from "../stack";
import { TargetCard } from "../targets/target-card";
import { ConclusionCard } from "./conclusion-card";
import { FirstRun } from "./first-run";
import { Heading } from "../heading";

/** Cards on the first page; the rest stand on «Chỉ tiêu». */
const MOST_TARGETS = 4;

const useStyles = makeStyles({
  heading: { marginTop: tokens.spacingVerticalXS },
  question: { flexGrow: 1 },
});

/** «Tổng quan»: the answer in one sentence, then the targets. */
export function OverviewPage(): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const { state, actions } = usePane();
  if (state.checked === null) return <FirstRun />;
  const { result } = state.checked;
  const watched = result.targets.filter((target) => target.status !== "not-due");
  const shown = (watched.length > 0 ? watched : result.targets).slice(0, MOST_TARGETS);
  return (
    <Stack>
      <ConclusionCard result={result} />
      {result.questions.length > 0 && (
        <Card>
          <Row>
            <Body1 className={styles.question}>{say(overview.questions(result.questions.length))}</Body1>
            <Button
              size="small"
              onClick={() => {
                actions.choosePage("reading");
              }}
            >
              {say(overview.answerThem)}
            </Button>
          </Row>
        </Card>
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
