/** A finding as its cell shows it: worst severity first, and the sentence for hovering and for screen readers. */
export interface CellMark {
  readonly severity: "error" | "warning" | "info";
  readonly sentence: string;
  /** In a few words, with how grave it is. */
  readonly short: string;
}
