import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { TargetResult } from "../../domain/targets/target-result";
import { barText } from "../../messages/target-text";
import { useSay } from "../state/pane-context";

const useStyles = makeStyles({
  bar: { display: "block", width: "100%", height: "16px", overflow: "visible" },
  track: {
    fill: tokens.colorNeutralBackground5,
    stroke: tokens.colorNeutralStroke2,
    "@media (forced-colors: active)": { fill: "Canvas", stroke: "CanvasText" },
  },
  reached: { fill: tokens.colorPaletteGreenBackground3, "@media (forced-colors: active)": { fill: "Highlight" } },
  short: { fill: tokens.colorPaletteMarigoldBackground3, "@media (forced-colors: active)": { fill: "Highlight" } },
  neutral: { fill: tokens.colorBrandBackground, "@media (forced-colors: active)": { fill: "Highlight" } },
  halo: { stroke: tokens.colorNeutralBackground1, strokeWidth: "6px" },
  mark: {
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: "2px",
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
});

/** How far a target is reached, with its level as a stroke across; null where there is nothing to draw. */
export function TargetBar({ result }: { readonly result: TargetResult }): ReactElement | null {
  const styles = useStyles();
  const say = useSay();
  const scale = scaleOf(result);
  if (scale === null) return null;
  const fill =
    result.status === "missed"
      ? styles.short
      : result.status === "met" || result.status === "exceeded"
        ? styles.reached
        : styles.neutral;
  const level = scale.level === null ? null : percent(scale.level);
  return (
    <svg className={styles.bar} role="img" aria-label={say(barText(result))}>
      <rect className={styles.track} x="0" y="4" width="100%" height="8" rx="4" />
      <rect className={fill} x="0" y="4" width={percent(scale.value)} height="8" rx="4" />
      {level !== null && (
        <>
          <line className={mergeClasses(styles.halo)} x1={level} x2={level} y1="4" y2="12" />
          <line className={styles.mark} x1={level} x2={level} y1="0" y2="16" />
        </>
      )}
    </svg>
  );
}

/** Value and level as parts of the bar, 0 to 1. */
function scaleOf({ target, numerator, denominator }: TargetResult): { value: number; level: number | null } | null {
  if (numerator === null) return null;
  if (target.unit === "percent") {
    if (denominator === null || denominator.value === 0) return null;
    const level = target.threshold === null ? null : target.threshold.num / target.threshold.den;
    const value = numerator.value / denominator.value;
    // A small level (15 %) would leave the bar almost empty: the scale then ends at a round share above both.
    const top = Math.max(value, level ?? 1) <= 0.4 ? 0.5 : 1;
    return { value: Math.min(value / top, 1), level: level === null ? null : level / top };
  }
  if (target.threshold === null) return null;
  const level = target.threshold.num / target.threshold.den;
  const top = Math.max(numerator.value, level, target.max === null ? 0 : target.max.num / target.max.den) * 1.25;
  return top === 0 ? null : { value: numerator.value / top, level: level / top };
}

function percent(part: number): string {
  return `${String(Math.round(part * 1000) / 10)}%`;
}
