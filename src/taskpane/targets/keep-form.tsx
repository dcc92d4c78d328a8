import { Field, Input } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { reasonId, reasonToKeep } from "../../actions/keep-target";
import type { TargetResult } from "../../domain/targets/target-result";
import { announcements } from "../../messages/pane/announcements";
import { findingsPage } from "../../messages/pane/findings";
import { targetsPage } from "../../messages/pane/targets";
import { ReasonForm } from "../parts/reason-form";
import { usePane, useSay } from "../state/pane-context";

interface KeepFormProps {
  readonly result: TargetResult;
  readonly onClose: () => void;
}

/** «Giữ nguyên, ghi lý do»: her own words; they are printed nowhere. */
export function KeepForm({ result, onClose }: KeepFormProps): ReactElement {
  const say = useSay();
  const { actions, surroundings } = usePane();
  const [words, setWords] = useState("");
  const [isAsked, setAsked] = useState(false);
  const isEmpty = words.trim() === "";
  return (
    <ReasonForm
      onSave={() => {
        if (isEmpty) setAsked(true);
        else {
          const reason = reasonToKeep(result, words, surroundings.today());
          void actions.waive({ id: reasonId(result) }, reason, announcements.kept);
        }
      }}
      onClose={onClose}
    >
      <Field
        label={say(targetsPage.keepReason)}
        required
        {...(isAsked && isEmpty ? { validationMessage: say(findingsPage.waiveNeeded) } : {})}
      >
        <Input
          value={words}
          onChange={(_, { value }) => {
            setWords(value);
          }}
        />
      </Field>
    </ReasonForm>
  );
}
