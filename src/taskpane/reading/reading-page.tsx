import { Body1, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { SheetReading } from "../../domain/check";
import { readingPage } from "../../messages/pane/reading";
import { usePane, useSay } from "../state/pane-context";
import { Stack } from "../parts/stack";
import { FormReading } from "./form-reading";
import { QuestionCard } from "./question-card";
import { Heading } from "../parts/heading";

const useStyles = makeStyles({ quiet: { color: tokens.colorNeutralForeground3 } });

/** «Cách đọc biểu»: which table is what, which column, which row, and why; each can be answered otherwise. */
export function ReadingPage(): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const { checked } = usePane().state;
  if (checked === null) return <Body1>{say(readingPage.none)}</Body1>;
  const { reading, questions } = checked.result;
  return (
    <Stack>
      {questions.length > 0 && (
        <>
          <Heading level={2} size="medium">
            {say(readingPage.questionsHeading)}
          </Heading>
          {questions.map((question) => (
            <QuestionCard key={question.id} question={question} />
          ))}
        </>
      )}
      <Caption1 className={styles.quiet}>{say(readingPage.readingHint)}</Caption1>
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
