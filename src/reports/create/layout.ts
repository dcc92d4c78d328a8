import type { Profile } from "../../domain/profile";
import type { NewTab } from "../../workbook/write-plan";
import { areaOf, contentOf, joined, lineOf, nothing, placed, type Block, type Shown } from "./block";
import { headRowOf, pageTop, type PageKind, type Titles } from "./page-top";
import { heightFor } from "./row-height";
import { signatureBlock, type Signatures } from "./signature";
import { breadthOf, depthOf, numberingRow, tableHead, type Head } from "./table-head";

/** One line of a table's body. */
export type BodyLine =
  /** «I. BAN GIÁM ĐỐC»: merged over the table, bold. */
  | { readonly kind: "section"; readonly text: string }
  | { readonly kind: "row"; readonly cells: readonly Shown[] }
  /** A line whose first two cells are merged into one label; bold where it is a total. */
  | { readonly kind: "labelled"; readonly label: string; readonly cells: readonly Shown[]; readonly bold: boolean };

/** A form before it is placed on a page. */
export interface FormDraft {
  /** At most 31 characters, without : \\ / ? * [ ]. */
  readonly sheetName: string;
  readonly titles: Titles;
  readonly orientation: "portrait" | "landscape";
  readonly heads: readonly Head[];
  /** Texts of the numbering row; null: none (lists). */
  readonly numbering: readonly string[] | null;
  /** In characters of the standard font, by column. */
  readonly widths: readonly number[];
  /** Columns of figures are centred, columns of words stand left. */
  readonly centred: readonly number[];
  /** Columns whose numbers are shares: two decimals. */
  readonly shares: readonly number[];
  readonly body: readonly BodyLine[];
  /** Lines below the table, merged and italic. */
  readonly foot: readonly string[];
  /** Points; 11 where the table is narrow. */
  readonly bodySize: 11 | 12;
  readonly lists: readonly { readonly column: number; readonly items: readonly string[] }[];
  readonly signatures: Signatures | null;
}

/** First row of the body: below the head and, where it has one, the row of column numbers. */
export function bodyRowOf(page: PageKind, heads: readonly Head[], numbered: boolean): number {
  return headRowOf(page) + depthOf(heads) + (numbered ? 1 : 0);
}

/** A form without data is printed to be filled by hand. */
const BLANK_LINES: readonly BodyLine[] = [1, 2, 3].map((ordinal) => ({ kind: "row", cells: [ordinal] }));

/** Words keep this distance from the border on their left, and what it takes of a column's width. */
const INDENT = 1;
const INDENT_WIDTH = 1.5;

/** Places a form on its page: everything print-ready by Nghị định 30/2020/NĐ-CP (A4, margins 20/15/20/30 mm, Times New Roman). */
export function layOut(filled: FormDraft, page: PageKind, profile: Profile, year: number): NewTab {
  const draft = filled.body.length > 0 ? filled : { ...filled, body: BLANK_LINES };
  const columns = breadthOf(draft.heads);
  const headRow = headRowOf(page);
  const depth = depthOf(draft.heads);
  const firstRow = bodyRowOf(page, draft.heads, draft.numbering !== null);
  const lastRow = firstRow + draft.body.length - 1;
  const footRow = Math.max(lastRow, firstRow - 1) + 1;
  const signatureRow = footRow + draft.foot.length + 1;
  // An annex is signed in the document it goes with.
  const signed = page.kind === "stand-alone" ? draft.signatures : null;
  const whole = joined(
    pageTop(page, draft.titles, profile, year, draft.widths),
    { ...tableHead(draft.heads, headRow, draft.bodySize === 11 ? 11 : 12), heights: headHeights(draft, headRow) },
    draft.numbering === null ? nothing : numberingRow(draft.numbering, headRow + depth, draft.widths),
    bodyLooks(draft, firstRow, lastRow, columns),
    ...draft.body.map((line, index) => bodyLine(line, firstRow + index, columns, draft)),
    ...draft.foot.map((text, index) => footLine(text, footRow + index, columns, draft.widths)),
    signed === null ? nothing : signatureBlock(signed, signatureRow, columns),
    ...draft.lists.map(({ column, items }) => ({
      ...nothing,
      lists: draft.body.length === 0 ? [] : [{ area: areaOf(firstRow, column, lastRow, column), items }],
    })),
  );
  const bottom = Math.max(lastRow, signatureRow + 8);
  return {
    name: draft.sheetName,
    cells: whole.cells,
    merges: whole.merges,
    columnWidths: new Map(draft.widths.map((width, index) => [index + 1, width])),
    rowHeights: whole.heights,
    styles: [{ area: areaOf(1, 1, bottom, columns), font: "Times New Roman", size: 12 }, ...whole.styles],
    lists: whole.lists,
    page: {
      orientation: draft.orientation,
      margins: { top: 20, right: 15, bottom: 20, left: 30 },
      titleRows: [headRow, headRow + depth - 1],
      fitToWidth: true,
      pageNumbers: true,
    },
  };
}

function headHeights({ heads, widths, bodySize }: FormDraft, top: number): ReadonlyMap<number, number> {
  const depth = depthOf(heads);
  const needed = Array.from({ length: depth }, () => heightFor([], bodySize));
  const level = (of: readonly Head[], row: number, left: number): void => {
    let column = left;
    for (const head of of) {
      if (typeof head === "string") {
        const height = heightFor([{ text: head, width: widths[column - 1] ?? 10 }], bodySize, true);
        // A head over several rows needs its height from all of them: the last one gives what is missing.
        const above = needed.slice(row, depth - 1).reduce((sum, each) => sum + each, 0);
        needed[depth - 1] = Math.max(needed[depth - 1] ?? 0, height - above);
        column += 1;
      } else {
        const breadth = breadthOf(head.under);
        const width = widths.slice(column - 1, column - 1 + breadth).reduce((sum, each) => sum + each, 0);
        needed[row] = Math.max(needed[row] ?? 0, heightFor([{ text: head.text, width }], bodySize, true));
        level(head.under, row + 1, column);
        column += breadth;
      }
    }
  };
  level(heads, 0, 1);
  // Again from the leaves, now that the rows above have their heights.
  level(heads, 0, 1);
  return new Map(needed.map((height, index) => [top + index, Math.ceil(height)]));
}

function bodyLooks(draft: FormDraft, first: number, last: number, columns: number): Block {
  if (last < first) return nothing;
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

function bodyLine(line: BodyLine, row: number, columns: number, draft: FormDraft): Block {
  switch (line.kind) {
    case "section": {
      const width = draft.widths.reduce((sum, each) => sum + each, 0);
      return {
        ...placed(lineOf(row, 1, columns), line.text, { bold: true, horizontal: "left", indent: INDENT }),
        heights: new Map([[row, heightFor([{ text: line.text, width }], draft.bodySize, true)]]),
      };
    }
    case "row":
      return { ...cellsOf(line.cells, row, 1), heights: new Map([[row, rowHeight(line.cells, 1, draft)]]) };
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

function rowHeight(cells: readonly Shown[], from: number, { widths, bodySize }: FormDraft): number {
  const texts = cells.flatMap((shown, index) =>
    typeof shown === "string" ? [{ text: shown, width: (widths[from - 1 + index] ?? 10) - INDENT_WIDTH }] : [],
  );
  return heightFor(texts, bodySize);
}

function footLine(text: string, row: number, columns: number, widths: readonly number[]): Block {
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
