import type { AwardId } from "../../../domain/glossary/awards";
import type { Grade } from "../../../domain/glossary/grades";
import type { RecipientKind } from "../../../domain/recipient";
import type { InitiativeLevel } from "../../../domain/register/register";
import { both, everybody, type BodyAmongUnits, type Who } from "../source";
import type { SaidStanding } from "../vocabulary/phrase";

/** What the words of a head, a row's label or a title say about a figure. null: they do not say. */
export interface Facets {
  readonly award: AwardId | null;
  /** The words of the lists for the award of this very giver; none where whoever gives it is meant. */
  readonly given: readonly string[];
  /** «HTXSNV»: how they did their work. */
  readonly grade: Grade | null;
  readonly recipient: RecipientKind | null;
  /** Groups that narrow it; none: everybody. */
  readonly who: Who;
  /**
   * «whole»: what a share is taken of, the people or the units beside the count of a title. «fraction»: the count and
   * its whole as one text, «14/15».
   */
  readonly measure: "count" | "share" | "fraction" | "headcount" | "whole" | "units" | "initiatives" | null;
  readonly level: InitiativeLevel | null;
  /** «(kể cả tập thể Sở)»: whether the body itself is one of the collectives; null: they do not say. */
  readonly body: BodyAmongUnits | null;
  readonly standing: SaidStanding | null;
  /** The years it speaks of, a school year by its two. */
  readonly years: readonly NamedSpan[];
  /** What a share or a fraction is taken of; null where the words do not say. */
  readonly base: Facets | null;
  /** «Trong đó»: a part of what stands beside it. */
  readonly isPart: boolean;
  /** The words leave another title open: asked before anything is written. */
  readonly isOpen: boolean;
  /** Words that narrow the figure in a way nobody can count: «chuyên đề». */
  readonly foreign: string | null;
  /** «Cùng kỳ năm trước»: as written; null where the figure is of the year at hand. */
  readonly lastYear: string | null;
  /** Words that nobody understands, as written. They block the figure until she says what they mean. */
  readonly leftover: readonly string[];
}

export interface NamedSpan {
  readonly from: number;
  readonly to: number;
}

export const noFacets: Facets = {
  award: null,
  given: [],
  grade: null,
  recipient: null,
  who: everybody,
  measure: null,
  level: null,
  body: null,
  standing: null,
  years: [],
  base: null,
  isPart: false,
  isOpen: false,
  foreign: null,
  lastYear: null,
  leftover: [],
};

/** Words of which nothing was understood: a name, or something that no register tells. */
export function saysNothing(facets: Facets): boolean {
  const { award, grade, recipient, who, measure, level, standing, foreign, lastYear } = facets;
  return (
    who.length === 0 &&
    [award, grade, recipient, measure, level, standing, foreign, lastYear].every((each) => each === null)
  );
}

/** Outer words first; inner ones say it more exactly, and what narrows does so wherever it stands. */
export function combined(levels: readonly Facets[]): Facets {
  return levels.reduce(
    (outer, inner) => ({
      award: inner.award ?? outer.award,
      given: inner.award === null ? outer.given : inner.given,
      isOpen: inner.award === null ? outer.isOpen : inner.isOpen,
      grade: inner.grade ?? outer.grade,
      recipient: inner.recipient ?? outer.recipient,
      who: both(outer.who, inner.who),
      measure: inner.measure ?? (inner.award === null ? outer.measure : outer.measure === "share" ? "share" : null),
      level: inner.level ?? outer.level,
      body: inner.body ?? outer.body,
      standing: inner.standing ?? outer.standing,
      years: inner.years.length > 0 ? inner.years : outer.years,
      base: inner.base ?? outer.base,
      isPart: outer.isPart || inner.isPart,
      foreign: inner.foreign ?? outer.foreign,
      lastYear: inner.lastYear ?? outer.lastYear,
      leftover: [...outer.leftover, ...inner.leftover],
    }),
    noFacets,
  );
}
