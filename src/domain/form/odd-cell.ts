import type { CellRef } from "../../workbook/refs";
import type { Bilingual } from "../bilingual";

/** A filled cell of a counted list that its column and its row alone do not explain, with what became of it. */
export interface OddCell {
  readonly at: CellRef;
  readonly text: string;
  readonly fate: Bilingual;
}
