import type { Answer } from "../domain/answer";
import type { CheckRequest } from "../domain/check";
import { answersWith, overlayOf, withOverlay, type Overlay } from "../domain/regimes/overlay";
import type { Regime } from "../domain/regimes/regime";

/** What a check of one year goes by: the law with what province, ministry or office put in its place. */
export interface LocalRules {
  readonly regime: Regime;
  readonly overlay: Overlay;
  readonly answers: readonly Answer[];
}

/** The request's overlay laid over the regime of the year; an overlay of other years changes nothing. */
export function localRules(
  { overlay, answers }: Pick<CheckRequest, "overlay" | "answers">,
  regime: Regime,
  year: number,
): LocalRules {
  const held = overlayOf(overlay, year);
  return { regime: withOverlay(regime, held), overlay: held, answers: answersWith(held, answers) };
}
