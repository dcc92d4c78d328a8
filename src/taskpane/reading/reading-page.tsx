import { Body1, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { SheetReading } from "../../domain/check";
import { readingPage } from "../../messages/pane/reading";
import { regimeLabel } from "../../messages/pane/settings";
import { usePane, useSay } from "../state/pane-context";
import { Stack } from "../parts/stack";
import { FormReading } from "./form-reading";
import { PointOut } from "./point-out";
import { QuestionCard } from "./question-card";
import { Heading } from "../parts/heading";

const useStyles = makeStyles({ quiet: { color: tokens.colorNeutralForeground3 } });

/** «Xác nhận biểu»: which table is what, which column, which row, and why; each can be answered otherwise. */
export function ReadingPage(): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const { state, work } = usePane();
  const { checked } = state;
  if (checked === null) return <Body1>{say(readingPage.none)}</Body1>;
  const { reading, questions, regime } = checked.result;
  return (
    <Stack>
      {work.left?.reading.hasRegistration === false && <PointOut sheets={reading.sheets} />}
      {questions.map((question) => (
        <QuestionCard key={question.id} question={question} />
      ))}
      <Caption1 className={styles.quiet}>{say(readingPage.readingHint)}</Caption1>
      <Caption1 className={styles.quiet}>{say(readingPage.regime(regimeLabel(regime)))}</Caption1>
      {reading.sheets.map((sheet) => (
        <SheetSection key={sheet.name} sheet={sheet} />
      ))}
    </Stack>
  );
}

function SheetSection({ sheet }: { readonly sheet: SheetReading }): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const title = say(readingPage.sheet(sheet.name));
  return (
    <>
      <Heading level={2} size="medium">
        {sheet.hidden ? `${title} (${say(readingPage.hidden)})` : title}
      </Heading>
      {sheet.forms.length === 0 && <Body1 className={styles.quiet}>{say(readingPage.noForm)}</Body1>}
      {sheet.forms.map((form) => (
        <FormReading key={form.id} form={form} />
      ))}
      {sheet.outside.length > 0 && (
        <Caption1 className={styles.quiet}>{say(readingPage.outside(sheet.outside.join(", ")))}</Caption1>
      )}
    </>
  );
}
