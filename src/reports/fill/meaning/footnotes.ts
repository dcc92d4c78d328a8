import { definesLeaders } from "../count/leaders-defined";
import { filledColumns, plainText, type Table } from "../read-table/table";
import { tableLexicon } from "../vocabulary/lexicon";
import { saysNothing } from "./facets";
import { facetsOf } from "./label-facets";

/** How far below a table its footnotes may stand. */
const NOTE_ROWS = 12;

const MARK = /\(?(\*{1,3})\)?\s*$/u;

/**
 * The footnote that a head or a line calls with «(*)», where it may change what is counted: nobody fills in a figure past a
 * note that was not understood. null: it calls none, or the note is known (who leads), or says nothing of figures.
 */
export function footnoteOpen(text: string, table: Table): string | null {
  const mark = MARK.exec(text)?.[1];
  if (mark === undefined) return null;
  const note = noteCalled(mark, table);
  if (note === null || definesLeaders(note)) return null;
  const facets = facetsOf(note, null, tableLexicon);
  return facets.leftover.length === 0 && saysNothing(facets) ? null : note;
}

/** «(*) Lãnh đạo: …» below the table; without its mark. */
function noteCalled(mark: string, { grid, lastRow }: Table): string | null {
  const opens = new RegExp(`^\\s*\\(?\\*{${String(mark.length)}}\\)?(?!\\*)\\s*[:.]?\\s*(.+)$`, "su");
  for (let row = lastRow; row <= Math.min(grid.values.length, lastRow + NOTE_ROWS); row++)
    for (const column of filledColumns(grid, row)) {
      const note = opens.exec(plainText(grid, row, column))?.[1];
      if (note !== undefined) return note.trim();
    }
  return null;
}
