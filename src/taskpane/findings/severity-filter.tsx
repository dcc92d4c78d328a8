import { makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Finding, Severity } from "../../domain/findings/finding";
import { findingsPage } from "../../messages/pane/findings";
import { severityLabels } from "../../messages/severity-labels";
import { useSay } from "../state/pane-context";

const useStyles = makeStyles({
  filter: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  choice: { minWidth: "auto" },
});

interface SeverityFilterProps {
  readonly findings: readonly Finding[];
  readonly level: Severity | null;
  readonly onLevel: (level: Severity | null) => void;
}

const levels = ["error", "warning", "info"] as const satisfies readonly Severity[];

/** One button per level that occurs, each with its number. */
export function SeverityFilter({ findings, level, onLevel }: SeverityFilterProps): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const choices = levels
    .map((each) => ({ each, count: findings.filter((finding) => finding.severity === each).length }))
    .filter(({ count }) => count > 0);
  return (
    <div className={styles.filter} role="group" aria-label={say(findingsPage.filter)}>
      <ToggleButton
        className={styles.choice}
        size="small"
        shape="circular"
        checked={level === null}
        onClick={() => {
          onLevel(null);
        }}
      >
        {`${say(findingsPage.all)} (${String(findings.length)})`}
      </ToggleButton>
      {choices.map(({ each, count }) => (
        <ToggleButton
          key={each}
          className={styles.choice}
          size="small"
          shape="circular"
          checked={level === each}
          onClick={() => {
            onLevel(level === each ? null : each);
          }}
        >
          {`${say(severityLabels[each])} (${String(count)})`}
        </ToggleButton>
      ))}
    </div>
  );
}
