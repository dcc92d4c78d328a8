import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkRegular } from "@fluentui/react-icons/svg/checkmark";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { QuestionRegular } from "@fluentui/react-icons/svg/question";
import { SubtractFilled } from "@fluentui/react-icons/svg/subtract";
import type { ReactElement } from "react";
import type { Checked } from "../../actions/checked";
import { openTargets } from "../../actions/work-left";
import type { TargetResult } from "../../domain/targets/target-result";
import { home } from "../../messages/pane/home";
import { shortFigure } from "../../messages/target-text";
import { Heading } from "../parts/heading";
import { lineButton } from "../parts/line-button";
import { usePane, useSay } from "../state/pane-context";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: "0", padding: "0" },
  line: {
    ...lineButton,
    minHeight: "36px",
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
  },
  label: { flexGrow: 1, minWidth: "0" },
  figure: { flexShrink: 0, marginLeft: tokens.spacingHorizontalS, fontVariantNumeric: "tabular-nums" },
  missed: { color: tokens.colorStatusWarningForeground3 },
  met: { color: tokens.colorStatusSuccessForeground1 },
});

/** What is short first, then what lacks data, and in one line how many targets are met. */
export function TargetsInShort({ checked }: { readonly checked: Checked }): ReactElement | null {
  const styles = useStyles();
  const say = useSay();
  const { actions, work } = usePane();
  const { stage } = checked.result;
  const open = openTargets(checked);
  const missed = open.filter(({ status }) => status === "missed");
  const unknown = open.filter(({ status }) => status === "unknown");
  const met = work.left?.targets.met ?? 0;
  if (missed.length + unknown.length + met === 0) return null;
  return (
    <section aria-label={say(missed.length > 0 ? home.shortHeading(stage) : home.unknownHeading)}>
      {missed.length + unknown.length > 0 && (
        <Heading level={2} size="small">
          {say(missed.length > 0 ? home.shortHeading(stage) : home.unknownHeading)}
        </Heading>
      )}
      <ul className={styles.list}>
        {[...missed, ...unknown].map((result) => (
          <li key={result.target.id}>
            <TargetInShort result={result} />
          </li>
        ))}
        {met > 0 && (
          <li>
            <Button
              className={styles.line}
              appearance="subtle"
              icon={<CheckmarkRegular className={styles.met} />}
              onClick={() => {
                actions.choosePage("targets", "met");
              }}
            >
              <span className={styles.label}>{say(home.met(met, stage))}</span>
              <ChevronRightRegular aria-hidden />
            </Button>
          </li>
        )}
      </ul>
    </section>
  );
}

function TargetInShort({ result }: { readonly result: TargetResult }): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const { actions } = usePane();
  const figure = shortFigure(result);
  return (
    <Button
      className={styles.line}
      appearance="subtle"
      icon={result.status === "missed" ? <SubtractFilled className={styles.missed} /> : <QuestionRegular />}
      onClick={() => {
        actions.choosePage("targets", result.target.id);
      }}
    >
      <span className={styles.label}>{result.target.label}</span>
      <span className={styles.figure}>{say(figure)}</span>
    </Button>
  );
}
