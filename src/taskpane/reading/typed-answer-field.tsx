import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { typedAnswer } from "../../actions/typed-answer";
import type { TypedAnswer } from "../../domain/answer";
import type { Bilingual } from "../../domain/bilingual";
import { dateOfText } from "../../messages/numbers";
import { readingPage } from "../../messages/pane/reading";
import { usePane, useSay } from "../state/pane-context";

const useStyles = makeStyles({
  fields: { display: "flex", flexWrap: "wrap", alignItems: "flex-end", gap: tokens.spacingHorizontalS },
  number: { width: "9em" },
  // Beside the field it has no width of its own: it would be broken letter by letter.
  unit: { whiteSpace: "nowrap", flexShrink: 0 },
});

interface TypedAnswerFieldProps {
  readonly typed: TypedAnswer;
  /** The question, for whoever does not see where the field stands. */
  readonly label: string;
  /** The number is what is asked for; otherwise answers stand above it. */
  readonly isMain: boolean;
  readonly onAnswer?: (() => void) | undefined;
}

/** A number, and for a number of people the day it holds for; what cannot be is said only after «Ghi». */
export function TypedAnswerField({ typed, label, isMain, onAnswer }: TypedAnswerFieldProps): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const { actions, state } = usePane();
  const [text, setText] = useState("");
  const [day, setDay] = useState("");
  const [isAsked, setAsked] = useState(false);
  const answer = /^\d+$/.test(text.trim()) ? typedAnswer(typed, Number(text)) : null;
  const countedOn = dateOfText(day);
  const isDayWrong = day.trim() !== "" && countedOn === null;
  const save = () => {
    setAsked(answer === null || isDayWrong);
    if (answer === null || isDayWrong) return;
    onAnswer?.();
    if (countedOn === null) void actions.answer(answer);
    else {
      const { settings } = state;
      void actions.saveSettings({ ...settings, overlay: { ...settings.overlay, countedOn } }, [answer]);
    }
  };
  return (
    <form
      className={styles.fields}
      aria-label={label}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <Field
        label={say(labelOf(typed, isMain))}
        {...(isAsked && answer === null
          ? { validationState: "error", validationMessage: say(readingPage.typedWrong) }
          : {})}
      >
        <Input
          className={styles.number}
          inputMode="numeric"
          value={text}
          {...(typed.of === "form-year"
            ? {}
            : { contentAfter: <span className={styles.unit}>{say(readingPage.people)}</span> })}
          onChange={(_, { value }) => {
            setText(value);
          }}
        />
      </Field>
      {typed.of === "headcount" && (
        <Field
          label={say(readingPage.countedOn)}
          {...(isAsked && isDayWrong ? { validationState: "error", validationMessage: say(readingPage.dayWrong) } : {})}
        >
          <Input
            className={styles.number}
            placeholder="31/12/2026"
            value={day}
            onChange={(_, { value }) => {
              setDay(value);
            }}
          />
        </Field>
      )}
      <Button type="submit">{say(readingPage.save)}</Button>
    </form>
  );
}

function labelOf(typed: TypedAnswer, isMain: boolean): Bilingual {
  if (typed.of === "form-year") return isMain ? readingPage.year : readingPage.otherYear;
  return typed.of === "headcount" && typed.basis !== "units" ? readingPage.headcount : readingPage.number;
}
