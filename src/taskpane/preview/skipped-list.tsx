import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Caption1,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { ReactElement } from "react";
import { preview } from "../../messages/pane/forms";
import { cellText } from "../../messages/where";
import type { SkippedCell } from "../../workbook/write-plan";
import { useSay } from "../state/pane-context";

const useStyles = makeStyles({
  list: { margin: "0", paddingLeft: tokens.spacingHorizontalL, display: "grid", rowGap: tokens.spacingVerticalXS },
});

/** Cells that are left as they are, each with its reason. */
export function SkippedList({ skipped }: { readonly skipped: readonly SkippedCell[] }): ReactElement {
  const styles = useStyles();
  const say = useSay();
  return (
    <Accordion collapsible defaultOpenItems={skipped.length <= 5 ? "skipped" : ""}>
      <AccordionItem value="skipped">
        <AccordionHeader>{say(preview.skipped(skipped.length))}</AccordionHeader>
        <AccordionPanel>
          <ul className={styles.list}>
            {skipped.map(({ ref, why }) => (
              <li key={`${ref.sheet}!${String(ref.row)}:${String(ref.column)}`}>
                <Caption1>{`${say(cellText(ref))}: ${why}`}</Caption1>
              </li>
            ))}
          </ul>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
