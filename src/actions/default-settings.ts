import type { Overlay } from "../domain/regimes/overlay";
import type { RegimeId } from "../domain/regimes/regime";
import type { Stage } from "../domain/stage";

/** What she set for this workbook; null leaves it to what the workbook says. Kept beside the office's profile. */
export interface Settings {
  readonly year: number | null;
  readonly regime: RegimeId | null;
  readonly stage: Stage | null;
  readonly overlay: Overlay;
}

export const defaultSettings: Settings = { year: null, regime: null, stage: null, overlay: {} };
