import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { findingsPage } from "../../messages/pane/findings";
import { shell } from "../../messages/pane/shell";
import { useSay } from "../state/pane-context";
import { Row } from "./stack";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
});

interface ReasonFormProps {
  readonly className?: string;
  readonly onSave: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Fields of a reason, with «Ghi» and «Thôi» below them. */
export function ReasonForm({ className, onSave, onClose, children }: ReasonFormProps): ReactElement {
  const styles = useStyles();
  const say = useSay();
  return (
    <form
      className={mergeClasses(styles.form, className)}
      // The browser's own bubble would speak the browser's language.
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSave();
      }}
    >
      {children}
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
