import { Body1 } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Question } from "../../domain/answer";
import { Card } from "../parts/card";
import { useSay } from "../state/pane-context";
import { QuestionFields } from "./question-fields";

/** A question where what it decides is shown: asked and answered there, never a mere link to another page. */
export function QuestionCard({ question }: { readonly question: Question }): ReactElement {
  const say = useSay();
  return (
    <Card label={say(question.sentence)}>
      <Body1>{say(question.sentence)}</Body1>
      <QuestionFields question={question} />
    </Card>
  );
}
