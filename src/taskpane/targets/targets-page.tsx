import { Body1, makeStyles, SearchBox } from "@fluentui/react-components";
import { useMemo, useState, type ReactElement } from "react";
import { partsOfLine, planLines } from "../../actions/lines-of-plan";
import type { TargetResult } from "../../domain/targets/target-result";
import { defaultPlanText } from "../../messages/targets-sentence";
import { targetsPage } from "../../messages/pane/targets";
import { holdsWords } from "../../messages/search-words";
import { Stack } from "../parts/stack";
import { usePane, useSay } from "../state/pane-context";
import { ContradictionCard } from "./contradiction-card";
import { FoldedTargets } from "./folded-targets";
import { targetGroups } from "./target-groups";
import { TargetLine } from "./target-line";
import { TrialTray } from "./trial-tray";

/** So many targets are found with the eye; more are searched. */
const SEARCHED_FROM = 12;

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: "0", padding: "0" },
});

/** «Chỉ tiêu»: what is short or lacks data first, the others folded; a trial moves the figures of all at once. */
export function TargetsPage(): ReactElement | null {
  const styles = useStyles();
  const say = useSay();
  const { state, engine } = usePane();
  const { checked, ticks } = state;
  const [words, setWords] = useState("");
  const trial = useMemo(
    () => (checked === null || ticks.length === 0 ? null : engine.whatIf(checked, ticks)),
    [checked, ticks, engine],
  );
  if (checked === null) return null;
  const { result } = checked;
  const ours = defaultPlanText(result.targets);
  const tried = new Map(trial?.targets.map((target) => [target.target.id, target]));
  const groups = targetGroups(checked);
  // Whoever comes without a wish sees the first one that is open.
  const opened = state.at ?? groups.open[0]?.target.id;
  const lines = (targets: readonly TargetResult[]) => (
    <ul className={styles.list}>
      {targets.map((target) => {
        const parts = partsOfLine(target, checked);
        return (
          <TargetLine
            key={target.target.id}
            checked={checked}
            result={tried.get(target.target.id) ?? target}
            before={trial === null ? null : target}
            isOpen={[target, ...parts].some((one) => one.target.id === opened)}
            parts={parts.length > 0 ? lines(parts) : null}
          />
        );
      })}
    </ul>
  );
  const found = planLines(checked).filter(({ target }) => holdsWords(target.label, words));
  return (
    <Stack>
      {ours !== null && <Body1>{say(ours)}</Body1>}
      {result.targets.length >= SEARCHED_FROM && (
        <SearchBox
          aria-label={say(targetsPage.search)}
          placeholder={say(targetsPage.search)}
          value={words}
          onChange={(_, { value }) => {
            setWords(value);
          }}
        />
      )}
      {words.trim() !== "" ? (
        found.length > 0 ? (
          lines(found)
        ) : (
          <Body1>{say(targetsPage.noneFound)}</Body1>
        )
      ) : (
        <>
          {groups.open.length > 0 ? lines(groups.open) : <Body1>{say(targetsPage.noneShort)}</Body1>}
          {(trial?.contradictions ?? result.contradictions).map((contradiction) => (
            <ContradictionCard key={contradiction.targets.join("+")} contradiction={contradiction} />
          ))}
          <FoldedTargets groups={groups.folded} lines={lines} />
        </>
      )}
      {ticks.length > 0 && trial !== null && <TrialTray checked={checked} ticks={ticks} trial={trial} />}
    </Stack>
  );
}
