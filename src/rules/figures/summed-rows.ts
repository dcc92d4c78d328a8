import { columnNumber } from "../../workbook/refs";

const counting = /^=\s*(?:_xlfn\.)?(SUM|SUMIFS?|COUNT|COUNTA|COUNTIFS?|SUBTOTAL|AGGREGATE)\(/iu;
const range = /(?<![!\w'$])\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?(?![\w(!])/giu;

/** What a formula of a total takes in: rows of its own column. */
export interface SummedRows {
  readonly how: "sum" | "count-words" | "count";
  /** SUBTOTAL passes over other subtotals by itself. */
  readonly skipsSubtotals: boolean;
  readonly has: (row: number) => boolean;
}

/**
 * The rows of its own column that «=SUM(E5:E20,E22:E40)», «=COUNTA(E5:E40)», «=COUNTIF(E5:E40,"x")» take in; null for
 * formulas that add single cells, look at other columns or sheets, or do more than this.
 */
export function summedRows(formula: string, column: number): SummedRows | null {
  const [, name] = counting.exec(formula) ?? [];
  // One call and nothing behind it: «=SUM(…)-1» or «=SUM(…)/2» is somebody's own calculation.
  if (name === undefined || !/^=[^()]*\([^()]*\)\s*$/u.test(formula) || formula.includes("!")) return null;
  const inside = formula.slice(formula.indexOf("(") + 1).replace(/"[^"]*"/gu, "");
  const parts: (readonly [number, number])[] = [];
  for (const [, left = "", top = "", right = left, bottom = top] of inside.matchAll(range)) {
    if (columnNumber(left.toUpperCase()) !== column || columnNumber(right.toUpperCase()) !== column) return null;
    parts.push([Number(top), Number(bottom)]);
  }
  if (!parts.some(([top, bottom]) => bottom > top)) return null;
  const isSubtotal = /^(?:SUBTOTAL|AGGREGATE)$/iu.test(name);
  const how = /^COUNTA$/iu.test(name) ? "count-words" : /^COUNT/iu.test(name) ? "count" : "sum";
  return {
    how,
    skipsSubtotals: isSubtotal,
    has: (row) => parts.some(([top, bottom]) => top <= row && row <= bottom),
  };
}
