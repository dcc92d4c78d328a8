import { Button, makeStyles, Textarea } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { Checked } from "../../actions/checked";
import { formsPage } from "../../messages/pane/forms";
import { Card } from "../parts/card";
import { usePane, useSay } from "../state/pane-context";
import { Row } from "../parts/stack";
import { Heading } from "../parts/heading";

const useStyles = makeStyles({ text: { width: "100%" } });

/** The sentence with the figures, ready to be pasted into her report. */
export function ReportParagraph({ checked }: { readonly checked: Checked }): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const { engine, actions } = usePane();
  const [shown, setShown] = useState<string | null>(null);
  const copy = async () => {
    const paragraph = await engine.reportParagraph(checked);
    if (!paragraph.ok) {
      actions.fail(paragraph.error);
      return;
    }
    // She reads what she is about to paste; where a host gives a pane no clipboard, she copies it by hand.
    setShown(paragraph.value);
    try {
      await navigator.clipboard.writeText(paragraph.value);
      actions.tell(formsPage.copied);
    } catch {
      actions.tell(formsPage.notCopied);
    }
  };
  return (
    <Card label={say(formsPage.paragraphHeading)}>
      <Heading level={2} size="small">
        {say(formsPage.paragraphHeading)}
      </Heading>
      <Row>
        <Button onClick={() => void copy()}>{say(formsPage.paragraph)}</Button>
      </Row>
      {shown !== null && (
        <Textarea
          className={styles.text}
          readOnly
          resize="vertical"
          rows={6}
          value={shown}
          lang="vi"
          aria-label={say(formsPage.paragraphHeading)}
        />
      )}
    </Card>
  );
}
