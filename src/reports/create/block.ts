import type { Area } from "../../workbook/refs";
import {
  number,
  text,
  type AreaStyle,
  type CellContent,
  type DrawnRule,
  type NewCell,
  type ValidationList,
} from "../../workbook/write-plan";

/** A piece of a page: some cells with their merges, looks and heights, at the rows where it will stand. */
export interface Block {
  readonly cells: readonly NewCell[];
  readonly merges: readonly Area[];
  readonly styles: readonly AreaStyle[];
  readonly lists: readonly ValidationList[];
  readonly rules: readonly DrawnRule[];
  readonly heights: ReadonlyMap<number, number>;
}

export const nothing: Block = { cells: [], merges: [], styles: [], lists: [], rules: [], heights: new Map() };

/** Puts pieces together; later looks go over earlier ones. */
export function joined(...blocks: readonly Block[]): Block {
  return {
    cells: blocks.flatMap((block) => block.cells),
    merges: blocks.flatMap((block) => block.merges),
    styles: blocks.flatMap((block) => block.styles),
    lists: blocks.flatMap((block) => block.lists),
    rules: blocks.flatMap((block) => block.rules),
    heights: new Map(blocks.flatMap((block) => [...block.heights])),
  };
}

/** What a form puts into a cell: words, a number, a formula, or nothing. */
export type Shown = string | number | { readonly formula: string; readonly format?: string } | null;

export function contentOf(shown: Shown): CellContent {
  if (shown === null || shown === "") return { kind: "empty" };
  if (typeof shown === "string") return text(shown);
  return typeof shown === "number" ? number(shown) : { kind: "formula", formula: shown.formula };
}

/** One cell, or one merged over an area, with its looks. */
export function placed(area: Area, shown: Shown, looks: Omit<AreaStyle, "area">): Block {
  const isMerged = area.top !== area.bottom || area.left !== area.right;
  const content = contentOf(shown);
  return {
    ...nothing,
    cells: content.kind === "empty" ? [] : [{ row: area.top, column: area.left, content }],
    merges: isMerged ? [area] : [],
    styles: [{ area, ...looks }],
  };
}

export function areaOf(top: number, left: number, bottom: number, right: number): Area {
  return { top, left, bottom, right };
}

/** One row merged from one column to another. */
export function lineOf(row: number, left: number, right: number): Area {
  return areaOf(row, left, row, right);
}
