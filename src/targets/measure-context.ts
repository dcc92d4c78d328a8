import type { Population } from "../counting/population";
import type { Answer } from "../domain/answer";
import type { WorkbookReading } from "../domain/check";
import type { Overlay } from "../domain/regimes/overlay";
import type { Regime } from "../domain/regimes/regime";
import type { Stage } from "../domain/stage";

/** What every target of a workbook is measured with. */
export interface MeasureContext {
  readonly population: Population;
  readonly reading: WorkbookReading;
  readonly regime: Regime;
  readonly overlay: Overlay;
  readonly stage: Stage;
  readonly today: string;
  readonly answers: readonly Answer[];
  readonly year: number;
  readonly recruitMonths: number;
}
