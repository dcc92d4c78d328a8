import { Body1, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { pageHeading } from "../../messages/pane/page-headings";
import { readingPage } from "../../messages/pane/reading";
import { regimeLabel } from "../../messages/pane/settings";
import { usePane, useSay } from "../state/pane-context";
import { FocusedHeading } from "../parts/focused-heading";
import { Stack } from "../parts/stack";
import { FormReading } from "./form-reading";
import { FormsRead } from "./forms-read";
import { PointOut } from "./point-out";
import { QuestionList } from "./question-list";

const useStyles = makeStyles({ quiet: { color: tokens.colorNeutralForeground3 } });

/** «Xác nhận biểu»: what is asked first, then what each table was read as; a form that is opened takes their place. */
export function ReadingPage(): ReactElement | null {
  const styles = useStyles();
  const say = useSay();
  const { state, work } = usePane();
  const [opened, setOpened] = useState<string | null>(null);
  const { checked } = state;
  if (checked === null) return null;
  const { reading, questions, regime } = checked.result;
  const form = reading.sheets.flatMap(({ forms }) => forms).find(({ id }) => id === opened);
  if (form !== undefined) {
    return (
      <FormReading
        form={form}
        onBack={() => {
          setOpened(null);
        }}
      />
    );
  }
  return (
    <Stack>
      <FocusedHeading size="medium">{say(pageHeading("reading", work.left))}</FocusedHeading>
      {work.left?.reading.hasRegistration === false && <PointOut sheets={reading.sheets} />}
      {questions.length > 0 ? <QuestionList questions={questions} /> : <Body1>{say(readingPage.noQuestions)}</Body1>}
      <FormsRead sheets={reading.sheets} onOpen={setOpened} />
      <Caption1 className={styles.quiet}>{say(readingPage.regime(regimeLabel(regime)))}</Caption1>
    </Stack>
  );
}
