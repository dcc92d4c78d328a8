import { Body1, Button, Caption1, Field, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { SheetReading } from "../../domain/check";
import type { Form } from "../../domain/form/form";
import type { FormKind } from "../../domain/form/form-kind";
import { formKindLabels, formKindsInOrder } from "../../messages/form-kind-labels";
import { pointOut } from "../../messages/pane/point-out";
import { areaName } from "../../messages/where";
import { Choice } from "../parts/choice";
import { Heading } from "../parts/heading";
import { usePane, useSay } from "../state/pane-context";
import { Stack } from "../parts/stack";

const useStyles = makeStyles({
  table: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalXS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    paddingTop: tokens.spacingVerticalS,
  },
  kind: { width: "100%" },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** «Chọn vùng bảng»: every table that was seen, each with one button that says «this is the registration». */
export function PointOut({ sheets }: { readonly sheets: readonly SheetReading[] }): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const tables = sheets.flatMap(({ forms }) => forms);
  const bare = sheets.filter(({ forms }) => forms.length === 0);
  // An empty sheet is nobody's list, unless there is nothing else.
  const written = bare.filter(({ outside }) => outside.length > 0);
  const without = (written.length > 0 || tables.length > 0 ? written : bare).map(({ name }) => name);
  return (
    <Stack>
      {tables.length > 0 && (
        <Heading level={2} size="small">
          {say(pointOut.heading)}
        </Heading>
      )}
      {tables.map((form) => (
        <Table key={form.id} form={form} />
      ))}
      {without.length > 0 && (
        <Caption1 className={styles.quiet}>{say(pointOut.noTableOn(without.join(", ")))}</Caption1>
      )}
    </Stack>
  );
}

function Table({ form }: { readonly form: Form }): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const { actions } = usePane();
  const isA = (formKind: FormKind) => void actions.answer({ kind: "form-kind", form: form.key, formKind });
  const place = `${form.sheet}, ${areaName(form.extent)}`;
  return (
    <div className={styles.table} role="group" aria-label={place}>
      <Caption1 className={styles.quiet}>{place}</Caption1>
      <Body1>{form.title === "" ? say(pointOut.untitledTable) : form.title}</Body1>
      <Button
        size="small"
        onClick={() => {
          isA("registration");
        }}
      >
        {say(pointOut.isRegistration)}
      </Button>
      <Field className={styles.kind} label={say(pointOut.otherKind)} size="small">
        <Choice
          value={form.kind}
          onChange={(_, { value }) => {
            const kind = formKindsInOrder.find((each) => each === value);
            if (kind !== undefined) isA(kind);
          }}
        >
          {formKindsInOrder.map((kind) => (
            <option key={kind} value={kind}>
              {say(formKindLabels[kind])}
            </option>
          ))}
        </Choice>
      </Field>
    </div>
  );
}
