import { Body1, Button, Caption1, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useEffect, useRef, type ReactElement } from "react";
import type { PlanPurpose } from "../../workbook/write-plan";
import { formsPage, preview as words } from "../../messages/pane/forms";
import { shell } from "../../messages/pane/shell";
import type { Bilingual } from "../../domain/bilingual";
import { targetsPage } from "../../messages/pane/targets";
import { Card } from "../parts/card";
import { usePane, useSay } from "../state/pane-context";
import type { FillPreview } from "../../actions/fill-preview";
import { sheetsCompared, sheetsLookedAt } from "../../messages/seen-sheets";
import { QuestionCard } from "../reading/question-card";
import { Row, Stack } from "../parts/stack";
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
      <Body1>{say(isEmpty ? nothingIn(preview) : words.count(plan.writes.length))}</Body1>
      {isEmpty && isUnseen(preview) && <WithoutForm />}
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

/** «Biểu đã khớp» is said only of forms that were found and compared, and names them. */
function nothingIn({ plan, seen, questions }: FillPreview): Bilingual {
  if (plan.purpose !== "fill") return words.nothing;
  const compared = sheetsCompared(seen);
  if (compared.length > 0 && questions.length === 0) return words.agrees(compared);
  return isUnseen({ plan, seen }) ? words.noSummary(sheetsLookedAt(seen)) : words.nothing;
}

function isUnseen({ plan, seen }: Pick<FillPreview, "plan" | "seen">): boolean {
  return plan.purpose === "fill" && seen.every(({ state }) => state === "unknown" || state === "other");
}

/** No form was recognised: make one, or look at how the sheets were read. */
function WithoutForm(): ReactElement | null {
  const say = useSay();
  const { state, engine, actions, display } = usePane();
  const { checked } = state;
  if (checked === null) return null;
  return (
    <Row>
      <Button
        onClick={() => {
          actions.showPreview(engine.planCreate(checked, "summary", display.locale));
        }}
      >
        {say(words.createSummary)}
      </Button>
      <Button
        onClick={() => {
          actions.dropPreview();
          actions.choosePage("reading");
        }}
      >
        {say(words.pointOut)}
      </Button>
    </Row>
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
