import { Body1, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { SubmissionCopy } from "../../actions/engine";
import { formsPage } from "../../messages/pane/forms";
import { Folded } from "../parts/folded";
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
    <Folded heading={say(formsPage.doneInCopy(done.length))}>
      <ul className={styles.list}>
        {done.map(({ sentence }) => (
          <li key={sentence.vi}>
            <Body1>{say(sentence)}</Body1>
          </li>
        ))}
      </ul>
    </Folded>
  );
}
