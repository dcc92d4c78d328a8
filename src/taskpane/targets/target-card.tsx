import { Body1, Caption1, makeStyles, Subtitle1, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import type { Stage } from "../../domain/stage";
import type { TargetResult } from "../../domain/targets/target-result";
import { figureText, gapText, levelText } from "../../messages/target-text";
import { Card } from "../parts/card";
import { useSay } from "../state/pane-context";
import { StatusBadge } from "./status-badge";
import { TargetBar } from "./target-bar";
import { Heading } from "../parts/heading";

const useStyles = makeStyles({
  head: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, justifyContent: "space-between" },
  label: { flexGrow: 1, flexBasis: "60%", minWidth: "0" },
  figures: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalM,
  },
  quiet: { color: tokens.colorNeutralForeground3 },
  figure: { fontVariantNumeric: "tabular-nums" },
});

interface TargetCardProps {
  readonly result: TargetResult;
  readonly stage: Stage;
  /** What a page adds below: how it was worked out, who could still qualify. */
  readonly children?: ReactNode;
}

/** One target: its words, its figure with numerator and denominator, the bar, and what is missing. */
export function TargetCard({ result, stage, children }: TargetCardProps): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const figure = figureText(result);
  const level = levelText(result.target);
  const gap = gapText(result);
  return (
    <Card label={result.target.label}>
      <div className={styles.head}>
        <Heading level={3} size="small" className={styles.label}>
          {result.target.label}
        </Heading>
        <StatusBadge result={result} stage={stage} />
      </div>
      {figure !== null && (
        <div className={styles.figures}>
          <Subtitle1 className={styles.figure}>{say(figure)}</Subtitle1>
          {level !== null && <Caption1 className={styles.quiet}>{say(level)}</Caption1>}
        </div>
      )}
      <TargetBar result={result} />
      {gap !== null && <Body1>{say(gap)}</Body1>}
      {figure === null && <Body1 className={styles.quiet}>{say(result.why)}</Body1>}
      {children}
    </Card>
  );
}
