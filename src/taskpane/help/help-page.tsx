import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Body1,
  makeStyles,
  Spinner,
  tokens,
} from "@fluentui/react-components";
import { lazy, Suspense, type ReactElement } from "react";
import { helpTopics, ruleHelp } from "../../messages/pane/help";
import { shell } from "../../messages/pane/shell";
import { Card } from "../parts/card";
import { usePane, useSay } from "../state/pane-context";

const useStyles = makeStyles({ lines: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS } });

// The rules with all their words are many: they come when somebody asks for one of them.
const RuleList = lazy(() => import("./rule-list").then((m) => ({ default: m.RuleList })));
const RulePage = lazy(() => import("./rule-page").then((m) => ({ default: m.RulePage })));

/** What to know, folded by topic, the first open; or the page of the one rule she has asked about. */
export function HelpPage(): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const { at } = usePane().state;
  const waiting = <Spinner size="small" label={say(shell.reading)} />;
  if (at !== null)
    return (
      <Suspense fallback={waiting}>
        <RulePage id={at} />
      </Suspense>
    );
  return (
    <Card>
      <Accordion collapsible multiple defaultOpenItems={["0"]}>
        {helpTopics.map(({ title, lines }, index) => (
          <AccordionItem key={title.vi} value={String(index)}>
            <AccordionHeader as="h2">{say(title)}</AccordionHeader>
            <AccordionPanel>
              <div className={styles.lines}>
                {lines.map((line) => (
                  <Body1 key={line.vi}>{say(line)}</Body1>
                ))}
              </div>
            </AccordionPanel>
          </AccordionItem>
        ))}
        <AccordionItem value="rules">
          <AccordionHeader as="h2">{say(ruleHelp.title)}</AccordionHeader>
          <AccordionPanel>
            <Suspense fallback={waiting}>
              <RuleList />
            </Suspense>
          </AccordionPanel>
        </AccordionItem>
      </Accordion>
    </Card>
  );
}
