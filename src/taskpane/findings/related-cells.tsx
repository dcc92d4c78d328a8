import { Body1, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { targetsPage } from "../../messages/pane/targets";
import { cellListText } from "../../messages/where";
import type { CellRef } from "../../workbook/refs";
import { useSay } from "../state/pane-context";
import { RevealSteps } from "../parts/reveal-steps";

const useStyles = makeStyles({
  cells: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
});

/** «Những dòng nào?»: the other cells a finding was made from, shown one after the other. */
export function RelatedCells({ cells }: { readonly cells: readonly CellRef[] }): ReactElement {
  const styles = useStyles();
  const say = useSay();
  return (
    <div className={styles.cells}>
      <Body1>{say(cellListText(cells))}</Body1>
      <RevealSteps label={say(targetsPage.rows)} places={cells} />
    </div>
  );
}
