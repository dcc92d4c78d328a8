import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { reasonId, reasonToKeep } from "../../actions/keep-target";
import type { TargetResult } from "../../domain/targets/target-result";
import { findingsPage } from "../../messages/pane/findings";
import { shell } from "../../messages/pane/shell";
import { targetsPage } from "../../messages/pane/targets";
import { Row } from "../parts/stack";
import { usePane, useSay } from "../state/pane-context";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
});

interface KeepFormProps {
  readonly result: TargetResult;
  readonly onClose: () => void;
}

/** «Giữ nguyên, ghi lý do»: her own words; they are printed nowhere. */
export function KeepForm({ result, onClose }: KeepFormProps): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const { actions, surroundings } = usePane();
  const [words, setWords] = useState("");
  const [isAsked, setAsked] = useState(false);
  const isEmpty = words.trim() === "";
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (isEmpty) setAsked(true);
        else void actions.waive({ id: reasonId(result) }, reasonToKeep(result, words, surroundings.today()));
      }}
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
      <Row>
        <Button size="small" type="submit">
          {say(findingsPage.waiveSave)}
        </Button>
        <Button size="small" appearance="subtle" onClick={onClose}>
          {say(shell.cancel)}
        </Button>
      </Row>
    </form>
  );
}
