import { Body1, Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, type ReactElement } from "react";
import { findingsPage } from "../../messages/pane/findings";
import { usePane, useSay } from "../state/pane-context";
import { noFilter } from "../state/finding-filter";
import { Stack } from "../parts/stack";
import { filterFindings } from "../state/filter-findings";
import { FindingList } from "./finding-list";
import { FindingSearch } from "./finding-search";
import { WaivedList } from "./waived-list";

const useStyles = makeStyles({
  none: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalS },
});

/** «Rà soát»: what to look at, in the order in which mending helps; what was set aside below. */
export function FindingsPage(): ReactElement | null {
  const styles = useStyles();
  const say = useSay();
  const { state, actions } = usePane();
  const { checked, filter } = state;
  const findings = checked?.result.findings;
  const open = useMemo(() => (findings ?? []).filter(({ waived }) => waived === null), [findings]);
  const aside = useMemo(() => (findings ?? []).filter(({ waived }) => waived !== null), [findings]);
  const shown = useMemo(() => filterFindings(open, filter), [open, filter]);
  if (checked === null) return null;
  return (
    <Stack>
      {open.length > 0 && <FindingSearch findings={open} />}
      {open.length === 0 && <Body1>{say(findingsPage.none)}</Body1>}
      {open.length > 0 && shown.length === 0 && (
        <div className={styles.none}>
          <Body1>{say(findingsPage.noneShown)}</Body1>
          <Button
            size="small"
            onClick={() => {
              actions.filterFindings(noFilter);
            }}
          >
            {say(findingsPage.clearFilter)}
          </Button>
        </div>
      )}
      {shown.length > 0 && <FindingList findings={shown} checked={checked} />}
      {aside.length > 0 && <WaivedList findings={aside} result={checked.result} />}
    </Stack>
  );
}
