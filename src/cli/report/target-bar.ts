import type { TargetResult } from "../../domain/targets/target-result";
import type { Locale } from "../../domain/bilingual";
import { barText } from "../../messages/target-text";
import { statusLooks } from "./badge";
import { html, type Html } from "./html";

/** How far a target is reached, its level as a stroke across, both in words for those who do not see it. */
export function targetBar(result: TargetResult, language: Locale): Html | null {
  const scale = scaleOf(result);
  if (scale === null) return null;
  const [tone] = statusLooks[result.status];
  const level = scale.level === null ? null : share(scale.level);
  return html`<svg class="bar" role="img" aria-label="${barText(result)[language]}">
    <rect class="track" x="0" y="5" width="100%" height="8" rx="4" />
    <rect class="value ${tone}" x="0" y="5" width="${share(scale.value)}" height="8" rx="4" />
    ${
      level === null
        ? null
        : html`<line class="halo" x1="${level}" x2="${level}" y1="5" y2="13" />
            <line class="level" x1="${level}" x2="${level}" y1="0" y2="18" />`
    }
  </svg>`;
}

interface Scale {
  /** Parts of the bar's length, 0 to 1. */
  readonly value: number;
  readonly level: number | null;
}

function scaleOf({ target, numerator, denominator }: TargetResult): Scale | null {
  if (numerator === null) return null;
  const level = target.threshold === null ? null : target.threshold.num / target.threshold.den;
  if (target.unit === "percent") {
    if (denominator === null || denominator.value === 0) return null;
    const value = numerator.value / denominator.value;
    // A small level (15 %) would leave the bar almost empty: it then ends at one half.
    const top = Math.max(value, level ?? 1) <= 0.4 ? 0.5 : 1;
    return { value: Math.min(value / top, 1), level: level === null ? null : level / top };
  }
  if (level === null) return null;
  const highest = target.max === null ? level : target.max.num / target.max.den;
  const top = Math.max(numerator.value, level, highest) * 1.25;
  return top === 0 ? null : { value: numerator.value / top, level: level / top };
}

function share(part: number): string {
  return `${String(Math.round(part * 1000) / 10)}%`;
}
