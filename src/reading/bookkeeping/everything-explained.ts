import { awardsNamed } from "../../vocabulary/award-words";
import { readMark } from "../../text/marks";
import { markable } from "../claims/recipients";
import { isClaimColumn, isTitleText } from "../columns/claim-columns";
import type { ShapedRow } from "../rows/row-shape";
import { type Books, isLine } from "./books";
import type { Constraint } from "./statement";

/** Everything filled is explained: a row with a mark or a title in a column of titles is a line, or says why it is none. */
export const everythingExplained: Constraint = {
  id: "everything-explained",

  statements(books) {
    const { table, form, shaped } = books.form;
    const holding = shaped.filter((row) => row.row >= table.body && holdsClaim(books, row.row));
    if (holding.length === 0) return [];
    const explained = holding.filter((row) => isLine(books, row) || isExplained(row) || books.lines.fates.has(row.row));
    return [
      {
        constraint: "everything-explained",
        at: table.sheet.ref(table.body, table.left),
        of: "cells",
        said: holding.length,
        counted: [explained.length],
        over: form.dataRows ?? [table.body, table.last],
      },
    ];
  },
};

/** Heads, totals and headings may name titles and hold figures; so does a second row of a line. */
function isExplained({ shape }: ShapedRow): boolean {
  return shape.shape === "structural" && EXPLAINED.has(shape.as);
}

const EXPLAINED: ReadonlySet<string> = new Set([
  "header",
  "numbering",
  "total",
  "subtotal",
  "section",
  "continuation",
  "signature",
]);

/** A sign in a column of marks, a title in a column of titles; figures are no signs. */
function holdsClaim({ form: { table, form } }: Books, row: number): boolean {
  return form.columns.some((column) => {
    if (!isClaimColumn(column)) return false;
    const text = table.sheet.text(row, column.column);
    if (text === "" || /^[\d.,\s%]+$/.test(text)) return false;
    return isTitleText(column)
      ? awardsNamed(text).length > 0
      : readMark(markable(table.sheet, row, column.column)) === "yes";
  });
}
