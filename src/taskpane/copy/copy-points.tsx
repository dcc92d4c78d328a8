import { Body1, Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { SubmissionPoint } from "../../actions/engine";
import type { Bilingual } from "../../domain/bilingual";
import { findingsPage } from "../../messages/pane/findings";
import { formsPage } from "../../messages/pane/forms";
import { Row } from "../parts/stack";
import { StepMark } from "../parts/step-mark";
import { usePane, useSay } from "../state/pane-context";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: "0", padding: "0" },
  point: {
    display: "flex",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  // Beside the first line, however many follow.
  sign: { height: tokens.lineHeightBase300, display: "inline-flex", alignItems: "center", flexShrink: 0 },
  words: { flexGrow: 1, minWidth: "0", display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
});

interface CopyPointsProps {
  readonly label: Bilingual;
  readonly points: readonly SubmissionPoint[];
  /** «Để trống trong bản sao», beside what is told of persons. */
  readonly onBlank: () => void;
}

/** What still stands against the copy itself, with the way to where it stands. */
export function CopyPoints({ label, points, onBlank }: CopyPointsProps): ReactElement | null {
  const styles = useStyles();
  const say = useSay();
  const { actions, canReveal } = usePane();
  if (points.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={say(label)}>
      {points.map(({ kind, sentence, at }) => {
        const isPersonal = kind === "private-cells";
        return (
          <li key={sentence.vi} className={styles.point}>
            <span className={styles.sign}>
              <StepMark sign="open" />
            </span>
            <div className={styles.words}>
              <Body1>{say(sentence)}</Body1>
              <Row>
                {at !== null && canReveal && (
                  <Button size="small" onClick={() => void actions.reveal(at)}>
                    {say(isPersonal ? formsPage.seePrivate : findingsPage.goTo)}
                  </Button>
                )}
                {isPersonal && (
                  <Button size="small" onClick={onBlank}>
                    {say(formsPage.blankPrivate)}
                  </Button>
                )}
              </Row>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
