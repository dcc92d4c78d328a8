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
import type { SubmissionCopy } from "../../actions/engine";
import { formsPage } from "../../messages/pane/forms";
import { useSay } from "../state/pane-context";

const useStyles = makeStyles({
  list: {
    margin: "0",
    paddingLeft: tokens.spacingHorizontalL,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
  },
});

/** «Sẽ làm trong bản sao»: what the copy changes by itself, one line each, folded. */
export function DoneInCopy({ copy: { done } }: { readonly copy: SubmissionCopy }): ReactElement | null {
  const styles = useStyles();
  const say = useSay();
  if (done.length === 0) return null;
  return (
    <Accordion collapsible>
      <AccordionItem value="done">
        <AccordionHeader as="h2">{say(formsPage.doneInCopy(done.length))}</AccordionHeader>
        <AccordionPanel>
          <ul className={styles.list}>
            {done.map(({ sentence }) => (
              <li key={sentence.vi}>
                <Body1>{say(sentence)}</Body1>
              </li>
            ))}
          </ul>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
