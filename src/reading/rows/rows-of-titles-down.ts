import { titleAt, unitColumns } from "../../layout/find-titles-down";
import type { Table } from "../../layout/find-tables";
import { awardsNamed } from "../../vocabulary/award-words";
import { totalWords } from "../../vocabulary/row-words";
import { isOfCollectives } from "../claims/titles-down";
import { type RowShape, structural } from "./row-shape";
import { frameShape } from "./rows-of-prose";

const LINE: RowShape = { shape: "line" };

/** Rows of a table with titles down and units across: a title's row is a line, the others count or remark. */
export function titlesDownShapes(
  table: Table,
  rows: readonly number[],
  said: (row: number) => RowShape | null,
): readonly RowShape[] {
  const units = unitColumns(table);
  return rows.map((row) => {
    const word = said(row);
    if (word !== null) return word;
    const { sheet } = table;
    const title = titleAt(table, row);
    if (totalWords(sheet.text(row, table.left)) !== null) return structural("total");
    const isTitle = awardsNamed(title).length > 0 || isOfCollectives(title);
    if (isTitle && units.some((column) => sheet.text(row, column) !== "")) return LINE;
    return (
      frameShape(
        sheet
          .filled(row)
          .map((column) => sheet.plain(row, column))
          .join(" "),
      ) ?? structural("note")
    );
  });
}
