import { Body1, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Checked } from "../../actions/checked";
import { formsPage } from "../../messages/pane/forms";
import { Card } from "../parts/card";
import { usePane, useSay } from "../state/pane-context";
import { Row, Stack } from "../parts/stack";
import { FigureCard } from "./figure-card";
import { ReportParagraph } from "./report-paragraph";
import { Heading } from "../parts/heading";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: "0", padding: "0" },
  item: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} 0`,
    ":not(:last-child)": { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}` },
  },
  words: { flexGrow: 1, minWidth: "0", display: "flex", flexDirection: "column" },
  quiet: { color: tokens.colorNeutralForeground3 },
  create: { flexShrink: 0 },
});

/** «Điền biểu»: fill hers, create ours, the paragraph for the report. */
export function FormsPage(): ReactElement {
  const say = useSay();
  const { state, canReveal } = usePane();
  const { checked } = state;
  if (checked === null) return <Body1>{say(formsPage.needsCheck)}</Body1>;
  return (
    <Stack>
      <FillCard checked={checked} />
      {canReveal && <FigureCard checked={checked} />}
      <CreateCard checked={checked} />
      <ReportParagraph checked={checked} />
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

function CreateCard({ checked }: { readonly checked: Checked }): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const { engine, actions, display } = usePane();
  return (
    <Card label={say(formsPage.createHeading)}>
      <Heading level={2} size="small">
        {say(formsPage.createHeading)}
      </Heading>
      <ul className={styles.list}>
        {engine.reportsOffered(checked).map(({ id, title, about }) => (
          <li key={id} className={styles.item}>
            <div className={styles.words}>
              <Body1>{say(title)}</Body1>
              <Caption1 className={styles.quiet}>{say(about)}</Caption1>
            </div>
            <Button
              className={styles.create}
              size="small"
              aria-label={`${say(formsPage.create)}: ${say(title)}`}
              onClick={() => {
                void actions.showPlanned(engine.planCreate(checked, id, display.locale));
              }}
            >
              {say(formsPage.create)}
            </Button>
          </li>
        ))}
      </ul>
    </Card>
  );
}
