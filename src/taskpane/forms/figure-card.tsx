import { Body1, Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { Checked } from "../../actions/checked";
import type { Trail } from "../../actions/fill-preview";
import { formsPage } from "../../messages/pane/forms";
import { targetsPage } from "../../messages/pane/targets";
import { cellText } from "../../messages/where";
import type { CellRef } from "../../workbook/refs";
import { Card } from "../parts/card";
import { FigureRows } from "../parts/figure-rows";
import { Heading } from "../parts/heading";
import { usePane, useSay } from "../state/pane-context";
import { Row } from "../parts/stack";

const useStyles = makeStyles({ quiet: { color: tokens.colorNeutralForeground3 } });

interface Answer {
  readonly cell: CellRef;
  readonly trail: Trail | null;
}

/** «Những dòng nào?» of any figure in the forms: she clicks the cell, then the button. */
export function FigureCard({ checked }: { readonly checked: Checked }): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const { engine, actions } = usePane();
  const [answer, setAnswer] = useState<Answer | null>(null);
  const ask = async () => {
    const cell = await actions.selected();
    setAnswer(cell && { cell, trail: engine.figureAt(checked, cell) });
  };
  return (
    <Card label={say(formsPage.figureHeading)}>
      <Heading level={2} size="small">
        {say(formsPage.figureHeading)}
      </Heading>
      <Body1 className={styles.quiet}>{say(formsPage.figureBody)}</Body1>
      <Row>
        <Button onClick={() => void ask()}>{say(targetsPage.rows)}</Button>
      </Row>
      <div aria-live="polite">
        {answer?.trail && <FigureRows key={say(cellText(answer.cell))} trail={answer.trail} />}
        {answer?.trail === null && <Body1>{say(formsPage.noFigure(cellText(answer.cell)))}</Body1>}
      </div>
    </Card>
  );
}
