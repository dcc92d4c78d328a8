import type { Bilingual } from "../../domain/bilingual";
import { contentOf } from "../../workbook/cell-content";
import { text } from "../../workbook/write-plan";
import type { Binding } from "../fill/binding";
import { formKey } from "../fill/bind/form-keys";
import type { Table } from "../fill/read-table/table";
import { folded } from "../fill/words";
import { isOpen } from "../fill/write/open-cell";
import { type Difference, isPrinted, noteOf, type WordsOnSheets } from "./differences";

/**
 * What makes two forms differ, as a note in the line of the larger figure: in the column «Ghi chú» of its form, where that
 * cell is empty. Nothing where a form says it already, or has no place for it.
 */
export function notesToWrite(
  differences: readonly Difference[],
  tables: readonly Table[],
  words: WordsOnSheets,
): readonly Binding[] {
  const byLine = new Map<string, Difference[]>();
  for (const difference of differences.filter((each) => each.outside !== null && !isPrinted(each, words))) {
    const { sheet, row } = difference.more.ref;
    const line = `${String(row)} ${sheet}`;
    const own = byLine.get(line);
    if (own) own.push(difference);
    else byLine.set(line, [difference]);
  }
  return [...byLine.values()].flatMap((own): readonly Binding[] => {
    const [first] = own;
    const note = noteOf(own);
    if (first === undefined || note === null) return [];
    const { sheet, row } = first.more.ref;
    const table = tables.find(
      ({ grid, firstRow, lastRow }) => grid.name === sheet && firstRow <= row && row <= lastRow,
    );
    const column = table?.columns.find(({ path }) => folded(path.at(-1) ?? "") === "ghi chu")?.column;
    if (table === undefined || column === undefined || !isOpen(contentOf(table.grid, row, column))) return [];
    return [
      {
        ref: { sheet, row, column },
        source: null,
        value: text(note.vi),
        confidence: 0.9,
        doubt: null,
        why: whyNoted(first),
        rows: [],
        figure: null,
        form: formKey(table),
        key: "note",
      },
    ];
  });
}

/** Why a note is written: which other form counts otherwise. */
function whyNoted({ less }: Difference): Bilingual {
  return {
    vi: `Ghi chú này nói vì sao số ở đây khác số ở biểu «${less.ref.sheet}».`,
    en: `This note says why the figure here differs from the one in “${less.ref.sheet}”.`,
  };
}
