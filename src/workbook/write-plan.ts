import type { Area, CellRef } from "./refs";
import type { TextRun } from "./text-runs";

/** What a cell holds or shall hold, as its author means it: text stays text («=1», «05», «1/2»). */
export type CellContent =
  | { readonly kind: "empty" }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly number: number }
  | { readonly kind: "boolean"; readonly boolean: boolean }
  /** A1 notation with its «=», English function names. */
  | {
      readonly kind: "formula";
      readonly formula: string;
      /** Entered as an array formula («{=…}»): kept, so that a restore puts it back as one. Not compared. */
      readonly array?: true;
    }
  /** An error value typed as such: only ever read, never planned. */
  | { readonly kind: "error"; readonly error: string };

/** A cell's content with what a write may change beside it. */
export interface CellState {
  readonly content: CellContent;
  readonly numberFormat: string;
  /** Font name where the write changes it (conversion from a legacy encoding); null otherwise. */
  readonly font: string | null;
  /** A text's words where they differ in look and the host tells. */
  readonly runs?: readonly TextRun[];
}

export interface CellWrite {
  readonly ref: CellRef;
  readonly content: CellContent;
  /** Left as it is where it is not given. */
  readonly numberFormat?: string;
  readonly font?: string;
  /** How the words of a text look that goes back where it stood; else those that stay keep their look. */
  readonly runs?: readonly TextRun[];
  /** What the cell held when the plan was made; anything else found at writing is «changed since». */
  readonly expectedBefore: CellContent;
  /** Why: what the preview and the trail show («Ô này lấy số từ …»), by the id of its source. */
  readonly reason?: string;
}

/**
 * How a sheet and its rows are found again after rows were inserted, sorted or the tab was renamed:
 * the texts of its header, and the columns that name a row.
 */
export interface SheetAnchor {
  readonly sheet: string;
  /** First and last row of the header. */
  readonly headerRows: readonly [number, number];
  /** Columns whose texts together name a row: name, unit, birth date … */
  readonly keyColumns: readonly number[];
}

export type PlanPurpose = "fill" | "fix" | "create" | "what-if" | "edit";

/** Writes to be applied whole or not at all. Made without touching the workbook, so that it can be previewed. */
export interface WritePlan {
  /** Unique; our own change events carry it. */
  readonly id: string;
  readonly purpose: PlanPurpose;
  /** What it does, for the journal: «Biểu tổng hợp», «12 lỗi gõ». In the language it was made in. */
  readonly label: string;
  readonly writes: readonly CellWrite[];
  readonly tabs: readonly NewTab[];
  readonly anchors: readonly SheetAnchor[];
}

/** A cell left out of a plan, and why: shown in the preview. */
export interface SkippedCell {
  readonly ref: CellRef;
  readonly why: string;
  /** The sheet is protected and this cell locked: nothing of its form is in the plan. */
  readonly locked?: true;
}

/** A tab that does not exist yet, with all that makes it print-ready. */
export interface NewTab {
  readonly name: string;
  readonly cells: readonly NewCell[];
  readonly merges: readonly Area[];
  /** By column, in units of 7 pixels (96 to the inch), borders included: a digit of Calibri 11. On paper 1.85 mm, whatever the workbook's standard font. */
  readonly columnWidths: ReadonlyMap<number, number>;
  /** Heights in points, by row; the rest fit themselves. */
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly styles: readonly AreaStyle[];
  readonly lists: readonly ValidationList[];
  /** Lines drawn over the cells, such as the rules of a letterhead. */
  readonly rules?: readonly DrawnRule[];
  readonly page: NewTabPage;
}

/** A thin black line across, free of the columns: no border is as long as the words above it. */
export interface DrawnRule {
  readonly row: number;
  /** Points below the upper edge of the row. */
  readonly below: number;
  /** From the left edge of column A, in units of `columnWidths`. */
  readonly left: number;
  readonly width: number;
}

export interface NewCell {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
  readonly numberFormat?: string;
}

/** Applied in order: later ones change only what they name. */
export interface AreaStyle {
  readonly area: Area;
  readonly font?: string;
  /** Points. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Six hexadecimal digits, «RRGGBB». */
  readonly color?: string;
  readonly fill?: string;
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: "top" | "center" | "bottom";
  /** Steps between the left border and the text. */
  readonly indent?: number;
  readonly wrap?: boolean;
  /** Thin lines round and between all cells, or one line below. */
  readonly borders?: "all" | "bottom";
  readonly numberFormat?: string;
}

/** A drop-down list; no item holds a comma or a semicolon (Excel's literal lists split on them). */
export interface ValidationList {
  readonly area: Area;
  readonly items: readonly string[];
}

export interface NewTabPage {
  /** A4 where nothing is given. */
  readonly paper?: "A3";
  readonly orientation: "portrait" | "landscape";
  /** Millimetres. */
  readonly margins: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
  readonly titleRows: readonly [number, number] | null;
  readonly fitToWidth: boolean;
  /** Rows that begin a new page. */
  readonly breaksBefore?: readonly number[];
  /** Page number centred in the top margin, from page 2. */
  readonly pageNumbers: boolean;
}

export const empty: CellContent = { kind: "empty" };

/** Content that is text, whatever it looks like: «=1», «05». */
export function text(value: string): CellContent {
  return { kind: "text", text: value };
}

/** Content that is a number. */
export function number(value: number): CellContent {
  return { kind: "number", number: value };
}

/** Equal as a person would say so; numbers must agree in 15 digits, which is what a file keeps. */
export function sameContent(one: CellContent, other: CellContent): boolean {
  switch (one.kind) {
    case "empty":
      return other.kind === "empty" || (other.kind === "text" && other.text === "");
    case "text":
      return (other.kind === "text" && other.text === one.text) || (one.text === "" && other.kind === "empty");
    case "number":
      return (
        other.kind === "number" &&
        (other.number === one.number || other.number.toPrecision(15) === one.number.toPrecision(15))
      );
    case "boolean":
      return other.kind === "boolean" && other.boolean === one.boolean;
    case "formula":
      return other.kind === "formula" && other.formula === one.formula;
    case "error":
      return other.kind === "error" && other.error === one.error;
  }
}
