import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { FillPreview, Trail } from "../../actions/fill-preview";
import { fillWords } from "../../messages/pane/fill";
import { Stack } from "../parts/stack";
import { PreviewActions } from "../preview/preview-actions";
import { PreviewHeading } from "../preview/preview-heading";
import { SkippedList } from "../preview/skipped-list";
import { QuestionCard } from "../reading/question-card";
import { usePane, useSay } from "../state/pane-context";
import { DifferingTicks } from "./differing-ticks";
import { cellKeyOf, withChosen, writesBySheet } from "./form-model";
import { FormPicker } from "./form-picker";
import { FormView } from "./form-view";
import { hasNoForm, NothingToFill } from "./nothing-to-fill";
import { ReconciledFigure } from "./reconciled-figure";

const useStyles = makeStyles({ quiet: { color: tokens.colorNeutralForeground2 } });

/** What filling would write, in the shape of her forms: one at a time, her own figures to be ticked, questions in place. */
export function FillPreviewView({ preview }: { readonly preview: FillPreview }): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const { state } = usePane();
  const { plan, forms, differing, skipped, questions, notes, trails } = preview;
  const [at, setAt] = useState(0);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [asked, setAsked] = useState<Trail | null>(null);
  const whole = withChosen(plan, differing, chosen);
  const count = whole.writes.length;
  const written = writesBySheet(whole).size;
  const form = forms[at] ?? forms[0];
  if (asked !== null && state.checked !== null) {
    return (
      <ReconciledFigure
        checked={state.checked}
        trail={asked}
        onBack={() => {
          setAsked(null);
        }}
      />
    );
  }
  const own = differing.filter(({ ref }) => ref.sheet === form?.sheet);
  // What stands in the form itself with its sign is not told a second time.
  const drawn = new Set(
    forms.flatMap(({ rows }) => rows.flatMap(({ cells }) => [...cells.values()])).map(({ ref }) => cellKeyOf(ref)),
  );
  const others = skipped.filter(({ ref }) => !drawn.has(cellKeyOf(ref)));
  return (
    <Stack>
      <PreviewHeading>{say(fillWords.heading(count, written))}</PreviewHeading>
      {notes.map((note) => (
        <Caption1 key={note.vi} className={styles.quiet}>
          {say(note)}
        </Caption1>
      ))}
      {count === 0 && <NothingToFill preview={preview} />}
      {form !== undefined && (
        <>
          <FormPicker forms={forms} at={at} chosen={chosen} onPick={setAt} />
          <FormView
            key={String(at)}
            form={form}
            trails={trails}
            chosen={chosen}
            isDone={false}
            reconcileOf={(trail) =>
              trail.title === null
                ? null
                : () => {
                    setAsked(trail);
                  }
            }
          />
          <DifferingTicks differing={own} chosen={chosen} onChoose={setChosen} />
        </>
      )}
      {questions.map((question) => (
        <QuestionCard key={question.id} question={question} />
      ))}
      {others.length > 0 && <SkippedList skipped={others} />}
      <PreviewActions
        plan={whole}
        label={say(fillWords.fill(count, written))}
        isMain={count > 0 || !hasNoForm(preview)}
      />
    </Stack>
  );
}
