import { Body1, Caption1, Field, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState, type ReactElement } from "react";
import type { Trail } from "../../actions/fill-preview";
import type { DrawnCell, DrawnForm } from "../../domain/form/drawn-form";
import { fillWords } from "../../messages/pane/fill";
import { Choice } from "../parts/choice";
import { useSay } from "../state/pane-context";
import { FigureDetail } from "./figure-detail";
import { cellKeyOf, firstGroup, tallyOf } from "./form-model";
import { FormTable } from "./form-table";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, minWidth: "0" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface FormViewProps {
  readonly form: DrawnForm;
  readonly trails: readonly Trail[];
  readonly chosen: ReadonlySet<string>;
  /** The figures of a form stand there already: nothing is counted as new. */
  readonly isDone: boolean;
  readonly reconcileOf: ((trail: Trail) => (() => void) | null) | null;
}

/** One form as it will stand, or stands: the columns of one head at a time, and below it where a figure comes from. */
export function FormView({ form, trails, chosen, isDone, reconcileOf }: FormViewProps): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const [at, setAt] = useState(() => firstGroup(form));
  const [open, setOpen] = useState<DrawnCell | null>(null);
  const trailOf = useMemo(() => new Map(trails.map((trail) => [cellKeyOf(trail.ref), trail])), [trails]);
  const group = form.groups[at] ?? form.groups[0];
  if (group === undefined) return <Body1>{say(fillWords.upToDate)}</Body1>;
  const trail = open === null ? null : (trailOf.get(cellKeyOf(open.ref)) ?? null);
  return (
    <div className={styles.form}>
      {form.groups.length > 1 && (
        <Field label={say(fillWords.columns)} orientation="horizontal">
          <Choice
            value={String(at)}
            onChange={(_, { value }) => {
              setAt(Number(value));
              setOpen(null);
            }}
          >
            {form.groups.map((_group, index) => (
              <option key={String(index)} value={String(index)}>
                {groupName(form, index)}
              </option>
            ))}
          </Choice>
        </Field>
      )}
      <FormTable key={String(at)} form={form} group={group} chosen={chosen} open={open} onOpen={setOpen} />
      {open !== null && (
        <FigureDetail
          cell={open}
          trail={trail}
          isChosen={chosen.has(cellKeyOf(open.ref))}
          onReconcile={trail === null || reconcileOf === null ? null : reconcileOf(trail)}
        />
      )}
      {!isDone && <Body1>{say(fillWords.tally(tallyOf(form, chosen)))}</Body1>}
      {open === null && trails.length > 0 && <Caption1 className={styles.quiet}>{say(fillWords.tapHint)}</Caption1>}
    </div>
  );
}

/** The head of a group; its columns beside it where that head has several groups, or none. */
function groupName({ groups }: DrawnForm, at: number): string {
  const { name = "", columns = [] } = groups[at] ?? {};
  const heads = columns.map(({ head }) => head).join(", ");
  if (name === "") return heads;
  return groups.filter((other) => other.name === name).length > 1 ? `${name}: ${heads}` : name;
}
