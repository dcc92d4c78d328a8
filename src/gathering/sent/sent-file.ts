import type { GatherAnswer } from "../gather-answers";
import type { Bilingual } from "../../domain/bilingual";
import type { Standing } from "../../domain/form/standing";
import type { AwardId } from "../../domain/glossary/awards";
import type { RecipientKind } from "../../domain/recipient";
import type { CellRef } from "../../workbook/refs";

/** A title or award that a row names, with the cell's words: what `other` goes by. */
export interface SentAward {
  readonly award: AwardId;
  readonly words: string;
}

/** One row of a unit's file that speaks of a recipient, freed from the workbook it came from. */
export interface SentRow {
  readonly form: string;
  /** The cell of the name; of two name columns the first. */
  readonly cell: CellRef;
  readonly recipient: RecipientKind;
  /** As the unit wrote it, decoded. */
  readonly written: string;
  /** The bare name, for comparing. */
  readonly name: string;
  /** What the row itself says of its unit: its own column, then the headings above it, innermost first. */
  readonly unitWords: readonly string[];
  readonly position: string | null;
  /** As known: «1979», «1979-06», «1979-06-12». */
  readonly birth: string | null;
  readonly birthWritten: string | null;
  readonly awards: readonly SentAward[];
  readonly initiatives: readonly string[];
  readonly remarks: string | null;
}

/** A line above a table, or anywhere outside of one: where a file says whose it is. */
export interface SentLine {
  readonly cell: CellRef;
  readonly text: string;
  readonly as: "letterhead" | "title";
}

/** One registration form of a unit's file. */
export interface SentForm {
  readonly id: string;
  readonly sheet: string;
  readonly title: string;
  /** Whether it registers or says what came of it; null where nothing tells. */
  readonly standing: Standing | null;
  /** Its rows are among those of the file: no draft, no copy of another. */
  readonly isCounted: boolean;
  /** From the top down. */
  readonly lines: readonly SentLine[];
}

/** A figure that the unit printed, before it is set against the rows. */
export interface PrintedFigure {
  readonly form: string;
  readonly cell: CellRef;
  /** A title of the glossary, or how many people or collectives there are. */
  readonly what: AwardId | "headcount";
  readonly recipient: "individual" | "collective";
  readonly says: number;
  /** First and last row it may sum over; null: the whole file. */
  readonly over: readonly [number, number] | null;
  /** The column of a total; null for a figure within a sentence. */
  readonly column: number | null;
}

/** Something of the file that nobody understood; asked as `check` asks it. */
export interface ReadingDoubt {
  readonly id: string;
  readonly at: CellRef | null;
  readonly sentence: Bilingual;
  readonly options: readonly { readonly id: string; readonly label: Bilingual }[];
}

/** What a unit's file says: all that gathering needs of it once the file itself is let go. */
export interface SentFile {
  readonly name: string;
  /** The file has a table that is no registration, but a list or summary of titles. */
  readonly kinds: readonly string[];
  readonly forms: readonly SentForm[];
  /** Of lists of titles that are no registration forms: how far those titles have come. */
  readonly results: readonly Standing[];
  readonly rows: readonly SentRow[];
  /** Non-empty rows of all sheets. */
  readonly rowsRead: number;
  /** Sheets that nobody sees in Excel and that hold a form: they are read as the others, and named. */
  readonly hiddenSheets: readonly string[];
  readonly printed: readonly PrintedFigure[];
  readonly doubts: readonly ReadingDoubt[];
  /** Her answers that this reading was made with, each by its question's id and its option's. */
  readonly answered: readonly GatherAnswer[];
  /** Rows of registration forms that the reading did not understand: named, never taken. */
  readonly unclear: readonly { readonly cell: CellRef; readonly why: Bilingual }[];
}

/** Why a file could not be read at all; `old-format`: an .xls of before 2007. */
export type Unreadable = "password" | "broken" | "old-format" | "too-large";

/** A file of the run, read or not. */
export type Arrived =
  | { readonly kind: "read"; readonly file: SentFile }
  | {
      readonly kind: "unreadable";
      readonly name: string;
      readonly why: Unreadable;
      /** Of a file that is too large, where they could be counted. */
      readonly rows?: number;
    };
