import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Body1,
  Button,
  Field,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { ChevronLeftRegular } from "@fluentui/react-icons/svg/chevron-left";
import { useEffect, useRef, useState, type ReactElement } from "react";
import { confirmForm, isUnsure, isUnsureColumn } from "../../actions/confirm-form";
import type { Form } from "../../domain/form/form";
import type { FormKind } from "../../domain/form/form-kind";
import { confidenceLabel } from "../../messages/confidence-labels";
import { ledgerText } from "../../messages/fate-labels";
import { formKindLabels, formKindsInOrder } from "../../messages/form-kind-labels";
import { readingPage } from "../../messages/pane/reading";
import { areaName } from "../../messages/where";
import { Choice } from "../parts/choice";
import { Heading } from "../parts/heading";
import { Row, Stack } from "../parts/stack";
import { usePane, useSay } from "../state/pane-context";
import { ColumnLine } from "./column-line";
import { RowFates } from "./row-fates";

const useStyles = makeStyles({
  columns: { listStyleType: "none", margin: "0", padding: "0" },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface FormReadingProps {
  readonly form: Form;
  readonly onBack: () => void;
}

/** One table as it was read: what it is, its columns, those that are not sure first, and what became of its rows. */
export function FormReading({ form, onBack }: FormReadingProps): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const { actions } = usePane();
  const [openColumn, setOpenColumn] = useState<number | null>(null);
  const head = useRef<HTMLDivElement>(null);
  // The list that she pressed on has gone; she goes on from here.
  useEffect(() => {
    head.current?.querySelector("button")?.focus();
  }, []);
  const columns = [...form.columns.filter(isUnsureColumn), ...form.columns.filter((column) => !isUnsureColumn(column))];
  return (
    <Stack>
      <div ref={head}>
        <Row>
          <Button size="small" appearance="subtle" icon={<ChevronLeftRegular />} onClick={onBack}>
            {say(readingPage.forms)}
          </Button>
          <Heading level={1} size="medium">{`${form.sheet} · ${areaName(form.extent)}`}</Heading>
        </Row>
      </div>
      {form.title !== "" && <Body1 className={styles.quiet}>{form.title}</Body1>}
      <Field label={say(readingPage.isThis)} hint={say(confidenceLabel(form.confidence))}>
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
      {isUnsure(form) && (
        <Row>
          <Button appearance="primary" onClick={() => void actions.answer(confirmForm(form))}>
            {say(readingPage.wholeFormRight)}
          </Button>
        </Row>
      )}
      {form.whyNot !== null && <Body1>{say(form.whyNot)}</Body1>}
      <ul className={styles.columns} aria-label={say(readingPage.columns)}>
        {columns.map((column) => (
          <ColumnLine
            key={column.column}
            form={form}
            column={column}
            isOpen={openColumn === column.column}
            onToggle={() => {
              setOpenColumn(openColumn === column.column ? null : column.column);
            }}
          />
        ))}
      </ul>
      <Body1>{say(ledgerText(form.rows))}</Body1>
      <Accordion collapsible>
        <AccordionItem value="rows">
          <AccordionHeader as="h2">{say(readingPage.rows)}</AccordionHeader>
          <AccordionPanel>
            <RowFates form={form} />
          </AccordionPanel>
        </AccordionItem>
      </Accordion>
    </Stack>
  );
}

/** The kind it was read as, what came close, then the rest. */
function kindsInOrder(form: Form): readonly FormKind[] {
  return [...new Set([form.kind, ...form.alternativeKinds, ...formKindsInOrder])];
}
