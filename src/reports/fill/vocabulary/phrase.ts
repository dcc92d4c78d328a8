import type { RecipientKind } from "../../../domain/recipient";
import type { InitiativeLevel } from "../../../domain/register/register";
import type { Group } from "../source";
import { tokensOf, type Token } from "./token";

/** Where a figure stands between registering and deciding, as the words of a form say it. */
export type SaidStanding =
  | "registered"
  | "proposed"
  | "council"
  /** «Thẩm định», «Cấp trên duyệt»: of whoever receives the form. */
  | "superior"
  | "decided"
  /** «Đạt» alone: decided where «Đăng ký» stands beside it, else no more than a verb. */
  | "attained";

/** What a phrase says about a figure. */
export interface Meaning {
  readonly recipient?: RecipientKind;
  readonly groups?: readonly Group[];
  readonly standing?: SaidStanding;
  readonly level?: InitiativeLevel;
  /**
   * `count`: «số lượng». `people`: whoever they are («người»). `staff`: a name for all who work there, which asks for
   * their number by itself («CBCCVC», «quân số»). `whole`: what a share is taken of. `share`, `units`, `initiatives`.
   */
  readonly measure?: "count" | "people" | "staff" | "whole" | "share" | "units" | "initiatives";
  /** The groups are known from a column of her list alone. */
  readonly isOwn?: true;
  /** Narrows the figure in a way that no register tells. */
  readonly isForeign?: true;
  /** «Cùng kỳ năm trước»: the figure of the year before. */
  readonly isLastYear?: true;
  /** Begins words that are always asked about, with the word behind it: «Đợt 1», «Vòng 2». */
  readonly opens?: true;
  /** «Trong đó»: what follows is a part of what stands beside it. */
  readonly isPart?: true;
  /** A body whose own name follows: «Trường Tiểu học …». Understood in titles only. */
  readonly isBody?: true;
}

/** Words with what they say, as a list of data. */
export interface Phrase {
  readonly words: readonly Pick<Token, "exact" | "loose">[];
  readonly meaning: Meaning;
}

/** Phrases of one meaning. */
export function saying(meaning: Meaning, ...spellings: readonly string[]): readonly Phrase[] {
  return spellings.map((spelling) => ({ words: tokensOf(spelling), meaning }));
}
