import { heightFor } from "./row-height";
import { areaOf, joined, nothing, placed, type Block } from "./block";

/** A head with what stands below it: a leaf is a column. */
export type Head = string | { readonly text: string; readonly under: readonly Head[] };

/** How many rows a head takes. */
export function depthOf(heads: readonly Head[]): number {
  return heads.reduce((deepest, head) => Math.max(deepest, typeof head === "string" ? 1 : 1 + depthOf(head.under)), 0);
}

/** How many columns a head covers. */
export function breadthOf(heads: readonly Head[]): number {
  return heads.reduce((columns, head) => columns + (typeof head === "string" ? 1 : breadthOf(head.under)), 0);
}

/** The head of a table from its tree: groups merged across, leaves merged down to the last row. Bold 12, centred, wrapped, bordered. */
export function tableHead(heads: readonly Head[], top: number, size = 12): Block {
  const bottom = top + depthOf(heads) - 1;
  const looks = { bold: true, size, horizontal: "center", vertical: "center", wrap: true, borders: "all" } as const;
  const level = (of: readonly Head[], row: number, left: number): Block => {
    let column = left;
    const blocks: Block[] = [];
    for (const head of of) {
      if (typeof head === "string") {
        blocks.push(placed(areaOf(row, column, bottom, column), head, looks));
        column += 1;
      } else {
        const breadth = breadthOf(head.under);
        blocks.push(
          placed(areaOf(row, column, row, column + breadth - 1), head.text, looks),
          level(head.under, row + 1, column),
        );
        column += breadth;
      }
    }
    return joined(nothing, ...blocks);
  };
  return level(heads, top, 1);
}

/** «(1) (2) …»: the row of column numbers, italic 10. */
export function numberingRow(texts: readonly string[], row: number, widths: readonly number[]): Block {
  const cells = texts.map((text, index) => ({ text, width: widths[index] ?? 10 }));
  const numbers = joined(
    ...texts.map((text, index) =>
      placed(areaOf(row, index + 1, row, index + 1), text, {
        italic: true,
        size: 10,
        horizontal: "center",
        vertical: "center",
        wrap: true,
        borders: "all",
      }),
    ),
  );
  return { ...numbers, heights: new Map([[row, heightFor(cells, 10)]]) };
}

/** «(1)», «(2)» … for so many columns. */
export function plainNumbering(columns: number): readonly string[] {
  return Array.from({ length: columns }, (_, index) => `(${String(index + 1)})`);
}
