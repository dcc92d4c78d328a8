import { Body1, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, type ReactElement } from "react";
import type { Contradiction, TargetResult } from "../../domain/targets/target-result";
import { defaultPlanText } from "../../messages/conclusion";
import { targetsPage } from "../../messages/pane/targets";
import { contradictoryLabel } from "../../messages/status-labels";
import { Card } from "../parts/card";
import { usePane, useSay } from "../state/pane-context";
import { Stack } from "../parts/stack";
import { TargetCard } from "./target-card";
import { TargetDetail } from "./target-detail";
import { TrialTray } from "./trial-tray";
import { Heading } from "../parts/heading";

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground3 },
  hard: { borderLeft: `${tokens.strokeWidthThickest} solid ${tokens.colorPaletteMarigoldBorderActive}` },
});

/** «Chỉ tiêu»: every target with what it is made of; a trial moves them all at once. */
export function TargetsPage(): ReactElement {
  const say = useSay();
  const { state, engine } = usePane();
  const { checked, ticks } = state;
  const trial = useMemo(
    () => (checked === null || ticks.length === 0 ? null : engine.whatIf(checked, ticks)),
    [checked, ticks, engine],
  );
  if (checked === null) return <Body1>{say(targetsPage.none)}</Body1>;
  const { result } = checked;
  const shown = trial?.targets ?? result.targets;
  const ours = defaultPlanText(shown);
  const before = new Map(result.targets.map((target) => [target.target.id, target]));
  return (
    <Stack>
      {ours !== null && <Body1>{say(ours)}</Body1>}
      {(trial?.contradictions ?? result.contradictions).map((contradiction) => (
        <ContradictionCard key={contradiction.targets.join("+")} contradiction={contradiction} />
      ))}
      {sections(shown).map(({ title, targets }) => (
        <Stack key={title ?? ""}>
          {title !== null && (
            <Heading level={2} size="medium">
              {title}
            </Heading>
          )}
          {targets.map((target) => (
            <TargetCard key={target.target.id} result={target} stage={result.stage}>
              <TargetDetail result={target} before={trial === null ? null : (before.get(target.target.id) ?? null)} />
            </TargetCard>
          ))}
        </Stack>
      ))}
      {ticks.length > 0 && <TrialTray checked={checked} ticks={ticks} />}
    </Stack>
  );
}

function ContradictionCard({ contradiction }: { readonly contradiction: Contradiction }): ReactElement {
  const styles = useStyles();
  const say = useSay();
  return (
    <Card className={styles.hard} label={say(contradictoryLabel)}>
      <Heading level={2} size="small">
        {say(contradictoryLabel)}
      </Heading>
      <Body1>{say(contradiction.message)}</Body1>
      {contradiction.nearest !== null && (
        <Caption1 className={styles.quiet}>{`${say(targetsPage.nearest)}: ${say(contradiction.nearest)}`}</Caption1>
      )}
    </Card>
  );
}

/** Targets under the headings of the sheet they come from, in its order. */
function sections(targets: readonly TargetResult[]) {
  const groups: { title: string | null; targets: TargetResult[] }[] = [];
  for (const target of targets) {
    const title = target.target.section;
    const last = groups.at(-1);
    if (last?.title === title) last.targets.push(target);
    else groups.push({ title, targets: [target] });
  }
  return groups;
}
