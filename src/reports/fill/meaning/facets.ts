import type { AwardId } from "../../../domain/glossary/awards";
import type { Grade } from "../../../domain/glossary/grades";
import type { RecipientKind } from "../../../domain/recipient";
import type { InitiativeLevel } from "../../../domain/register/register";
import type { Who } from "../source";

/** What the words of a head, a row's label or a title say about a figure. null: they do not say. */
export interface Facets {
  readonly award: AwardId | null;
  /** «HTXSNV»: how they did their work. */
  readonly grade: Grade | null;
  readonly recipient: RecipientKind | null;
  readonly who: Who | null;
  /** «whole»: what a share is taken of, the people or the units beside the count of a title. */
  readonly measure: "count" | "share" | "headcount" | "whole" | "units" | "initiatives" | null;
  readonly level: InitiativeLevel | null;
  readonly standing: "registered" | "decided" | null;
  /** The words leave another title open: asked before anything is written. */
  readonly isOpen: boolean;
  /** Words that narrow the figure in a way no register tells: «chuyên đề», «cùng kỳ năm trước». */
  readonly foreign: string | null;
}

export const noFacets: Facets = {
  award: null,
  grade: null,
  recipient: null,
  who: null,
  measure: null,
  level: null,
  standing: null,
  isOpen: false,
  foreign: null,
};

/** Words of which nothing was understood: a name, or something that no register tells. */
export function saysNothing({ award, grade, recipient, who, measure, level, standing, foreign }: Facets): boolean {
  return [award, grade, recipient, who, measure, level, standing, foreign].every((each) => each === null);
}

/** Outer words first; inner ones say it more exactly. */
export function combined(levels: readonly Facets[]): Facets {
  return levels.reduce(
    (outer, inner) => ({
      award: inner.award ?? outer.award,
      isOpen: inner.award === null ? outer.isOpen : inner.isOpen,
      grade: inner.grade ?? outer.grade,
      recipient: inner.recipient ?? outer.recipient,
      who: inner.who ?? outer.who,
      measure: inner.measure ?? (inner.award === null ? outer.measure : outer.measure === "share" ? "share" : null),
      level: inner.level ?? outer.level,
      standing: inner.standing ?? outer.standing,
      foreign: inner.foreign ?? outer.foreign,
    }),
    noFacets,
  );
}
