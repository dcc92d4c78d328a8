import { Accordion, AccordionHeader, AccordionItem, AccordionPanel } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { TargetResult } from "../../domain/targets/target-result";
import { targetsPage } from "../../messages/pane/targets";
import { usePane, useSay } from "../state/pane-context";
import { foldedGroups, type TargetGroups } from "./target-groups";

interface FoldedTargetsProps {
  readonly groups: TargetGroups["folded"];
  readonly lines: (targets: readonly TargetResult[]) => ReactElement;
}

/** What is neither short nor lacking data, folded group by group; the one that somebody was led to stands open. */
export function FoldedTargets({ groups, lines }: FoldedTargetsProps): ReactElement | null {
  const say = useSay();
  const { state } = usePane();
  if (state.checked === null) return null;
  const { stage } = state.checked.result;
  return (
    <Accordion
      collapsible
      multiple
      defaultOpenItems={foldedGroups.filter(
        (group) => group === state.at || groups[group].some(({ target }) => target.id === state.at),
      )}
    >
      {foldedGroups
        .filter((group) => groups[group].length > 0)
        .map((group) => (
          <AccordionItem key={group} value={group}>
            <AccordionHeader as="h2">
              {`${say(targetsPage.group(group, stage))} (${String(groups[group].length)})`}
            </AccordionHeader>
            <AccordionPanel>{lines(groups[group])}</AccordionPanel>
          </AccordionItem>
        ))}
    </Accordion>
  );
}
