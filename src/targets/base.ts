import type { Answer } from "../domain/answer";
import type { Bilingual } from "../domain/bilingual";
import type { WorkbookReading } from "../domain/check";
import type { SubjectKey, UnitKey } from "../domain/recipient";
import type { Count } from "../domain/targets/target-result";
import type { Member, Population } from "../counting/population";

/** What a share is counted on. `members` null: only the number is known. */
export interface Denominator {
  readonly count: Count;
  /** Keys of the people, or of the units, it holds; the numerator's are always among them. */
  readonly among: ReadonlySet<SubjectKey> | null;
  /** People known to stay outside although the headcount holds only a number. */
  readonly outside: ReadonlySet<SubjectKey>;
  readonly beside: readonly Alternative[];
}

/** The same share on other people: printed beside, never instead. */
export interface Alternative {
  readonly among: ReadonlySet<SubjectKey> | null;
  readonly value: number;
  readonly lead: Bilingual;
}

export type DenominatorReading =
  | { readonly kind: "none" }
  | { readonly kind: "known"; readonly denominator: Denominator }
  /** The people listed, where nobody says whether they are all. */
  | { readonly kind: "assumed"; readonly denominator: Denominator; readonly missing: Bilingual }
  | { readonly kind: "unknown"; readonly missing: Bilingual };

export interface DenominatorInput {
  readonly population: Population;
  readonly reading: WorkbookReading;
  readonly answers: readonly Answer[];
  readonly year: number;
  /** Months of work below which the law of the year does not consider a recruit. */
  readonly recruitMonths: number;
}

/** A base whose people, or units, are all known, or all unknown, with nothing printed beside. */
export function known(count: Count, among: ReadonlySet<SubjectKey> | null): DenominatorReading {
  return { kind: "known", denominator: { count, among, outside: new Set(), beside: [] } };
}

/** Whether a person's home unit is the one a target is about; null is the whole office. */
export function inUnit(member: Member, unit: UnitKey | null): boolean {
  return unit === null || member.unit === unit;
}

/** The keys of people a share is counted on. */
export function keysOf(members: readonly Member[]): ReadonlySet<SubjectKey> {
  return new Set(members.map(({ key }) => key));
}

/** Whether somebody is among the people, or units, a share is counted on. */
export function belongsTo({ among, outside }: Denominator, member: string): boolean {
  return among === null ? !outside.has(member) : among.has(member);
}
