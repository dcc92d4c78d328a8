import type { Bilingual } from "../../domain/bilingual";
import { CERTAIN_ENOUGH } from "../fill/binding";
import type { BoundSheet } from "../fill/bound-sheet";
import type { Facts } from "../fill/facts";
import type { ReportInput } from "../fill/report-input";
import { differencesAmong, wordsOn } from "./differences";
import { notesToWrite } from "./notes-to-write";
import { staffOnlyNotes } from "./staff-only-notes";
import { titleFigures } from "./title-figures";

/** Forms that show two figures for one title say beneath why: as a note to be written, or told where she writes it. */
export function withNotes(
  bound: readonly BoundSheet[],
  facts: Facts,
  { snapshot, targets, counted = [] }: ReportInput,
): { readonly sheets: readonly BoundSheet[]; readonly told: readonly Bilingual[] } {
  const shown = bound.filter(({ grid }) => grid.visibility === "visible");
  const bindings = shown.flatMap((sheet) => sheet.bindings.filter(({ confidence }) => confidence >= CERTAIN_ENOUGH));
  const figures = titleFigures(bindings, snapshot, targets, counted);
  const words = wordsOn(snapshot.sheets);
  const tables = shown.flatMap((sheet) => sheet.bound.map(({ table }) => table));
  const notes = notesToWrite(differencesAmong(figures, counted), tables, words);
  return {
    sheets: bound.map((sheet) => {
      const own = notes.filter(({ ref }) => ref.sheet === sheet.grid.name);
      return own.length === 0 ? sheet : { ...sheet, bindings: [...sheet.bindings, ...own] };
    }),
    told: staffOnlyNotes(figures, counted, facts, words),
  };
}
