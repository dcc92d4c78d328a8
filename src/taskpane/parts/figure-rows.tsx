import { Body1, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Trail } from "../../actions/fill-preview";
import { contentText } from "../../messages/cell-content-text";
import { formsPage } from "../../messages/pane/forms";
import { cellText, rowListText } from "../../messages/where";
import { useSay } from "../state/pane-context";
import { RevealSteps } from "./reveal-steps";

const useStyles = makeStyles({
  figure: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface FigureRowsProps {
  readonly trail: Trail;
  /** Where the figure and its source stand above already. */
  readonly onlyRows?: boolean;
}

/** «Những dòng nào?»: what a filled figure is made of, its rows shown one after the other. */
export function FigureRows({ trail, onlyRows = false }: FigureRowsProps): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const { ref, value, why, rows } = trail;
  return (
    <div className={styles.figure}>
      {!onlyRows && (
        <>
          <Caption1 className={styles.quiet}>{say(cellText(ref))}</Caption1>
          {value !== null && <Body1>{say(formsPage.figure(contentText(value)))}</Body1>}
          <Body1>{say(why)}</Body1>
        </>
      )}
      <Body1 className={styles.quiet}>{say(rows.length > 0 ? rowListText(rows) : formsPage.noRows)}</Body1>
      <RevealSteps label={say(cellText(ref))} places={rows} />
    </div>
  );
}
