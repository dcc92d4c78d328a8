import type { Bilingual } from "../domain/bilingual";
import type { WorkbookReading } from "../domain/check";
import type { SubjectKey } from "../domain/recipient";
import type { Stage } from "../domain/stage";
import type { Count } from "../domain/targets/target-result";
import type { Population } from "../counting/population";

/** What was counted; `unlevelled`: subjects with a «Bằng khen» whose level is not said, never in the count. */
export type NumeratorReading =
  | { readonly kind: "counted"; readonly count: Count; readonly unlevelled: readonly SubjectKey[] }
  | { readonly kind: "unknown"; readonly missing: Bilingual };

export interface NumeratorInput {
  readonly population: Population;
  readonly reading: WorkbookReading;
  readonly stage: Stage;
}
