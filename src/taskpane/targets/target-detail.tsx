import { Body1, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { Checked } from "../../actions/checked";
import { reasonOf } from "../../actions/keep-target";
import { questionsOf } from "../../actions/questions-of-target";
import type { TargetResult } from "../../domain/targets/target-result";
import { targetsPage } from "../../messages/pane/targets";
import { figureText, gapText, levelText } from "../../messages/target-text";
import { QuietButton } from "../parts/quiet-button";
import { Row } from "../parts/stack";
import { QuestionCard } from "../reading/question-card";
import { usePane, useSay } from "../state/pane-context";
import { Candidates } from "./candidates";
import { CountRows } from "./count-rows";
import { isAboutPeople } from "./is-about-people";
import { KeepForm } from "./keep-form";
import { TargetBar } from "./target-bar";
import { TargetSource } from "./target-source";
import { UnitFigures } from "./unit-figures";

const useStyles = makeStyles({
  detail: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: `0 ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalM}`,
    marginLeft: tokens.spacingHorizontalS,
    borderLeft: `${tokens.strokeWidthThicker} solid ${tokens.colorNeutralStroke2}`,
    paddingLeft: tokens.spacingHorizontalS,
  },
  quiet: { color: tokens.colorNeutralForeground3 },
});

type Part = "source" | "rows" | "units" | "who" | "keep";

interface TargetDetailProps {
  readonly checked: Checked;
  readonly result: TargetResult;
  /** The figures without the trial; null where nothing is on trial. */
  readonly before: TargetResult | null;
}

/** What is missing, what a figure is made of, who could change it, and what is asked before it can be said. */
export function TargetDetail({ checked, result, before }: TargetDetailProps): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const { state, actions } = usePane();
  const [open, setOpen] = useState<Part | null>(null);
  const { target, numerator, status } = result;
  const counts = isAboutPeople(result);
  const isShort = status === "missed" || status === "unknown";
  const reason = reasonOf(before ?? result, checked.request.waivers);
  const [figure, level, gap] = [figureText(result), levelText(target), gapText(result)];
  const former = before === null ? null : figureText(before);
  const who = result.overBy > 0 && result.shortBy === 0 ? targetsPage.whoOver : targetsPage.whoElse;
  const toggle = (part: Part) => () => {
    setOpen(open === part ? null : part);
  };
  return (
    <div className={styles.detail} role="group" aria-label={target.label}>
      {figure !== null && (
        <Body1>{[say(figure), level === null ? null : say(level)].filter((part) => part !== null).join(" · ")}</Body1>
      )}
      <TargetBar result={result} />
      {former !== null && <Caption1 className={styles.quiet}>{say(targetsPage.trialBefore(say(former)))}</Caption1>}
      {gap !== null && <Body1>{say(gap)}</Body1>}
      {(figure === null || status === "unknown") && <Body1>{say(result.why)}</Body1>}
      {target.notUnderstood !== null && <Caption1>{say(targetsPage.notUnderstood(target.notUnderstood))}</Caption1>}
      {reason !== null && <Body1>{say(targetsPage.kept(reason.words))}</Body1>}
      {questionsOf(result, checked.result.questions).map((question) => (
        <QuestionCard key={question.id} question={question} />
      ))}
      <Row>
        {counts && (
          <Button
            appearance={isShort && state.ticks.length === 0 ? "primary" : "secondary"}
            aria-expanded={open === "who"}
            onClick={toggle("who")}
          >
            {say(who)}
          </Button>
        )}
        <QuietButton aria-expanded={open === "source"} onClick={toggle("source")}>
          {say(targetsPage.details)}
        </QuietButton>
        {numerator !== null && (
          <QuietButton aria-expanded={open === "rows"} onClick={toggle("rows")}>
            {say(targetsPage.rows)}
          </QuietButton>
        )}
        {numerator !== null && counts && (
          <QuietButton aria-expanded={open === "units"} onClick={toggle("units")}>
            {say(targetsPage.byUnit)}
          </QuietButton>
        )}
        {isShort && reason === null && (
          <QuietButton aria-expanded={open === "keep"} onClick={toggle("keep")}>
            {say(targetsPage.keep)}
          </QuietButton>
        )}
        {reason !== null && (
          <Button size="small" appearance="subtle" onClick={() => void actions.waive({ id: reason.finding }, null)}>
            {say(targetsPage.unkeep)}
          </Button>
        )}
      </Row>
      {open === "who" && <Candidates target={target.id} />}
      {open === "source" && <TargetSource checked={checked} result={result} />}
      {open === "rows" && numerator !== null && (
        <>
          <CountRows label={say(targetsPage.numerator)} count={numerator} />
          {result.denominator !== null && <CountRows label={say(targetsPage.denominator)} count={result.denominator} />}
        </>
      )}
      {open === "units" && <UnitFigures checked={checked} result={result} />}
      {open === "keep" && <KeepForm result={before ?? result} onClose={toggle("keep")} />}
    </div>
  );
}
