import { Body1, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Checked } from "../../actions/checked";
import type { ReportOffer } from "../../actions/engine";
import { formsPage } from "../../messages/pane/forms";
import { Card } from "../parts/card";
import { Folded } from "../parts/folded";
import { Heading } from "../parts/heading";
import { usePane, useSay } from "../state/pane-context";

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
  const styles = useStyles();
  const say = useSay();
  const { engine, actions, display } = usePane();
  return (
    <ul className={styles.list}>
      {offers.map(({ id, title, about }) => (
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
  );
}
