/** A tab with the name of a form that is to be made. */
export interface StandingTab {
  readonly sheet: string;
  /** `ours`: made by us, with the lines it would have now. `ours-otherwise`: with other lines. `hers`: any other. */
  readonly whose: "ours" | "ours-otherwise" | "hers";
  /** Cells of ours that were changed by hand since: they stay when it is brought up to date. */
  readonly edited: number;
  /** The name a new tab would take beside it. */
  readonly besideAs: string;
}
