import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Body1,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { ReactElement } from "react";
import { helpTopics } from "../../messages/pane/help";
import { Card } from "../parts/card";
import { useSay } from "../state/pane-context";

const useStyles = makeStyles({ lines: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS } });

/** What to know, folded by topic; the first stands open. */
export function HelpPage(): ReactElement {
  const styles = useStyles();
  const say = useSay();
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
      </Accordion>
    </Card>
  );
}
