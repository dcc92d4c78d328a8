import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";

const useStyles = makeStyles({
  // No wider than its words, so that a row of them begins near the edge of the text above.
  button: { minWidth: "auto", paddingLeft: tokens.spacingHorizontalXS, paddingRight: tokens.spacingHorizontalXS },
});

interface QuietButtonProps {
  readonly children: ReactNode;
  readonly onClick: () => void;
  /** Whether the part that it unfolds is open. */
  readonly "aria-expanded": boolean;
}

/** A small button that stands back behind the others of its row and unfolds a part. */
export function QuietButton(props: QuietButtonProps): ReactElement {
  return <Button {...props} size="small" appearance="subtle" className={useStyles().button} />;
}
