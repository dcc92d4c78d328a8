import { Body1, Field, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useEffect, useState, type ReactElement } from "react";
import type { Checked } from "../../actions/checked";
import type { ReconciledTitle } from "../../actions/engine";
import { reconciliationPage } from "../../messages/pane/reconciliation";
import { shell } from "../../messages/pane/shell";
import { unitText } from "../../messages/reconciliation/share-words";
import { titleName } from "../../messages/reconciliation/title-words";
import { Choice } from "../parts/choice";
import { Heading } from "../parts/heading";
import { Stack } from "../parts/stack";
import { usePane, useSay } from "../state/pane-context";
import { ChainView } from "./chain-view";
import { UsesTable } from "./uses-table";

const useStyles = makeStyles({
  units: {
    margin: "0",
    padding: `0 0 0 ${tokens.spacingHorizontalL}`,
    display: "grid",
    rowGap: tokens.spacingVerticalXXS,
  },
});

interface ReconciliationViewProps {
  readonly checked: Checked;
  /** The title shown first: «advanced-worker individual»; the first one where it is not given. */
  readonly first?: string | null;
}

/** «Đối soát số»: one title at a time, from the marks on the sheet to every form that shows its figure. */
export function ReconciliationView({ checked, first = null }: ReconciliationViewProps): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const titles = useReconciliation(checked);
  const [chosen, setChosen] = useState(first);
  if (titles === null) return <Spinner size="small" label={say(shell.reading)} />;
  const title = titles.find((one) => keyOf(one) === chosen) ?? titles[0];
  if (title === undefined) return <Body1>{say(reconciliationPage.none)}</Body1>;
  const { chain } = title;
  return (
    <Stack>
      <Field label={say(reconciliationPage.title)}>
        <Choice
          value={keyOf(title)}
          onChange={(_, { value }) => {
            setChosen(value);
          }}
        >
          {titles.map((one) => (
            <option key={keyOf(one)} value={keyOf(one)}>
              {say(titleName(one.chain))}
            </option>
          ))}
        </Choice>
      </Field>
      <div>
        <ChainView key={keyOf(title)} title={title} />
      </div>
      <Heading level={2} size="small">
        {say(reconciliationPage.uses)}
      </Heading>
      <UsesTable title={title} />
      {chain.units.length > 1 && (
        <>
          <Heading level={2} size="small">
            {say(reconciliationPage.byUnit)}
          </Heading>
          <ul className={styles.units}>
            {chain.units.map((unit) => (
              <li key={unit.unit ?? ""}>{say(unitText(unit, chain))}</li>
            ))}
          </ul>
        </>
      )}
    </Stack>
  );
}

/** null while it is being worked out; the last one stays while a new one is. */
function useReconciliation(checked: Checked): readonly ReconciledTitle[] | null {
  const { engine, actions } = usePane();
  const [titles, setTitles] = useState<readonly ReconciledTitle[] | null>(null);
  useEffect(() => {
    let isWanted = true;
    void engine.reconciliation(checked).then((told) => {
      if (!isWanted) return;
      if (told.ok) setTitles(told.value);
      else actions.fail(told.error);
    });
    return () => {
      isWanted = false;
    };
  }, [engine, actions, checked]);
  return titles;
}

function keyOf({ chain }: ReconciledTitle): string {
  return `${chain.award} ${chain.recipient}`;
}
