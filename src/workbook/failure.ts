import type { JournalEntry } from "./journal-entry";
import type { CellRef } from "./refs";

/**
 * Everything that may go wrong between us and a workbook: a closed list with stable codes.
 * The sentence for each, with the next step, stands in `messages/`.
 */
export type Failure =
  /** Someone is typing in a cell: Excel takes nothing until it is left. */
  | { readonly code: "cell-edit-mode" }
  /** The sheet (or, with null, the workbook's structure) is protected and the cells are locked. */
  | { readonly code: "protected"; readonly sheet: string | null; readonly cells?: readonly CellRef[] }
  /** These cells no longer hold what they held when the plan was made. */
  | { readonly code: "changed-since"; readonly cells: readonly CellRef[] }
  | { readonly code: "sheet-gone"; readonly sheet: string }
  | { readonly code: "read-only" }
  /** Beyond one of our named limits; `limit` is in the unit of `what`; `rows` of the sheet at which reading stopped. */
  | { readonly code: "too-large"; readonly what: TooLarge; readonly limit: number; readonly rows?: number }
  | { readonly code: "cancelled" }
  /** An encrypted workbook: it must be opened in Excel and saved without its password. */
  | { readonly code: "password" }
  /** Not a workbook, or damaged. `detail` is for the report, not for the screen. */
  | { readonly code: "broken"; readonly reason: Broken; readonly detail: string }
  /** The plan's journal entry (or a stored part) would outgrow its room; sizes in bytes. */
  | { readonly code: "store-full"; readonly bytes: number; readonly limit: number }
  /** Writing failed, and so did putting back: these cells hold what we wrote; `entry` can restore them. */
  | { readonly code: "partly-applied"; readonly cells: readonly CellRef[]; readonly entry: JournalEntry }
  /** The words of these texts differ in look, which the host would make alike for good: nothing was written. */
  | { readonly code: "several-looks"; readonly cells: readonly CellRef[] }
  /** The host takes no files from a pane (Excel for Mac): the copy must be saved another way. */
  | { readonly code: "no-downloads" }
  /** Anything else the host answered; `detail` is its own code and words. */
  | { readonly code: "host"; readonly detail: string };

export type FailureCode = Failure["code"];

/** bytes of the file, bytes of one part, ratio of unpacked to packed, number of parts, of cells, of sheets */
export type TooLarge = "file" | "part" | "ratio" | "parts" | "cells" | "sheets" | "request" | "plan";

/** not a zip at all · a .xls of before 2007 · a truncated zip · a part missing or not XML · a zip of something else · zero bytes */
export type Broken = "not-a-workbook" | "old-format" | "truncated" | "damaged" | "other-document" | "empty-file";
