import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  Caption1,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { ReactElement } from "react";
import { confirmForm, isUnsure } from "../../actions/confirm-form";
import type { SheetReading } from "../../domain/check";
import type { Form } from "../../domain/form/form";
import { readingPage } from "../../messages/pane/reading";
import { Heading } from "../parts/heading";
import { usePane, useSay } from "../state/pane-context";
import { FormLine } from "./form-line";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: "0", padding: "0" },
  quiet: { display: "block", color: tokens.colorNeutralForeground3 },
});

interface FormsReadProps {
  readonly sheets: readonly SheetReading[];
  readonly onOpen: (form: string) => void;
}

/** «Các biểu đã đọc»: those that were not read surely first, each confirmed in one click; the certain ones folded. */
export function FormsRead({ sheets, onOpen }: FormsReadProps): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const { actions } = usePane();
  const forms = sheets.flatMap((sheet) => sheet.forms);
  const unsure = forms.filter((form) => isUnsure(form));
  const certain = forms.filter((form) => !isUnsure(form));
  const lines = (some: readonly Form[]) => (
    <ul className={styles.list}>
      {some.map((form) => (
        <FormLine key={form.id} form={form} onOpen={onOpen} />
      ))}
    </ul>
  );
  return (
    <section aria-label={say(readingPage.formsRead)}>
      <Heading level={2} size="small">
        {say(readingPage.formsRead)}
      </Heading>
      {unsure.length > 0 && lines(unsure)}
      {unsure.length > 1 && (
        <Button size="small" onClick={() => void actions.answer(unsure.flatMap(confirmForm))}>
          {say(readingPage.allOthersRight(unsure.length))}
        </Button>
      )}
      {certain.length > 0 && (
        <Accordion collapsible defaultOpenItems={unsure.length === 0 ? ["certain"] : []}>
          <AccordionItem value="certain">
            <AccordionHeader as="h3">{say(readingPage.certain(certain.length, unsure.length > 0))}</AccordionHeader>
            <AccordionPanel>{lines(certain)}</AccordionPanel>
          </AccordionItem>
        </Accordion>
      )}
      {sheets
        .filter((sheet) => sheet.outside.length > 0 || sheet.forms.length === 0)
        .map((sheet) => (
          <Caption1 key={sheet.name} className={styles.quiet}>
            {`${say(readingPage.sheet(sheet.name))}: ${say(
              sheet.forms.length === 0 ? readingPage.noForm : readingPage.outside(sheet.outside.join(", ")),
            )}`}
          </Caption1>
        ))}
    </section>
  );
}
