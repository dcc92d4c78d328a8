import type { CivilDate } from "../workbook/ports";
import type { WorkbookSnapshot } from "../workbook/grid";
import type { Answer, Question } from "./answer";
import type { Counted } from "./counted/counted";
import type { Finding, Waiver } from "./findings/finding";
import type { Form } from "./form/form";
import type { OddCell } from "./form/odd-cell";
import type { Overlay } from "./regimes/overlay";
import type { RegimeId } from "./regimes/regime";
import type { Register } from "./register/register";
import type { Stage } from "./stage";
import type { Contradiction, TargetResult } from "./targets/target-result";

/** Everything a check depends on; the same request always gives the same result. Structured-cloneable. */
export interface CheckRequest {
  readonly snapshot: WorkbookSnapshot;
  readonly fileName: string;
  readonly today: CivilDate;
  /** Year of achievement; null: read from the workbook, else the year of `today`. */
  readonly year: number | null;
  /** null: chosen by the year. */
  readonly regime: RegimeId | null;
  /** null: read from the workbook's titles, else registration. */
  readonly stage: Stage | null;
  readonly overlay: Overlay;
  readonly answers: readonly Answer[];
  readonly waivers: readonly Waiver[];
}

/** One sheet as it was read: its forms, and the rows that stand in none. */
export interface SheetReading {
  readonly name: string;
  readonly hidden: boolean;
  readonly forms: readonly Form[];
  /** Non-empty rows in no form's extent. */
  readonly outside: readonly number[];
}

/** What `reading/` makes of a workbook. */
export interface WorkbookReading {
  readonly sheets: readonly SheetReading[];
  readonly register: Register;
  readonly questions: readonly Question[];
  /** Cells of counted lists that their columns and rows alone do not explain, sheet by sheet. */
  readonly odd: readonly OddCell[];
}

export interface CheckResult {
  readonly fileName: string;
  readonly year: number;
  readonly regime: RegimeId;
  /** Months of work under which recruits wait, by the law or by the regulation laid over it. */
  readonly recruitMonths: number;
  readonly stage: Stage;
  readonly today: CivilDate;
  readonly reading: WorkbookReading;
  /** Every title's one count; forms, targets and sentences read from it. */
  readonly counted: readonly Counted[];
  readonly targets: readonly TargetResult[];
  readonly contradictions: readonly Contradiction[];
  /** In the order in which mending helps: level, severity, sheet, row, column. Waived ones included. */
  readonly findings: readonly Finding[];
  readonly questions: readonly Question[];
}
