import { areaOf, contentOf, joined, lineOf, nothing, placed, type Block, type Shown } from "./block";
import type { BodyLine, FormDraft } from "./form-draft";
import { heightFor } from "./row-height";

/** Words keep this distance from the border on their left, and what it takes of a column's width. */
export const INDENT = 1;
export const INDENT_WIDTH = 1.5;

/** How the rows of a table look before any of them says otherwise. */
export function bodyLooks(draft: FormDraft, first: number, last: number, columns: number): Block {
  const column = (each: number) => areaOf(first, each, last, each);
  return {
    ...nothing,
    styles: [
      {
        area: areaOf(first, 1, last, columns),
        size: draft.bodySize,
        borders: "all",
        wrap: true,
        vertical: "center",
        horizontal: "left",
        indent: INDENT,
      },
      ...draft.centred.map((each) => ({ area: column(each), horizontal: "center" as const })),
      ...draft.shares.map((each) => ({ area: column(each), numberFormat: "0.00" })),
    ],
  };
}

export function bodyLine(line: BodyLine, row: number, columns: number, draft: FormDraft): Block {
  switch (line.kind) {
    case "section": {
      const width = draft.widths.reduce((sum, each) => sum + each, 0);
      return {
        ...placed(lineOf(row, 1, columns), line.text, { bold: true, horizontal: "left", indent: INDENT }),
        heights: new Map([[row, heightFor([{ text: line.text, width }], draft.bodySize, true)]]),
      };
    }
    case "row": {
      const height = Math.max(draft.leastRowHeight ?? 0, rowHeight(line.cells, 1, draft));
      return { ...cellsOf(line.cells, row, 1), heights: new Map([[row, height]]) };
    }
    case "labelled": {
      const label = placed(lineOf(row, 1, 2), line.label, {
        bold: line.bold,
        horizontal: line.bold ? "center" : "left",
        indent: INDENT,
      });
      const cells = cellsOf(line.cells, row, 3);
      const width = (draft.widths[0] ?? 0) + (draft.widths[1] ?? 0);
      const height = Math.max(
        rowHeight(line.cells, 3, draft),
        heightFor([{ text: line.label, width: width - INDENT_WIDTH }], draft.bodySize, line.bold),
      );
      const bold = line.bold ? [{ area: lineOf(row, 3, columns), bold: true }] : [];
      return { ...joined(label, cells), styles: [...label.styles, ...bold], heights: new Map([[row, height]]) };
    }
  }
}

function cellsOf(cells: readonly Shown[], row: number, from: number): Block {
  return {
    ...nothing,
    cells: cells.flatMap((shown, index) => {
      const content = contentOf(shown);
      if (content.kind === "empty") return [];
      const format = typeof shown === "object" && shown !== null ? shown.format : undefined;
      return [{ row, column: from + index, content, ...(format === undefined ? {} : { numberFormat: format }) }];
    }),
  };
}

function rowHeight(cells: readonly Shown[], from: number, { widths, bodySize, centred }: FormDraft): number {
  const texts = cells.flatMap((shown, index) => {
    const column = from + index;
    const indent = centred.includes(column) ? 0 : INDENT_WIDTH;
    return typeof shown === "string" ? [{ text: shown, width: (widths[column - 1] ?? 10) - indent }] : [];
  });
  return heightFor(texts, bodySize);
}

/** A line below the table, merged over it. */
export function footLine(text: string, row: number, columns: number, widths: readonly number[]): Block {
  const width = widths.reduce((sum, each) => sum + each, 0);
  return {
    ...placed(lineOf(row, 1, columns), text, {
      italic: true,
      size: 12,
      horizontal: "left",
      vertical: "center",
      wrap: true,
    }),
    heights: new Map([[row, heightFor([{ text, width }], 12) + 2]]),
  };
}
