import { Body1, Button, Caption1, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useEffect, useRef, type ReactElement } from "react";
import type { PlanPurpose } from "../../workbook/write-plan";
import { formsPage, preview as words } from "../../messages/pane/forms";
import { shell } from "../../messages/pane/shell";
import { targetsPage } from "../../messages/pane/targets";
import { Card } from "../card";
import { usePane, useSay } from "../pane-context";
import type { FillPreview } from "../../actions/fill-preview";
import { QuestionCard } from "../reading/question-card";
import { Stack } from "../stack";
import { ChangeList } from "./change-list";
import { SkippedList } from "./skipped-list";

const useStyles = makeStyles({
  heading: { ...typographyStyles.subtitle2, margin: "0", outlineStyle: "none" },
  quiet: { color: tokens.colorNeutralForeground3 },
  actions: {
    position: "sticky",
    bottom: `calc(-1 * ${tokens.spacingHorizontalM})`,
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground2,
    padding: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalM}`,
  },
});

/** Everything a plan would write, before anything is written: cell, before → after, why; and what it leaves alone. */
export function PlanPreview({ preview }: { readonly preview: FillPreview }): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const { state, actions } = usePane();
  const heading = useRef<HTMLHeadingElement>(null);
  // She pressed the button that opened this and which is now gone: the focus goes on from here.
  useEffect(() => {
    heading.current?.focus();
  }, []);
  const { plan, skipped, questions, notes, trails } = preview;
  const isEmpty = plan.writes.length === 0 && plan.tabs.length === 0;
  return (
    <Stack>
      <h1 ref={heading} tabIndex={-1} className={styles.heading}>
        {`${say(words.heading)}: ${plan.label}`}
      </h1>
      <Body1>{say(isEmpty ? words.nothing : words.count(plan.writes.length))}</Body1>
      {plan.tabs.length > 0 && <Body1>{say(words.tabs(plan.tabs.map((tab) => tab.name).join(", ")))}</Body1>}
      {notes.map((note) => (
        <Caption1 key={note.vi} className={styles.quiet}>
          {say(note)}
        </Caption1>
      ))}
      {questions.map((question) => (
        <QuestionCard key={question.id} question={question} />
      ))}
      {plan.writes.length > 0 && (
        <Card>
          <ChangeList writes={plan.writes} trails={trails} />
        </Card>
      )}
      {skipped.length > 0 && <SkippedList skipped={skipped} />}
      <div className={styles.actions}>
        <Button
          appearance="primary"
          disabledFocusable={isEmpty || state.phase.kind === "writing"}
          onClick={() => void actions.apply(plan)}
        >
          {say(applyLabel(plan.purpose))}
        </Button>
        <Button onClick={actions.dropPreview}>{say(shell.cancel)}</Button>
      </div>
    </Stack>
  );
}

function applyLabel(purpose: PlanPurpose) {
  switch (purpose) {
    case "fill":
    case "edit":
      return formsPage.apply;
    case "fix":
      return formsPage.applyFix;
    case "create":
      return formsPage.applyCreate;
    case "what-if":
      return targetsPage.trialApply;
  }
}
