import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Body1,
  Caption1,
  Field,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Form } from "../../domain/form/form";
import type { FormKind } from "../../domain/form/form-kind";
import { confidenceLabel } from "../../messages/confidence-labels";
import { ledgerText } from "../../messages/fate-labels";
import { formKindLabels, formKindsInOrder } from "../../messages/form-kind-labels";
import { readingPage } from "../../messages/pane/reading";
import { areaName } from "../../messages/where";
import { Card } from "../parts/card";
import { Choice } from "../parts/choice";
import { usePane, useSay } from "../state/pane-context";
import { ColumnLine } from "./column-line";
import { RowFates } from "./row-fates";

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground3 },
  columns: { listStyleType: "none", margin: "0", padding: "0" },
});

/** One table as it was read: what it is, its columns, and what became of its rows. */
export function FormReading({ form }: { readonly form: Form }): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const { actions } = usePane();
  const unsure = form.confidence < 0.8 || form.columns.some((column) => column.confidence < 0.8);
  return (
    <Card label={`${areaName(form.extent)} ${form.title}`}>
      <Caption1 className={styles.quiet}>
        {[areaName(form.extent), form.title].filter((part) => part !== "").join(" · ")}
      </Caption1>
      <Field label={say(readingPage.kind)} hint={say(confidenceLabel(form.confidence))}>
        <Choice
          value={form.kind}
          onChange={(_, { value }) => {
            const formKind = formKindsInOrder.find((kind) => kind === value);
            if (formKind) void actions.answer({ kind: "form-kind", form: form.key, formKind });
          }}
        >
          {kindsInOrder(form).map((kind) => (
            <option key={kind} value={kind}>
              {say(formKindLabels[kind])}
            </option>
          ))}
        </Choice>
      </Field>
      {form.whyNot !== null && <Body1>{say(form.whyNot)}</Body1>}
      <Body1>{say(ledgerText(form.rows))}</Body1>
      <Accordion collapsible multiple defaultOpenItems={unsure ? ["columns"] : []}>
        <AccordionItem value="columns">
          <AccordionHeader>{`${say(readingPage.columns)} (${String(form.columns.length)})`}</AccordionHeader>
          <AccordionPanel>
            <ul className={styles.columns}>
              {form.columns.map((column) => (
                <ColumnLine key={column.column} form={form} column={column} />
              ))}
            </ul>
          </AccordionPanel>
        </AccordionItem>
        <AccordionItem value="rows">
          <AccordionHeader>{say(readingPage.rows)}</AccordionHeader>
          <AccordionPanel>
            <RowFates form={form} />
          </AccordionPanel>
        </AccordionItem>
      </Accordion>
    </Card>
  );
}

/** The kind it was read as, what came close, then the rest. */
function kindsInOrder(form: Form): readonly FormKind[] {
  return [...new Set([form.kind, ...form.alternativeKinds, ...formKindsInOrder])];
}
