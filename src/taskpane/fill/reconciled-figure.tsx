import { Button } from "@fluentui/react-components";
import { ChevronLeftRegular } from "@fluentui/react-icons/svg/chevron-left";
import type { ReactElement } from "react";
import type { Checked } from "../../actions/checked";
import type { Trail } from "../../actions/fill-preview";
import { pageLabels } from "../../messages/pane/page-labels";
import { reconciliationPage } from "../../messages/pane/reconciliation";
import { Row, Stack } from "../parts/stack";
import { PreviewHeading } from "../preview/preview-heading";
import { ReconciliationView } from "../reconciliation/reconciliation-view";
import { useSay } from "../state/pane-context";

interface ReconciledFigureProps {
  readonly checked: Checked;
  readonly trail: Trail;
  readonly onBack: () => void;
}

/** The one count of the title that a figure shows, and the way back to the form. */
export function ReconciledFigure({ checked, trail, onBack }: ReconciledFigureProps): ReactElement {
  const say = useSay();
  const { title } = trail;
  return (
    <Stack>
      <Row>
        <Button size="small" appearance="subtle" icon={<ChevronLeftRegular />} onClick={onBack}>
          {say(reconciliationPage.back)}
        </Button>
      </Row>
      <PreviewHeading>{say(pageLabels.reconciliation)}</PreviewHeading>
      <ReconciliationView checked={checked} first={title === null ? null : `${title.award} ${title.recipient}`} />
    </Stack>
  );
}
