import { Body1, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Checked } from "../../actions/checked";
import type { FillPreview } from "../../actions/fill-preview";
import type { DrawnForm } from "../../domain/form/drawn-form";
import { fillWords } from "../../messages/pane/fill";
import { formsPage } from "../../messages/pane/forms";
import { momentText } from "../../messages/numbers";
import { Heading } from "../parts/heading";
import { Stack } from "../parts/stack";
import { ChangeList } from "../preview/change-list";
import { PreviewActions } from "../preview/preview-actions";
import { PreviewHeading } from "../preview/preview-heading";
import { SkippedList } from "../preview/skipped-list";
import { usePane, useSay } from "../state/pane-context";
import { FormView } from "./form-view";

/** Rows of a new sheet that are shown. */
const FIRST = 5;

const useStyles = makeStyles({ quiet: { color: tokens.colorNeutralForeground2 } });

/** A form to be made, as the table it will be; where one of its name stands, what is to be done with that one first. */
export function CreatePreviewView({ preview }: { readonly preview: FillPreview }): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const { state } = usePane();
  const { plan, forms, skipped, notes, standing } = preview;
  const isUpdate = standing.some(({ whose }) => whose === "ours") && plan.tabs.length === 0;
  return (
    <Stack>
      <PreviewHeading>{say(fillWords.createHeading(plan.label))}</PreviewHeading>
      {notes.map((note) => (
        <Caption1 key={note.vi} className={styles.quiet}>
          {say(note)}
        </Caption1>
      ))}
      <Standing preview={preview} />
      {plan.tabs.map(({ name }) => {
        const form = forms.find(({ sheet }) => sheet === name);
        return <NewSheet key={name} name={name} form={form ?? null} />;
      })}
      {plan.writes.length > 0 && <ChangeList writes={plan.writes} trails={[]} />}
      {isUpdate && plan.writes.length === 0 && (
        <Body1>{say(fillWords.nothingToUpdate(standing.map(({ sheet }) => sheet).join(", ")))}</Body1>
      )}
      {skipped.length > 0 && <SkippedList skipped={skipped} />}
      <PreviewActions
        plan={plan}
        label={say(isUpdate ? fillWords.update : createLabel(preview))}
        isMain={!standsAsForm(preview, state.checked)}
      >
        <OtherWay preview={preview} />
      </PreviewActions>
    </Stack>
  );
}

/** A sheet of hers with this name is a form that is read: filling it is what she most likely wants. */
function standsAsForm({ standing: [first] }: FillPreview, checked: Checked | null): boolean {
  if (first?.whose !== "hers" || checked === null) return false;
  return checked.result.reading.sheets.some(({ name, forms }) => name === first.sheet && forms.length > 0);
}

function createLabel({ plan, standing }: FillPreview) {
  const [first] = plan.tabs;
  return standing.length > 0 && first !== undefined ? fillWords.createAs(first.name) : formsPage.applyCreate;
}

function NewSheet({ name, form }: { readonly name: string; readonly form: DrawnForm | null }): ReactElement {
  const say = useSay();
  const rows = form?.rows.filter(({ ordinal }) => ordinal !== "").length ?? 0;
  return (
    <>
      <Body1>{say(form === null ? fillWords.newSheetPlain(name) : fillWords.newSheet(name, rows))}</Body1>
      {form !== null && form.rows.length > 0 && (
        <>
          <Heading level={2} size="small">
            {say(fillWords.firstRows(Math.min(FIRST, form.rows.length)))}
          </Heading>
          <FormView
            form={{ ...form, rows: form.rows.slice(0, FIRST) }}
            trails={[]}
            chosen={new Set()}
            isDone
            reconcileOf={null}
          />
        </>
      )}
    </>
  );
}

/** «Trong tệp đã có …»: the sheets of that name and whose they are. */
function Standing({ preview }: { readonly preview: FillPreview }): ReactElement | null {
  const say = useSay();
  const { standing, plan, report } = preview;
  const [first] = standing;
  if (first === undefined || report === null) return null;
  const isHers = first.whose === "hers";
  const edited = standing.reduce((sum, tab) => sum + tab.edited, 0);
  const isUpdate = first.whose === "ours" && plan.tabs.length === 0;
  return (
    <>
      <Body1>
        {say(
          isHers
            ? fillWords.standsHers
            : fillWords.standsOurs(first.sheet, first.madeAt === null ? null : momentText(first.madeAt)),
        )}
      </Body1>
      {isUpdate && edited > 0 && <Body1>{say(fillWords.standsEdited(edited))}</Body1>}
    </>
  );
}

/** Instead of another sheet of that name: hers is filled, or beside ours a second one is made. */
function OtherWay({ preview }: { readonly preview: FillPreview }): ReactElement | null {
  const say = useSay();
  const { state, engine, actions, work, display } = usePane();
  const { checked } = state;
  const { standing, plan, report } = preview;
  const [first] = standing;
  if (first === undefined || checked === null || report === null) return null;
  if (standsAsForm(preview, checked)) {
    return (
      <Button
        appearance="primary"
        onClick={() => {
          void actions.showPlanned(work.fillNow(checked));
        }}
      >
        {say(fillWords.fillThat)}
      </Button>
    );
  }
  if (first.whose !== "ours" || plan.tabs.length > 0) return null;
  return (
    <Button
      onClick={() => {
        void actions.showPlanned(engine.planCreate(checked, report, display.locale, true));
      }}
    >
      {say(fillWords.createBeside(first.besideAs))}
    </Button>
  );
}
