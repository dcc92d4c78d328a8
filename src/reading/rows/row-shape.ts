import type { Bilingual } from "../../domain/bilingual";
import type { StructuralAs } from "../../domain/form/row-fate";
import type { SectionHeading } from "./section-rows";

/** What a row is before anything is counted: a line of the list, or a part of the form. */
export type RowShape =
  | { readonly shape: "line" }
  | { readonly shape: "structural"; readonly as: StructuralAs; readonly heading?: SectionHeading }
  | { readonly shape: "excluded"; readonly why: Bilingual }
  | { readonly shape: "questioned"; readonly why: Bilingual };

/** A row with its shape and the headings it stands under, outermost first. */
export interface ShapedRow {
  readonly row: number;
  readonly shape: RowShape;
  readonly sections: readonly string[];
}

/** A part of the form, with its heading where it is one. */
export function structural(as: StructuralAs, heading?: SectionHeading): RowShape {
  return heading ? { shape: "structural", as, heading } : { shape: "structural", as };
}
