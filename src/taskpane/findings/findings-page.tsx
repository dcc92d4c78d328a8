import { Body1, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState, type ReactElement } from "react";
import { previewOf } from "../../actions/fill-preview";
import type { Finding, Severity } from "../../domain/findings/finding";
import { findingsPage } from "../../messages/pane/findings";
import { Card } from "../parts/card";
import { usePane, useSay } from "../state/pane-context";
import { Row, Stack } from "../parts/stack";
import { FindingList } from "./finding-list";
import { safeFindings } from "./safe-findings";
import { SeverityFilter } from "./severity-filter";
import { WaivedList } from "./waived-list";

const useStyles = makeStyles({ quiet: { color: tokens.colorNeutralForeground3 } });

const none: readonly Finding[] = [];

/** «Cần xử lý»: what to look at, in the order in which mending helps. */
export function FindingsPage(): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const { state, actions, engine } = usePane();
  const [level, setLevel] = useState<Severity | null>(null);
  const { checked } = state;
  const findings = checked?.result.findings ?? none;
  const open = useMemo(() => findings.filter((finding) => finding.waived === null), [findings]);
  const waived = useMemo(() => findings.filter((finding) => finding.waived !== null), [findings]);
  const shown = useMemo(
    () => (level === null ? open : open.filter((finding) => finding.severity === level)),
    [open, level],
  );
  const safe = safeFindings(shown);
  if (checked === null) return <Body1>{say(findingsPage.beforeCheck)}</Body1>;
  return (
    <Stack>
      {open.length > 0 && <SeverityFilter findings={open} level={level} onLevel={setLevel} />}
      {safe.length > 0 && (
        <Card>
          <Row>
            <Button
              onClick={() => {
                const plan = engine.planFixes(checked, safe);
                actions.showPreview(previewOf(plan));
              }}
            >
              {say(findingsPage.fixAll(safe.length))}
            </Button>
          </Row>
          <Caption1 className={styles.quiet}>{say(findingsPage.fixAllHint)}</Caption1>
        </Card>
      )}
      {shown.length === 0 ? (
        <Body1>{say(open.length === 0 ? findingsPage.none : findingsPage.noneShown)}</Body1>
      ) : (
        <>
          <FindingList findings={shown} checked={checked} />
          <Caption1 className={styles.quiet}>{say(findingsPage.keys)}</Caption1>
        </>
      )}
      {waived.length > 0 && <WaivedList findings={waived} result={checked.result} />}
    </Stack>
  );
}
