import { Button, makeStyles, Textarea } from "@fluentui/react-components";
import { useMemo, useState, type ReactElement } from "react";
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
  const paragraph = useMemo(() => engine.reportParagraph(checked), [engine, checked]);
  const [showsText, setShowsText] = useState(false);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(paragraph);
      actions.tell(formsPage.copied);
    } catch {
      // Some hosts give a pane no clipboard: the text is then shown for copying by hand.
      setShowsText(true);
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
      {showsText && (
        <Textarea
          className={styles.text}
          readOnly
          resize="vertical"
          rows={6}
          value={paragraph}
          lang="vi"
          aria-label={say(formsPage.paragraphHeading)}
        />
      )}
    </Card>
  );
}
