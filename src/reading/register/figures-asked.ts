import type { CellRef } from "../../workbook/refs";
import type { AskedOfBooks } from "../bookkeeping/balance";

/** Cells that questions show. */
export function cellsShown(questions: readonly AskedOfBooks[]): ReadonlySet<string> {
  return new Set(questions.flatMap(({ shown }) => shown.map(({ at }) => placeOf(at))));
}

/** Figures that a question shows are no findings as well. */
export function withoutAsked<Figure extends { readonly at: CellRef }>(
  figures: readonly Figure[],
  shown: ReadonlySet<string>,
): readonly (Figure & { readonly isAsked?: true })[] {
  return figures.map((figure) => (shown.has(placeOf(figure.at)) ? { ...figure, isAsked: true } : figure));
}

function placeOf({ sheet, row, column }: CellRef): string {
  return `${String(row)} ${String(column)} ${sheet}`;
}
