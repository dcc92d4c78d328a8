import { Body1, Caption1, Caption1Strong, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, type ReactElement } from "react";
import { targetsPage } from "../../messages/pane/targets";
import { usePane, useSay } from "../state/pane-context";
import type { Candidate } from "../../actions/who-else";

const useStyles = makeStyles({
  group: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXXS },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** «Cần thêm ai?»: facts only, in sheet order; a tick puts the person on trial. */
export function Candidates({ target }: { readonly target: string }): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const { state, engine } = usePane();
  const { checked } = state;
  const groups = useMemo(() => (checked === null ? [] : engine.whoElse(checked, target)), [checked, engine, target]);
  if (groups.length === 0) return <Body1>{say(targetsPage.nobody)}</Body1>;
  return (
    <>
      <Caption1 className={styles.quiet}>{say(targetsPage.factsOnly)}</Caption1>
      {groups.map(({ lacking, candidates }) => (
        <div key={lacking} className={styles.group} role="group" aria-label={say(targetsPage.lacking(lacking))}>
          <Caption1Strong>{say(targetsPage.lacking(lacking))}</Caption1Strong>
          {candidates.map((candidate) => (
            <CandidateTick key={`${candidate.subject} ${candidate.award}`} candidate={candidate} />
          ))}
        </div>
      ))}
      <Caption1 className={styles.quiet}>{say(targetsPage.trialHint)}</Caption1>
    </>
  );
}

function CandidateTick({ candidate }: { readonly candidate: Candidate }): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const { state, actions } = usePane();
  const { subject, award, on, name, unit, conditions } = candidate;
  const ticked = state.ticks.some((tick) => tick.subject === subject && tick.award === award);
  const facts = conditions.map((condition) => say(condition)).join("; ");
  return (
    <Checkbox
      checked={ticked === on}
      onChange={() => {
        actions.tick({ subject, award, on });
      }}
      label={
        <>
          {unit === null ? name : `${name} · ${unit}`}
          {facts !== "" && <Caption1 className={styles.quiet}>{` (${facts})`}</Caption1>}
        </>
      }
    />
  );
}
