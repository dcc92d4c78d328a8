import type { Answer } from "../../domain/answer";
import type { Locale } from "../../domain/bilingual";
import type { WorkbookReading } from "../../domain/check";
import type { Counted } from "../../domain/counted/counted";
import type { Stage } from "../../domain/stage";
import type { TargetResult } from "../../domain/targets/target-result";
import type { WorkbookSnapshot } from "../../workbook/grid";
import type { WrittenByUs } from "./decide-writes";

/** What the filling of a workbook is planned from. */
export interface ReportInput {
  readonly snapshot: WorkbookSnapshot;
  readonly reading: WorkbookReading;
  /** The registration of the year before that the workbook keeps, read by itself; left out or null: there is none. */
  readonly before?: WorkbookReading | null;
  readonly targets: readonly TargetResult[];
  /** Every title's one count: which figures of her forms must agree. */
  readonly counted?: readonly Counted[];
  /** Year of achievement. */
  readonly year: number;
  readonly stage: Stage;
  readonly answers: readonly Answer[];
  readonly locale: Locale;
  readonly planId: string;
  /** What the journal says we wrote into a cell; a figure of ours may be brought up to date, hers never. */
  readonly writtenByUs?: WrittenByUs;
}
