import type { RowShape } from "../row-shape";

/** The words of the grammar: what a row can be where it stands. */
export type RowPart =
  | "line"
  /** A further title of whoever stands above, in a row of its own. */
  | "further-title"
  | "section"
  | "subtotal"
  | "total"
  /** «Loại A | 5» under a total. */
  | "figure-below"
  | "note"
  | "empty"
  | "continuation"
  /** The heading, printed anew. */
  | "heading"
  /** «TRƯỞNG KHỐI»: who signs, without the name yet. */
  | "post"
  /** «(Ký, ghi rõ họ tên)». */
  | "hand-note"
  | "signer"
  /** Words that only a signature has. */
  | "signature"
  /** Whatever stands below a signature. */
  | "below-signature";

/** One thing a row may be, and how much speaks for it; the scale is that of log-odds. */
export interface Candidate {
  readonly part: RowPart;
  readonly shape: RowShape;
  readonly weight: number;
}

/** A row of the list with all that it may be; at least one candidate. */
export interface OpenRow {
  readonly row: number;
  /** Columns with anything in them. */
  readonly cells: readonly number[];
  readonly candidates: readonly Candidate[];
}
