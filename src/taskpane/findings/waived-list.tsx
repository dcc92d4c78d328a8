import { Body1, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { CheckResult } from "../../domain/check";
import type { Finding, Waiver } from "../../domain/findings/finding";
import { findingsPage } from "../../messages/pane/findings";
import { waiverReasonLabel } from "../../messages/waiver-reasons";
import { cellText } from "../../messages/where";
import { Folded } from "../parts/folded";
import { usePane, useSay } from "../state/pane-context";
import { Row, Stack } from "../parts/stack";

const useStyles = makeStyles({
  item: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXXS },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface WaivedListProps {
  readonly findings: readonly Finding[];
  readonly result: CheckResult;
}

/** What was set aside, with the reasons given; each can be brought back. */
export function WaivedList({ findings, result }: WaivedListProps): ReactElement {
  const say = useSay();
  return (
    <Folded heading={say(findingsPage.waivedHeading(findings.length))}>
      <Stack>
        {findings.map((finding) =>
          finding.waived === null ? null : (
            <WaivedItem key={finding.id} finding={finding} waiver={finding.waived} result={result} />
          ),
        )}
      </Stack>
    </Folded>
  );
}

interface WaivedItemProps {
  readonly finding: Finding;
  readonly waiver: Waiver;
  readonly result: CheckResult;
}

function WaivedItem({ finding, waiver, result }: WaivedItemProps): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const { actions } = usePane();
  const label = waiverReasonLabel(waiver.reason, result);
  const reason =
    waiver.reason === "other" ? waiver.words : [say(label), waiver.words].filter((part) => part !== "").join("; ");
  return (
    <div className={styles.item}>
      <Caption1 className={styles.quiet}>
        {[say(cellText(finding.at)), finding.person].filter((part) => part !== null).join(" · ")}
      </Caption1>
      <Body1>{say(finding.message)}</Body1>
      <Body1>{say(findingsPage.waived(reason))}</Body1>
      <Row>
        <Caption1 className={styles.quiet}>{say(findingsPage.waivedBy(waiver.by, waiver.on))}</Caption1>
        <Button size="small" appearance="subtle" onClick={() => void actions.waive(finding, null)}>
          {say(findingsPage.unwaive)}
        </Button>
      </Row>
    </div>
  );
}
