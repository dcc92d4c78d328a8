import { Caption1, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { CheckResult } from "../../domain/check";
import type { Finding } from "../../domain/findings/finding";
import { findingsPage } from "../../messages/pane/findings";
import { waiverReasons } from "../../messages/waiver-reasons";
import { usePane, useSay } from "../state/pane-context";
import { Choice } from "../parts/choice";
import { ReasonForm } from "../parts/reason-form";

const useStyles = makeStyles({
  form: {
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    paddingTop: tokens.spacingVerticalS,
  },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface WaiveFormProps {
  readonly finding: Finding;
  readonly result: CheckResult;
  readonly onClose: () => void;
  readonly onWaived: () => void;
}

/** «Ghi lý do, bỏ qua»: the reason, what it does to the figures, and who noted it. */
export function WaiveForm({ finding, result, onClose, onWaived }: WaiveFormProps): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const { actions, surroundings, state } = usePane();
  const reasons = waiverReasons(result);
  const [index, setIndex] = useState(-1);
  const [words, setWords] = useState("");
  const [by, setBy] = useState(state.notedBy);
  const [asked, setAsked] = useState(false);
  const chosen = reasons[index];
  const lacksWords = chosen?.reason === "other" && words.trim() === "";
  const save = () => {
    if (chosen === undefined || lacksWords) {
      setAsked(true);
      return;
    }
    void actions
      .waive(finding, {
        finding: finding.id,
        reason: chosen.reason,
        words: words.trim(),
        by: by.trim(),
        on: surroundings.today(),
        looksAt: finding.looksAt,
      })
      .then((kept) => {
        if (kept) onWaived();
      });
  };
  return (
    <ReasonForm className={styles.form} onSave={save} onClose={onClose}>
      <Field
        label={say(findingsPage.waiveReason)}
        {...(asked && chosen === undefined ? { validationMessage: say(findingsPage.waiveNeeded) } : {})}
      >
        <Choice
          value={String(index)}
          onChange={(_, { value }) => {
            setIndex(Number(value));
          }}
        >
          <option value="-1">{say(findingsPage.waiveChoose)}</option>
          {reasons.map(({ reason, label }, at) => (
            <option key={reason} value={String(at)}>
              {say(label)}
            </option>
          ))}
        </Choice>
      </Field>
      {chosen !== undefined && <Caption1 className={styles.quiet}>{say(chosen.effect)}</Caption1>}
      <Field
        label={say(findingsPage.waiveWords)}
        required={chosen?.reason === "other"}
        {...(asked && lacksWords ? { validationMessage: say(findingsPage.waiveNeeded) } : {})}
      >
        <Input
          value={words}
          onChange={(_, { value }) => {
            setWords(value);
          }}
        />
      </Field>
      <Field label={say(findingsPage.waiveBy)}>
        <Input
          value={by}
          onChange={(_, { value }) => {
            setBy(value);
          }}
        />
      </Field>
    </ReasonForm>
  );
}
