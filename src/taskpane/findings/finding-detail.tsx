import { Body1, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { Finding } from "../../domain/findings/finding";
import type { CheckResult } from "../../domain/check";
import { findingBasis } from "../../messages/basis-lines";
import { mendLast, waitedFor } from "../../messages/mending";
import { findingsPage } from "../../messages/pane/findings";
import { targetsPage } from "../../messages/pane/targets";
import { noFilter } from "../state/finding-filter";
import { usePane, useSay } from "../state/pane-context";
import { QuietButton } from "../parts/quiet-button";
import { Row } from "../parts/stack";
import { ChangeLine } from "../preview/change-line";
import { RelatedCells } from "./related-cells";
import { WaiveForm } from "./waive-form";

const useStyles = makeStyles({
  detail: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    padding: `0 ${tokens.spacingHorizontalXS} 0`,
    marginBottom: tokens.spacingVerticalXS,
    marginLeft: tokens.spacingHorizontalS,
    borderLeft: `${tokens.strokeWidthThicker} solid ${tokens.colorNeutralStroke2}`,
    paddingLeft: tokens.spacingHorizontalS,
  },
  quiet: { color: tokens.colorNeutralForeground3 },
  why: { minWidth: "auto", paddingLeft: tokens.spacingHorizontalXS, paddingRight: tokens.spacingHorizontalXS },
});

type Part = "related" | "basis" | "waive";

interface FindingDetailProps {
  readonly finding: Finding;
  readonly result: CheckResult;
  readonly onFix: (finding: Finding) => void;
  /** What she has just noted a reason for is no longer in the list. */
  readonly onWaived: () => void;
  readonly onNext: () => void;
}

/** Why, what will change, and what can be done about it: mended, seen, or set aside with a reason. */
export function FindingDetail({ finding, result, onFix, onWaived, onNext }: FindingDetailProps): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const { canReveal, actions } = usePane();
  const [opened, setOpened] = useState<Part | null>(null);
  const toggle = (part: Part) => () => {
    setOpened(opened === part ? null : part);
  };
  const { fix } = finding;
  const last = mendLast(finding, result.findings);
  const before = waitedFor(finding, result.findings);
  return (
    <div className={styles.detail}>
      {last !== null && <Body1>{say(last)}</Body1>}
      {finding.unit !== null && <Caption1 className={styles.quiet}>{finding.unit}</Caption1>}
      <Body1>{say(finding.message)}</Body1>
      {finding.sensitive && <Caption1 className={styles.quiet}>{say(findingsPage.sensitive)}</Caption1>}
      {fix?.writes.map((write) => (
        <ChangeLine key={`${write.ref.sheet}:${String(write.ref.row)}:${String(write.ref.column)}`} write={write} />
      ))}
      <Row>
        {before.length > 0 && (
          <Button
            appearance="primary"
            onClick={() => {
              actions.filterFindings({ ...noFilter, only: before.map(({ id }) => id) });
            }}
          >
            {say(findingsPage.seeBefore(before.length))}
          </Button>
        )}
        {fix !== null && (
          <Button
            appearance={before.length > 0 ? "secondary" : "primary"}
            onClick={() => {
              onFix(finding);
            }}
          >
            {say(before.length > 0 ? findingsPage.allTheSame(fix.label) : fix.label)}
          </Button>
        )}
        {canReveal && (
          <Button
            appearance={before.length === 0 && fix === null ? "primary" : "secondary"}
            onClick={() => void actions.reveal(finding.at)}
          >
            {say(findingsPage.goTo)}
          </Button>
        )}
        {finding.related.length > 0 && (
          <QuietButton aria-expanded={opened === "related"} onClick={toggle("related")}>
            {say(targetsPage.rows)}
          </QuietButton>
        )}
        <QuietButton aria-expanded={opened === "waive"} onClick={toggle("waive")}>
          {say(findingsPage.waive)}
        </QuietButton>
        {(finding.basis !== null || finding.level === "totals") && (
          <QuietButton aria-expanded={opened === "basis"} onClick={toggle("basis")}>
            {say(findingsPage.basis)}
          </QuietButton>
        )}
        <Button
          size="small"
          appearance="subtle"
          className={styles.why}
          onClick={() => {
            actions.explain(finding);
          }}
        >
          {say(findingsPage.why)}
        </Button>
        <Button size="small" appearance="subtle" onClick={onNext}>
          {say(findingsPage.next)}
        </Button>
      </Row>
      {opened === "related" && <RelatedCells cells={finding.related} />}
      {opened === "basis" && (
        <Caption1 className={styles.quiet}>
          {say(finding.basis === null ? findingsPage.ownSum : findingBasis(finding))}
        </Caption1>
      )}
      {opened === "waive" && (
        <WaiveForm finding={finding} result={result} onClose={toggle("waive")} onWaived={onWaived} />
      )}
    </div>
  );
}
