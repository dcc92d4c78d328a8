import { Body1, Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Checked } from "../../actions/checked";
import { formsPage } from "../../messages/pane/forms";
import { Card } from "../parts/card";
import { usePane, useSay } from "../state/pane-context";
import { Row, Stack } from "../parts/stack";
import { CreateCard } from "./create-card";
import { FigureCard } from "./figure-card";
import { ReportParagraph } from "./report-paragraph";
import { Heading } from "../parts/heading";

const useStyles = makeStyles({ quiet: { color: tokens.colorNeutralForeground3 } });

/** «Điền biểu»: fill hers, create ours, the paragraph for the report. */
export function FormsPage(): ReactElement {
  const say = useSay();
  const { state, canReveal } = usePane();
  const { checked } = state;
  if (checked === null) return <Body1>{say(formsPage.needsCheck)}</Body1>;
  return (
    <Stack>
      <FillCard checked={checked} />
      <CreateCard checked={checked} />
      <ReportParagraph checked={checked} />
      {canReveal && <FigureCard checked={checked} />}
    </Stack>
  );
}

function FillCard({ checked }: { readonly checked: Checked }): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const { actions, work } = usePane();
  const here = work.steps.find(({ step }) => step === "forms");
  const waits = (work.left?.fill?.forms ?? 0) > 0;
  return (
    <Card label={say(formsPage.fillHeading)}>
      <Heading level={2} size="small">
        {say(formsPage.fillHeading)}
      </Heading>
      {here !== undefined && <Body1>{say(here.words)}</Body1>}
      <Body1 className={styles.quiet}>{say(formsPage.fillBody)}</Body1>
      <Row>
        <Button
          appearance={waits ? "primary" : "secondary"}
          onClick={() => {
            void actions.showPlanned(work.fillNow(checked));
          }}
        >
          {say(formsPage.fill)}
        </Button>
      </Row>
    </Card>
  );
}
