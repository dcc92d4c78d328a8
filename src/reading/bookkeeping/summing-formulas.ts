import { plain } from "../../text/plain";
import { cellKey } from "../../workbook/refs";
import type { SheetText } from "../../layout/sheet-text";
import { isClaimColumn } from "../columns/claim-columns";
import { signCounted, summedBy } from "../rows/summing-formulas";
import { type Books, draftsAt } from "./books";
import type { Constraint, Statement } from "./statement";

/** «=COUNTIF(F9:F40,"x")»: the rows she sums are rows of the list, and the sign she counts is the sign that registers. */
export const summingFormulas: Constraint = {
  id: "summing-formulas",

  statements(books) {
    const { table, form, shaped } = books.form;
    const { sheet } = table;
    if (sheet.grid.formulas.size === 0) return [];
    const claims = form.columns.filter(isClaimColumn).map(({ column }) => column);
    return shaped.flatMap(({ row, shape }) => {
      if (shape.shape !== "structural" || row < table.body) return [];
      return claims.flatMap((column): readonly Statement[] => {
        const formula = sheet.grid.formulas.get(cellKey(row, column));
        const rows = formula ? summedBy(formula.text, column) : null;
        if (!formula || rows === null || rows === "table") return [];
        const counts = countedBy(formula.text);
        if (counts === null) return [];
        const within = rowsIn(rows).filter((one) => one !== row);
        return [
          {
            constraint: "summing-formulas",
            at: sheet.ref(row, column),
            of: "cells",
            said: within.filter((one) => counts(sheet, one, column)).length,
            counted: [within.filter((one) => claimsIn(books, one, column)).length],
            over: rows,
          },
        ];
      });
    });
  },
};

type Counts = (sheet: SheetText, row: number, column: number) => boolean;

/** Which cells of its range a formula counts; null where that is not written in it. */
function countedBy(formula: string): Counts | null {
  const sign = signCounted(formula);
  if (sign !== null) {
    const wanted = plain(sign.replaceAll("*", ""));
    const isPart = sign.includes("*");
    return (sheet, row, column) => {
      const text = sheet.plain(row, column);
      return text !== "" && (isPart ? text.includes(wanted) : text === wanted);
    };
  }
  if (/COUNTA\(|SUBTOTAL\(\s*10?3\s*[,;]/i.test(formula)) return (sheet, row, column) => sheet.text(row, column) !== "";
  return null;
}

function claimsIn(books: Books, row: number, column: number): boolean {
  return draftsAt(books, row).some(({ claims }) =>
    claims.some(({ cell }) => cell.row === row && cell.column === column),
  );
}

function rowsIn([from, to]: readonly [number, number]): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}
