import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { findingsPage } from "../../messages/pane/findings";
import { targetsPage } from "../../messages/pane/targets";
import { usePane, useSay } from "../state/pane-context";

interface RevealRowProps {
  readonly sheet: string;
  readonly row: number;
}

/** Selects a row on the sheet, where the door can. */
export function RevealRow({ sheet, row }: RevealRowProps): ReactElement | null {
  const say = useSay();
  const { actions, canReveal } = usePane();
  if (!canReveal) return null;
  return (
    <Button
      size="small"
      appearance="subtle"
      aria-label={`${say(findingsPage.goTo)}: ${say(targetsPage.row(row))}`}
      onClick={() => void actions.reveal([{ sheet, row }])}
    >
      {say(findingsPage.goTo)}
    </Button>
  );
}
