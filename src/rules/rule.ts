import type { Population } from "../counting/population";
import type { Answer } from "../domain/answer";
import type { Bilingual } from "../domain/bilingual";
import type { WorkbookReading } from "../domain/check";
import type { Fix, LegalBasis, Severity, Waiver } from "../domain/findings/finding";
import type { MendingLevel } from "../domain/findings/mending";
import type { ColumnRole } from "../domain/form/column-role";
import type { Form } from "../domain/form/form";
import type { SubjectKey } from "../domain/recipient";
import type { Overlay, OverlayValue } from "../domain/regimes/overlay";
import type { Regime } from "../domain/regimes/regime";
import type { Stage } from "../domain/stage";
import type { TargetResult } from "../domain/targets/target-result";
import type { WorkbookSnapshot } from "../workbook/grid";
import type { CivilDate } from "../workbook/ports";
import type { CellRef } from "../workbook/refs";
import type { Summed } from "./depends-on";
import type { Facts } from "./facts";
import type { RuleLimits } from "./limits";

/** All that rules may look at. Rules know no clock: `today` is handed in. */
export interface RuleInput {
  readonly snapshot: WorkbookSnapshot;
  readonly reading: WorkbookReading;
  readonly regime: Regime;
  readonly overlay: Overlay;
  readonly stage: Stage;
  /** Year of achievement. */
  readonly year: number;
  readonly today: CivilDate;
  readonly targets?: readonly TargetResult[];
  /** What the targets were counted from; looked at anew where it is not handed on. */
  readonly population?: Population;
  readonly answers: readonly Answer[];
  readonly waivers: readonly Waiver[];
}

/** The input with what many rules look up in it, worked out once. */
export interface RuleView extends RuleInput {
  readonly facts: Facts;
  readonly limits: RuleLimits;
}

/** What a rule is about; `row` rules speak of a recipient and always name one. */
export type RuleScope = "recipient" | "row" | "form" | "workbook";

/** What a rule found, before the runner gives it its severity, its id and its waiver. */
export interface Problem {
  readonly at: CellRef;
  /** Whose row it is; null where the rule is about no recipient. */
  readonly subject: SubjectKey | null;
  /** Where and who, why, what to do. */
  readonly message: Bilingual;
  readonly related?: readonly CellRef[];
  readonly fix?: Fix;
  /** Where this one is milder than the rule. */
  readonly atMost?: Severity;
  /** Health, maternity, discipline. */
  readonly sensitive?: boolean;
  /** Where this one rests on another clause than the rule: the office's own regulation, mostly. */
  readonly basis?: LegalBasis;
  /** Figures the rule looked at beside its cells: a waiver asks again when they change. */
  readonly figures?: string;
  /** Another slip than the rest of its column: told by itself, however many of them there are. */
  readonly alone?: true;
  /** The figure it is about adds these up: it is mended after them. */
  readonly sums?: Summed;
}

/** One obligation. Pure: the same view gives the same problems, in time linear in the rows. */
export interface Rule {
  /** Never used again for another obligation. */
  readonly id: string;
  /** The obligation in one line. */
  readonly title: Bilingual;
  /** Why it is there, in a sentence or two that a secretary could say to a unit. */
  readonly why: Bilingual;
  readonly scope: RuleScope;
  /** Column roles it needs; where a form it `concerns` lacks one, the runner says so once for the form. */
  readonly needs: readonly ColumnRole[];
  /** Whether the question of the rule arises in this form; asked only where `needs` is not empty. */
  concerns?(view: RuleView, form: Form): boolean;
  basis(regime: Regime): LegalBasis | null;
  /** The value of a local overlay it goes by, where no law has one. */
  readonly local?: OverlayValue;
  severity(stage: Stage, regime: Regime): Severity;
  /**
   * What many cells of one column have in common («thừa khoảng trắng»): above a dozen of them with a safe fix, the
   * runner tells them in one finding. Absent: each is told by itself, whatever their number.
   */
  readonly together?: Bilingual;
  /** When it is mended; absent: with the typing where its fix is safe, with the rows where not. */
  readonly level?: MendingLevel;
  /** What mending it may change in a figure where no fix says so: whether its rows count, or what its cell claims. */
  readonly changes?: "row" | "mark";
  check(view: RuleView): Iterable<Problem>;
}

/** For rules of plain tidiness, which no law asks for. */
export function noBasis(): null {
  return null;
}

/** The same severity at every stage. */
export function always(severity: Severity): () => Severity {
  return () => severity;
}

/** Milder while people only register, in earnest once titles are reviewed. */
export function fromReview(before: Severity, from: Severity): (stage: Stage) => Severity {
  return (stage) => (isReviewed(stage) ? from : before);
}

/** Bình xét, trình khen, đã có quyết định: what is written is meant. */
export function isReviewed(stage: Stage): boolean {
  return stage === "review" || stage === "nomination" || stage === "decided";
}
