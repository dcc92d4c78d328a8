import type { ReactElement } from "react";
import type { Checked } from "../../actions/checked";
import type { ReportOffer } from "../../actions/engine";
import { formsPage } from "../../messages/pane/forms";
import { ActionList } from "../parts/action-list";
import { Card } from "../parts/card";
import { Folded } from "../parts/folded";
import { Heading } from "../parts/heading";
import { usePane, useSay } from "../state/pane-context";

interface CreateCardProps {
  readonly checked: Checked;
}

/** «Tạo biểu mới»: what this stage asks for first, all the others behind one line. */
export function CreateCard({ checked }: CreateCardProps): ReactElement {
  const say = useSay();
  const { engine } = usePane();
  const offers = engine.reportsOffered(checked);
  const usual = offers.filter(({ usualAt }) => usualAt.includes(checked.result.stage));
  const others = offers.filter((offer) => !usual.includes(offer));
  return (
    <Card label={say(formsPage.createHeading)}>
      <Heading level={2} size="small">
        {say(formsPage.createHeading)}
      </Heading>
      <Offers offers={usual} checked={checked} />
      {others.length > 0 && (
        <Folded heading={say(formsPage.moreToCreate(others.length))} level={3}>
          <Offers offers={others} checked={checked} />
        </Folded>
      )}
    </Card>
  );
}

function Offers({ offers, checked }: CreateCardProps & { readonly offers: readonly ReportOffer[] }): ReactElement {
  const say = useSay();
  const { engine, actions, display } = usePane();
  return (
    <ActionList
      action={say(formsPage.create)}
      lines={offers.map(({ id, title, about }) => ({
        key: id,
        name: say(title),
        about: say(about),
        onAct: () => {
          void actions.showPlanned(engine.planCreate(checked, id, display.locale));
        },
      }))}
    />
  );
}
