import { Body1, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { CheckResult } from "../../domain/check";
import type { Finding } from "../../domain/findings/finding";
import { findingBasis } from "../../messages/basis-lines";
import { findingsPage } from "../../messages/pane/findings";
import { cellText } from "../../messages/where";
import { ChangeLine } from "../preview/change-line";
import { usePane, useSay } from "../pane-context";
import { Row } from "../stack";
import { SeverityMark } from "./severity-mark";
import { WaiveForm } from "./waive-form";
import { Heading } from "../heading";

const useStyles = makeStyles({
  card: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  quiet: { color: tokens.colorNeutralForeground3 },
  basis: {
    color: tokens.colorNeutralForeground2,
    borderLeft: `${tokens.strokeWidthThicker} solid ${tokens.colorNeutralStroke1}`,
    paddingLeft: tokens.spacingHorizontalS,
  },
});

interface FindingCardProps {
  readonly finding: Finding;
  readonly index: number;
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
  isCurrent,
  result,
  onFocus,
  onGoTo,
  onFix,
}: FindingCardProps): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const { canReveal } = usePane();
  const [opened, setOpened] = useState<"basis" | "waive" | null>(null);
  const toggle = (part: "basis" | "waive") => () => {
    setOpened(opened === part ? null : part);
  };
  const { fix } = finding;
  return (
    <article
      className={styles.card}
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
        <Heading level={3} size="small">
          {finding.unit === null ? finding.person : `${finding.person} · ${finding.unit}`}
        </Heading>
      )}
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
        <Button size="small" appearance="subtle" aria-expanded={opened === "waive"} onClick={toggle("waive")}>
          {say(findingsPage.waive)}
        </Button>
        <Button size="small" appearance="subtle" aria-expanded={opened === "basis"} onClick={toggle("basis")}>
          {say(findingsPage.basis)}
        </Button>
      </Row>
      {opened === "basis" && <Caption1 className={styles.basis}>{say(findingBasis(finding))}</Caption1>}
      {opened === "waive" && <WaiveForm finding={finding} result={result} onClose={toggle("waive")} />}
    </article>
  );
}
