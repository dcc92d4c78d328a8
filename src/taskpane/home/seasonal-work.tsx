import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { home } from "../../messages/pane/home";
import { shell } from "../../messages/pane/shell";
import { Heading } from "../parts/heading";
import { usePane, useSay } from "../state/pane-context";
import { seasonalJobs } from "./seasonal-jobs";

/** So many are shown at once; the rest stands behind «Thêm». */
const SHOWN_FIRST = 2;

const useStyles = makeStyles({
  jobs: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

/** «Việc theo mùa»: only what exists; nothing where there is nothing. */
export function SeasonalWork(): ReactElement | null {
  const styles = useStyles();
  const say = useSay();
  const { actions } = usePane();
  const [showsAll, setShowsAll] = useState(false);
  if (seasonalJobs.length === 0) return null;
  const shown = showsAll ? seasonalJobs : seasonalJobs.slice(0, SHOWN_FIRST);
  return (
    <section aria-label={say(home.seasonal)}>
      <Heading level={2} size="small">
        {say(home.seasonal)}
      </Heading>
      <div className={styles.jobs}>
        {shown.map(({ label, page }) => (
          <Button
            key={page}
            size="small"
            onClick={() => {
              actions.choosePage(page);
            }}
          >
            {say(label)}
          </Button>
        ))}
        {shown.length < seasonalJobs.length && (
          <Button
            size="small"
            appearance="subtle"
            onClick={() => {
              setShowsAll(true);
            }}
          >
            {say(shell.more)}
          </Button>
        )}
      </div>
    </section>
  );
}
