import { Body1, Button, Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronUpRegular } from "@fluentui/react-icons/svg/chevron-up";
import type { ReactElement } from "react";
import { ruleTitle } from "../../actions/rule-title";
import type { Finding } from "../../domain/findings/finding";
import { findingsPage } from "../../messages/pane/findings";
import { sheetCountsText } from "../../messages/where";
import { Heading } from "../parts/heading";
import { useSay } from "../state/pane-context";
import { Row } from "../parts/stack";
import { safeFindings } from "./safe-findings";
import { SeverityMark } from "./severity-mark";
import { useCardStyles } from "./use-card-styles";

const useStyles = makeStyles({ quiet: { color: tokens.colorNeutralForeground3 } });

interface FindingGroupProps {
  readonly findings: readonly [Finding, ...Finding[]];
  readonly index: number;
  readonly isOpen: boolean;
  /** The one card of the list that the Tab key stops at. */
  readonly isCurrent: boolean;
  readonly onFocus: (index: number) => void;
  readonly onToggle: () => void;
  readonly onFixAll: (findings: readonly Finding[]) => void;
}

/** Many findings of one kind: how many, where, one of them as an example, and all of them mended at once. */
export function FindingGroup({
  findings,
  index,
  isOpen,
  isCurrent,
  onFocus,
  onToggle,
  onFixAll,
}: FindingGroupProps): ReactElement {
  const styles = useStyles();
  const card = useCardStyles();
  const say = useSay();
  const [first] = findings;
  const title = ruleTitle(first.rule);
  const count = say(findingsPage.places(findings.length));
  const safe = safeFindings(findings);
  return (
    <article
      className={mergeClasses(card.card, card.group)}
      tabIndex={isCurrent ? 0 : -1}
      data-finding={index}
      onFocus={() => {
        onFocus(index);
      }}
      aria-label={[count, title === null ? null : say(title)].filter((part) => part !== null).join(", ")}
    >
      <Row>
        <SeverityMark severity={first.severity} />
        <Caption1 className={styles.quiet}>{count}</Caption1>
      </Row>
      {title !== null && (
        <Heading level={2} size="small">
          {say(title)}
        </Heading>
      )}
      <Caption1 className={styles.quiet}>{say(sheetCountsText(findings.map(({ at }) => at)))}</Caption1>
      {!isOpen && <Body1>{say(findingsPage.example(first.message))}</Body1>}
      <Row>
        {safe.length > 0 && (
          <Button
            size="small"
            onClick={() => {
              onFixAll(safe);
            }}
          >
            {say(findingsPage.fixAll(safe.length))}
          </Button>
        )}
        <Button
          size="small"
          appearance="subtle"
          icon={isOpen ? <ChevronUpRegular /> : <ChevronDownRegular />}
          aria-expanded={isOpen}
          onClick={onToggle}
        >
          {say(isOpen ? findingsPage.foldGroup : findingsPage.openGroup(findings.length))}
        </Button>
      </Row>
    </article>
  );
}
