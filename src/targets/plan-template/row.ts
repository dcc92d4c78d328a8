/** One row of the sheet «Chỉ tiêu»: a heading, or a line with what stands in columns A to J. */
export type PlanTemplateRow =
  | { readonly kind: "section"; readonly number: string; readonly label: string; readonly watched: boolean }
  | {
      readonly kind: "line";
      readonly number: string;
      readonly label: string;
      readonly object: string;
      readonly comparator: string;
      /** A number where the cell holds one, so that Excel can compute with it. */
      readonly level: string | number;
      readonly unit: string;
      readonly denominator: string;
      readonly stage: string;
      readonly basis: string;
      readonly note: string;
      /** Not in the plan; shown grey at the end, may be switched off. */
      readonly watched: boolean;
    };
