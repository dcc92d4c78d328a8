import { Button, Field, Input } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { typedAnswer } from "../../actions/typed-answer";
import type { TypedAnswer } from "../../domain/answer";
import { readingPage } from "../../messages/pane/reading";
import { usePane, useSay } from "../state/pane-context";
import { Row } from "../parts/stack";

interface TypedAnswerFieldProps {
  readonly typed: TypedAnswer;
  /** The question, for whoever does not see where the field stands. */
  readonly label: string;
}

/** A number typed instead of an answer chosen; what cannot be is said only after «Ghi». */
export function TypedAnswerField({ typed, label }: TypedAnswerFieldProps): ReactElement {
  const say = useSay();
  const { actions } = usePane();
  const [text, setText] = useState("");
  const [isWrong, setIsWrong] = useState(false);
  const save = () => {
    const answer = /^\d+$/.test(text.trim()) ? typedAnswer(typed, Number(text)) : null;
    setIsWrong(answer === null);
    if (answer !== null) void actions.answer(answer);
  };
  return (
    <Row>
      <Field {...(isWrong ? { validationState: "error", validationMessage: say(readingPage.typedWrong) } : {})}>
        <Input
          size="small"
          inputMode="numeric"
          aria-label={label}
          value={text}
          onChange={(_, { value }) => {
            setText(value);
          }}
        />
      </Field>
      <Button size="small" onClick={save}>
        {say(readingPage.save)}
      </Button>
    </Row>
  );
}
