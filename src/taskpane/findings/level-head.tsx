import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Finding } from "../../domain/findings/finding";
import type { MendingLevel } from "../../domain/findings/mending";
import { mendingLabels } from "../../messages/mending";
import { findingsPage } from "../../messages/pane/findings";
import { Heading } from "../parts/heading";
import { useSay } from "../state/pane-context";
import { safeFindings } from "./safe-findings";

const useStyles = makeStyles({
  head: {
    minHeight: "32px",
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
  },
});

interface LevelHeadProps {
  readonly level: MendingLevel;
  readonly findings: readonly Finding[];
  readonly onFixAll: (findings: readonly Finding[]) => void;
}

/** «Chữ và số gõ (4)»: what is mended before what follows; slips of typing all at once. */
export function LevelHead({ level, findings, onFixAll }: LevelHeadProps): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const safe = safeFindings(findings);
  return (
    <div className={styles.head}>
      <Heading level={2} size="small">
        {`${say(mendingLabels[level])} (${String(findings.length)})`}
      </Heading>
      {safe.length > 1 && (
        <Button
          size="small"
          onClick={() => {
            onFixAll(safe);
          }}
        >
          {say(findingsPage.fixAll(safe.length))}
        </Button>
      )}
    </div>
  );
}
