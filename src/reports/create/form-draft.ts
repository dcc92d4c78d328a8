import type { Shown } from "./block";
import type { Titles } from "./page-top";
import type { Signatures } from "./signature";
import type { Head } from "./table-head";

/** One line of a table's body. */
export type BodyLine =
  /** «I. BAN GIÁM ĐỐC»: merged over the table, bold. */
  | { readonly kind: "section"; readonly text: string }
  | { readonly kind: "row"; readonly cells: readonly Shown[] }
  /** A line whose first two cells are merged into one label; bold where it is a total. */
  | { readonly kind: "labelled"; readonly label: string; readonly cells: readonly Shown[]; readonly bold: boolean };

/** A form before it is placed on a page. */
export interface FormDraft {
  /** At most 31 characters, without : \\ / ? * [ ]. */
  readonly sheetName: string;
  readonly titles: Titles;
  readonly orientation: "portrait" | "landscape";
  readonly heads: readonly Head[];
  /** Texts of the numbering row; null: none (lists). */
  readonly numbering: readonly string[] | null;
  /** By column, in units of `NewTab.columnWidths`: stretched to the page's breadth where together they are less. */
  readonly widths: readonly number[];
  /** Columns of figures are centred, columns of words stand left. */
  readonly centred: readonly number[];
  /** Columns whose numbers are shares: two decimals. */
  readonly shares: readonly number[];
  readonly body: readonly BodyLine[];
  /** Lines below the table, merged and italic. */
  readonly foot: readonly string[];
  /** Points; 11 where the table is narrow. */
  readonly bodySize: 11 | 12;
  /** Points; rows that are signed by hand need more than their words. */
  readonly leastRowHeight?: number;
  readonly lists: readonly { readonly column: number; readonly items: readonly string[] }[];
  readonly signatures: Signatures | null;
}
