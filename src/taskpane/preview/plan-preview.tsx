import { Body1, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type ReactElement } from "react";
import type { FillPreview } from "../../actions/fill-preview";
import { formsPage, preview as words } from "../../messages/pane/forms";
import { targetsPage } from "../../messages/pane/targets";
import type { PlanPurpose } from "../../workbook/write-plan";
import { CreatePreviewView } from "../fill/create-preview-view";
import { FillPreviewView } from "../fill/fill-preview-view";
import { Card } from "../parts/card";
import { Stack } from "../parts/stack";
import { usePane, useSay } from "../state/pane-context";
import { ChangeList } from "./change-list";
import { PreviewActions } from "./preview-actions";
import { PreviewHeading } from "./preview-heading";
import { SkippedList } from "./skipped-list";

const useStyles = makeStyles({ quiet: { color: tokens.colorNeutralForeground3 } });

/** Everything a plan would write, before anything is written: a filling as her forms, a new form as its table, fixes as a list. */
export function PlanPreview({ preview }: { readonly preview: FillPreview }): ReactElement {
  useFreshFilling(preview);
  switch (preview.plan.purpose) {
    case "fill":
      return <FillPreviewView preview={preview} />;
    case "create":
      return <CreatePreviewView key={preview.plan.id} preview={preview} />;
    case "fix":
    case "what-if":
    case "edit":
      return <ChangesPreview preview={preview} />;
  }
}

/** An answer given beside the form is checked at once: the filling is then planned anew with it. */
function useFreshFilling({ plan }: FillPreview): void {
  const { state, actions, work } = usePane();
  const { checked } = state;
  const { fillNow } = work;
  const seen = useRef(checked);
  useEffect(() => {
    if (checked === null || seen.current === checked) return undefined;
    seen.current = checked;
    if (plan.purpose !== "fill") return undefined;
    let isWanted = true;
    void fillNow(checked).then((planned) => {
      if (isWanted && planned.ok) actions.showPreview(planned.value);
    });
    return () => {
      isWanted = false;
    };
  }, [checked, plan.purpose, actions, fillNow]);
}

function ChangesPreview({ preview }: { readonly preview: FillPreview }): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const { plan, skipped, notes, trails } = preview;
  return (
    <Stack>
      <PreviewHeading>{`${say(words.heading)}: ${plan.label}`}</PreviewHeading>
      <Body1>{say(plan.writes.length === 0 ? words.nothing : words.count(plan.writes.length))}</Body1>
      {notes.map((note) => (
        <Caption1 key={note.vi} className={styles.quiet}>
          {say(note)}
        </Caption1>
      ))}
      {plan.writes.length > 0 && (
        <Card>
          <ChangeList writes={plan.writes} trails={trails} />
        </Card>
      )}
      {skipped.length > 0 && <SkippedList skipped={skipped} />}
      <PreviewActions plan={plan} label={say(applyLabel(plan.purpose))} />
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
