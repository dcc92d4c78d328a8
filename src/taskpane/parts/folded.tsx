import { Accordion, AccordionHeader, AccordionItem, AccordionPanel } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";

interface FoldedProps {
  readonly heading: string;
  readonly children: ReactNode;
}

/** A part of a page under its own heading, closed until she opens it. */
export function Folded({ heading, children }: FoldedProps): ReactElement {
  return (
    <Accordion collapsible>
      <AccordionItem value="folded">
        <AccordionHeader as="h2">{heading}</AccordionHeader>
        <AccordionPanel>{children}</AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
