import type { Bilingual } from "../bilingual";

/** What a row of a form turned out to be. Every non-empty row has exactly one fate. */
export type RowFate =
  /** «Đã tính»: it speaks of somebody or something. */
  | { readonly fate: "counted"; readonly as: CountedAs }
  /** «Dòng biểu mẫu». */
  | { readonly fate: "structural"; readonly as: StructuralAs }
  /** «Không tính (có lý do)». */
  | { readonly fate: "excluded"; readonly why: Bilingual }
  /** «Chờ anh/chị xác nhận»: not counted until she says. */
  | { readonly fate: "questioned"; readonly why: Bilingual };

export type CountedAs =
  | "individual"
  | "collective"
  | "family"
  | "staff"
  | "initiative"
  | "past-award"
  | "work"
  | "task"
  | "target"
  | "result"
  | "figure";

export type StructuralAs =
  | "letterhead"
  | "title"
  | "header"
  | "numbering"
  | "section"
  | "subtotal"
  | "total"
  | "note"
  | "signature"
  /** Goes on with the line above, which takes more than one row. */
  | "continuation"
  /** A numbered line left empty for writing by hand. */
  | "empty-line";

export interface RowReading {
  /** As on the screen, from 1. */
  readonly row: number;
  readonly fate: RowFate;
  readonly hidden: boolean;
  /** Headings it stands under, outermost first: «II. CÁ NHÂN», «1. Văn phòng». */
  readonly sections: readonly string[];
}

/** «Bảng kê dòng đã đọc»: `read` is always the sum of the other four. */
export interface Ledger {
  readonly read: number;
  readonly counted: number;
  readonly structural: number;
  readonly excluded: number;
  readonly questioned: number;
}

/** Adds up the fates of rows. */
export function ledgerOf(rows: readonly RowReading[]): Ledger {
  const count = (fate: RowFate["fate"]) => rows.filter((row) => row.fate.fate === fate).length;
  return {
    read: rows.length,
    counted: count("counted"),
    structural: count("structural"),
    excluded: count("excluded"),
    questioned: count("questioned"),
  };
}
