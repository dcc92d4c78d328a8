import type { Facets } from "../meaning/facets";
import type { UnitMatch } from "../../../units/match-unit";

/** What one line of a table of figures stands for. */
export type Line = Item | Part | Rate | Sum | Plain;

/** A unit, a title, a number: something of its own that totals take in. */
export interface Item {
  readonly kind: "item";
  readonly row: number;
  readonly label: string;
  readonly match: UnitMatch;
  readonly facets: Facets;
  /** What a second column of words says of this very line: «Tập thể», «Cá nhân», «Nữ»; null where there is none. */
  readonly qualifier: Facets | null;
  /** A heading above it makes it a share. */
  readonly isUnderShares?: true;
  /** What it may be instead, see `open-groups`. */
  readonly mayBe?: Part;
}

/** «Trong đó: nữ»: a part of the line above, never added again. */
export interface Part {
  readonly kind: "part";
  readonly row: number;
  readonly label: string;
  readonly facets: Facets;
  /** The line it is part of: an item, a total or a heading; null where none stands above it. */
  readonly of: number | null;
  /** The items in that line; null: everybody. */
  readonly rows: readonly number[] | null;
  /** What it may be instead, see `open-groups`. */
  readonly mayBe?: Part;
}

/** «chiếm tỷ lệ so với tổng số …»: the share of the line above. */
export interface Rate {
  readonly kind: "rate";
  readonly row: number;
  readonly label: string;
  readonly facets: Facets;
  readonly of: number;
  /** The part right above it, whose share it may be instead; null where there is none, or its words settle that. */
  readonly below: string | null;
}

/** «Cộng (I)», «Tổng cộng»: these rows added up. */
export interface Sum {
  readonly kind: "sum";
  readonly row: number;
  readonly label: string;
  readonly rows: readonly number[];
  /** It takes in every item so far: no subtotal. */
  readonly final: boolean;
  readonly qualifier: Facets | null;
  /** Its rows are named by their codes: «(01=02+03)». */
  readonly byCode?: true;
}

interface Plain {
  /**
   * `shares`: «Tỷ lệ trên tổng số … (%)», shares of the total above. `whole-body`: «Tập thể Sở … (đề nghị)», the body
   * itself, in no total. `heading`: the name of a group.
   */
  readonly kind: "shares" | "whole-body" | "heading";
  readonly row: number;
  readonly label: string;
}

/** Of a line with two readings the row that it stands below, and may be a part of. */
export function rowAbove(line: Item | Part): number | null {
  return [line, line.mayBe].flatMap((each) => (each?.kind === "part" ? (each.of ?? []) : []))[0] ?? null;
}
