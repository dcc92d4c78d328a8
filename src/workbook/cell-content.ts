import { fontAt, formatAt, formulaAt, isCellError, valueAt, type CellValue, type Grid } from "./grid";
import { cellKey } from "./refs";
import type { CellContent, CellState } from "./write-plan";

/** What a cell holds as its author means it: its formula where it has one, its value otherwise. */
export function contentOf(grid: Grid, row: number, column: number): CellContent {
  const formula = formulaAt(grid, row, column);
  if (!formula) return contentOfValue(valueAt(grid, row, column));
  return { kind: "formula", formula: formula.text, ...(formula.array ? { array: true } : {}) };
}

/** A plain value (no formula) as content. */
export function contentOfValue(value: CellValue): CellContent {
  if (value === null) return { kind: "empty" };
  if (isCellError(value)) return { kind: "error", error: value.error };
  if (typeof value === "string") return { kind: "text", text: value };
  return typeof value === "number" ? { kind: "number", number: value } : { kind: "boolean", boolean: value };
}

/** The value a cell with this content shows; null for a formula, whose result nobody has calculated yet. */
export function valueOfContent(content: CellContent): CellValue {
  if (content.kind === "formula") return null;
  return content.kind === "error" ? { error: content.error } : bareValue(content);
}

/** A content as one bare value: null where it is empty, a formula as its text with «=», an error as its code. */
export function bareValue(content: CellContent): string | number | boolean | null {
  switch (content.kind) {
    case "empty":
      return null;
    case "text":
      return content.text;
    case "number":
      return content.number;
    case "boolean":
      return content.boolean;
    case "formula":
      return content.formula;
    case "error":
      return content.error;
  }
}

/** A cell's content with its number format, the look of its words and, where the grid was read with fonts, its font. */
export function stateOf(grid: Grid, row: number, column: number): CellState {
  const runs = grid.runs.get(cellKey(row, column));
  return {
    content: contentOf(grid, row, column),
    numberFormat: formatAt(grid, row, column),
    font: fontAt(grid, row, column),
    ...(runs === undefined ? {} : { runs }),
  };
}
