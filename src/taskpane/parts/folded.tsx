import { Accordion, AccordionHeader, AccordionItem, AccordionPanel } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";

interface FoldedProps {
  readonly heading: string;
  /** 2 where it is a part of the page itself. */
  readonly level?: 2 | 3;
  readonly children: ReactNode;
}

/** A part of a page under its own heading, closed until she opens it. */
export function Folded({ heading, level = 2, children }: FoldedProps): ReactElement {
  return (
    <Accordion collapsible>
      <AccordionItem value="folded">
        <AccordionHeader as={`h${level}`}>{heading}</AccordionHeader>
        <AccordionPanel>{children}</AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
