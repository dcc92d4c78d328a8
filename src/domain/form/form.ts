import type { CellValue } from "../../workbook/grid";
import type { Area, CellRef } from "../../workbook/refs";
import type { Bilingual } from "../bilingual";
import type { AwardId } from "../glossary/awards";
import type { RecipientKind } from "../recipient";
import type { ColumnRole } from "./column-role";
import type { FormKind } from "./form-kind";
import type { RowReading } from "./row-fate";
import type { Standing } from "./standing";

/** Why something was read the way it was: one sentence a person can check against the sheet. */
export interface Evidence {
  readonly source: "header" | "content" | "neighbour" | "format" | "layout" | "title" | "answer";
  readonly sentence: Bilingual;
}

export interface ColumnReading {
  readonly role: ColumnRole;
  /** The title or award that a `mark`, `times-won`, `past-title` or `figure` column stands for. */
  readonly award: AwardId | null;
  /** What the same mark stands for in a collective's line, where the header names both («LĐTT / TTLĐTT»). */
  readonly awardOfCollective?: AwardId | undefined;
  /** Whose it is where the header says so («Tập thể › LĐTT»). */
  readonly recipient: RecipientKind | null;
  /** The year a past title belongs to. */
  readonly year: number | null;
}

export interface Column extends ColumnReading {
  /** 1 is A; on forms that are `unfolded` no more than a number of its own. */
  readonly column: number;
  /** Where it is labelled on a form that is `unfolded`. */
  readonly label?: CellRef;
  /** All levels of the header, outermost first: «Cá nhân › CSTĐ CS». */
  readonly header: string;
  /** How an answer names it: its head, with its place among columns of the same head that were read otherwise. */
  readonly name: string;
  /** How far the titles of the column have come, where its head says so. */
  readonly standing?: Standing;
  /** 0 to 1. */
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
  /** Other readings that came close, best first. */
  readonly alternatives: readonly (ColumnReading & { readonly confidence: number })[];
}

/** One table on a sheet, recognised. */
export interface Form {
  /** «f1», «f2» … in reading order over the whole workbook. */
  readonly id: string;
  readonly sheet: string;
  readonly kind: FormKind;
  /** 0 to 1: that this is a form of this kind and read right. */
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
  readonly alternativeKinds: readonly FormKind[];
  /** From the form's title to its signature block. */
  readonly extent: Area;
  /** The lines above the header that name the form: «DANH SÁCH ĐĂNG KÝ …». */
  readonly title: string;
  /** First and last row, from 1; null where the form has no header. */
  readonly headerRows: readonly [number, number] | null;
  /** First and last row between header and end; null where there is none. */
  readonly dataRows: readonly [number, number] | null;
  readonly columns: readonly Column[];
  /** How far the titles counted in the form have come; null where nothing in it tells. Columns may say otherwise. */
  readonly standing: Standing | null;
  /** Columns of titles at other standings, as they read; `columns` holds them as «other», for they are not counted. */
  readonly beside: readonly Column[];
  /** Every non-empty row of the extent, in order, each with exactly one fate. */
  readonly rows: readonly RowReading[];
  /** Hash of the header's texts: the same form is recognised again after a rename or in next year's file. */
  readonly signature: string;
  /** Names this form alone in answers: its signature; where several forms are headed alike, with its sheet's name. */
  readonly key: string;
  /** Its rows are counted as registrations. Where not, `whyNot` says why. */
  readonly countedIn: boolean;
  readonly whyNot: Bilingual | null;
  /**
   * Its people stand on cards or across: rows and columns meet in no cell, what is said of each of them stands in a line
   * of its own here; `columnNumberOf` names the column of a cell.
   */
  readonly unfolded?: readonly UnfoldedLine[];
}

/** What a form that is `unfolded` says of one of those it counts. */
export interface UnfoldedLine {
  readonly cells: readonly UnfoldedCell[];
}

/** A cell, or the part of one that speaks under one column: «Ngày sinh: 3/5/1990» is «3/5/1990». */
export interface UnfoldedCell {
  readonly at: CellRef;
  readonly value: CellValue;
}

/** The number of the column of its form that speaks in a cell. */
export function columnNumberOf({ under, column }: CellRef): number {
  return under ?? column;
}

/** The column of a form that speaks in a cell; null for a cell of none. */
export function columnAt({ columns, unfolded }: Form, { under, column }: CellRef): Column | null {
  const own = unfolded ? under : column;
  return columns.find((each) => each.column === own) ?? null;
}

/** The columns of a role, from left to right. */
export function columnsWith(form: Form, role: ColumnRole): readonly Column[] {
  return form.columns.filter((column) => column.role === role);
}

/** Whether a form has a column of this role. */
export function hasRole(form: Form, role: ColumnRole): boolean {
  return form.columns.some((column) => column.role === role);
}
