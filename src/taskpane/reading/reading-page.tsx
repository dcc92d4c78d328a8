import { Body1, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { readingPage } from "../../messages/pane/reading";
import { regimeLabel } from "../../messages/pane/settings";
import { usePane, useSay } from "../state/pane-context";
import { Stack } from "../parts/stack";
import { openedForm } from "../state/opened-form";
import { FormReading } from "./form-reading";
import { FormsRead } from "./forms-read";
import { PointOut } from "./point-out";
import { QuestionList } from "./question-list";

const useStyles = makeStyles({ quiet: { color: tokens.colorNeutralForeground3 } });

/** «Xác nhận biểu»: what is asked first, then what each table was read as; a form that is opened takes their place. */
export function ReadingPage(): ReactElement | null {
  const styles = useStyles();
  const say = useSay();
  const { state, work, actions } = usePane();
  const { checked } = state;
  if (checked === null) return null;
  const { reading, questions, regime } = checked.result;
  const form = openedForm(state);
  if (form !== null) {
    return (
      <FormReading
        form={form}
        onBack={() => {
          actions.openLine(null);
        }}
      />
    );
  }
  return (
    <Stack>
      {work.left?.reading.hasRegistration === false && <PointOut sheets={reading.sheets} />}
      {questions.length > 0 ? <QuestionList questions={questions} /> : <Body1>{say(readingPage.noQuestions)}</Body1>}
      <FormsRead sheets={reading.sheets} onOpen={actions.openLine} />
      <Caption1 className={styles.quiet}>{say(readingPage.regime(regimeLabel(regime)))}</Caption1>
    </Stack>
  );
}
