/**
 * A point in time as precise as people typed it. `text` keeps their words. It has the shape of `PeriodText` on purpose:
 * the folder `text/` knows no domain and the domain no text, and where reading hands one over as the other the compiler
 * holds the two together.
 */
export type Period =
  | { readonly precision: "day"; readonly date: string; readonly text: string }
  | { readonly precision: "month"; readonly year: number | null; readonly month: number; readonly text: string }
  | {
      readonly precision: "quarter";
      readonly year: number | null;
      readonly quarters: readonly number[];
      readonly text: string;
    }
  | { readonly precision: "year"; readonly year: number | null; readonly text: string }
  /** Words without a date: never a reason to call anything late. */
  | { readonly precision: "unknown"; readonly text: string };
