import { Body1, Button, Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { CheckResult } from "../../domain/check";
import type { Finding } from "../../domain/findings/finding";
import { findingBasis } from "../../messages/basis-lines";
import { findingsPage } from "../../messages/pane/findings";
import { mendLast } from "../../messages/mending";
import { targetsPage } from "../../messages/pane/targets";
import { cellText } from "../../messages/where";
import { ChangeLine } from "../preview/change-line";
import { usePane, useSay } from "../state/pane-context";
import { QuietButton } from "../parts/quiet-button";
import { Row } from "../parts/stack";
import { RelatedCells } from "./related-cells";
import { SeverityMark } from "./severity-mark";
import { useCardStyles } from "./use-card-styles";
import { WaiveForm } from "./waive-form";
import { Heading } from "../parts/heading";

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground3 },
  basis: {
    color: tokens.colorNeutralForeground2,
    borderLeft: `${tokens.strokeWidthThicker} solid ${tokens.colorNeutralStroke1}`,
    paddingLeft: tokens.spacingHorizontalS,
  },
});

type Part = "related" | "basis" | "waive";

interface FindingCardProps {
  readonly finding: Finding;
  readonly index: number;
  /** Stands below the heading of its group. */
  readonly inGroup: boolean;
  /** The one card of the list that the Tab key stops at. */
  readonly isCurrent: boolean;
  readonly result: CheckResult;
  readonly onFocus: (index: number) => void;
  readonly onGoTo: (finding: Finding) => void;
  readonly onFix: (finding: Finding) => void;
}

/** Who, where, what and why, and what can be done about it. */
export function FindingCard({
  finding,
  index,
  inGroup,
  isCurrent,
  result,
  onFocus,
  onGoTo,
  onFix,
}: FindingCardProps): ReactElement {
  const styles = useStyles();
  const card = useCardStyles();
  const say = useSay();
  const { canReveal } = usePane();
  const [opened, setOpened] = useState<Part | null>(null);
  const toggle = (part: Part) => () => {
    setOpened(opened === part ? null : part);
  };
  const { fix } = finding;
  const last = mendLast(finding, result.findings);
  return (
    <article
      className={mergeClasses(card.card, inGroup && card.member)}
      tabIndex={isCurrent ? 0 : -1}
      data-finding={index}
      onFocus={() => {
        onFocus(index);
      }}
      aria-label={[finding.person, say(cellText(finding.at))].filter((part) => part !== null).join(", ")}
    >
      <Row>
        <SeverityMark severity={finding.severity} />
        <Caption1 className={styles.quiet}>{say(cellText(finding.at))}</Caption1>
      </Row>
      {finding.person !== null && (
        <Heading level={2} size="small">
          {finding.unit === null ? finding.person : `${finding.person} · ${finding.unit}`}
        </Heading>
      )}
      {last !== null && <Body1>{say(last)}</Body1>}
      <Body1>{say(finding.message)}</Body1>
      {finding.sensitive && <Caption1 className={styles.quiet}>{say(findingsPage.sensitive)}</Caption1>}
      {fix?.safe === true &&
        fix.writes.map((write) => (
          <ChangeLine key={`${String(write.ref.row)}:${String(write.ref.column)}`} write={write} />
        ))}
      <Row>
        {canReveal && (
          <Button
            size="small"
            onClick={() => {
              onGoTo(finding);
            }}
          >
            {say(findingsPage.goTo)}
          </Button>
        )}
        {fix !== null && (
          <Button
            size="small"
            onClick={() => {
              onFix(finding);
            }}
          >
            {say(fix.safe ? findingsPage.fix : findingsPage.proposal)}
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
        <QuietButton aria-expanded={opened === "basis"} onClick={toggle("basis")}>
          {say(findingsPage.basis)}
        </QuietButton>
      </Row>
      {opened === "related" && <RelatedCells cells={finding.related} />}
      {opened === "basis" && <Caption1 className={styles.basis}>{say(findingBasis(finding))}</Caption1>}
      {opened === "waive" && <WaiveForm finding={finding} result={result} onClose={toggle("waive")} />}
    </article>
  );
}
