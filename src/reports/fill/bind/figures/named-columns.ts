import { contentOf } from "../../../../workbook/cell-content";
import { columnNamedIn } from "../../read-table/column-named";
import { headOf, type Table, type TableColumn } from "../../read-table/table";
import type { Source } from "../../source";
import { isOpen } from "../../write/open-cell";
import type { LeftCell } from "../bound-table";
import type { FigureTable } from "./figure-table";
import { columnNumbered } from "./numbering";

/** The column of the table that a head names: «% trên tổng số người (cột D)»; null where it names none. */
export function columnNamedBy({ path }: TableColumn, table: Table): number | null {
  const named = columnNamedIn(path.at(-1) ?? "");
  if (named === null) return null;
  return named.by === "letter" ? named.column : columnNumbered(table, named.column);
}

/** Shares of a column of which no line tells what it counts: each head at its first open cell, unless `left` says why already. */
export function leftForNamed(
  { table, lines, figures }: FigureTable,
  sources: ReadonlyMap<number, ReadonlyMap<number, Source>>,
  left: readonly LeftCell[],
): readonly LeftCell[] {
  return figures.flatMap(({ column, facets }): readonly LeftCell[] => {
    const named = facets.measure === "share" ? columnNamedBy(column, table) : null;
    if (named === null || [...sources.values()].some((own) => own.has(named))) return [];
    const first = lines.find(({ kind, row }) => kind === "item" && isOpen(contentOf(table.grid, row, column.column)));
    if (first === undefined || left.some(({ ref }) => ref.column === column.column)) return [];
    const head = headOf(column);
    return [
      {
        ref: { sheet: table.grid.name, row: first.row, column: column.column },
        why: {
          vi: `Chưa điền cột «${head}» vì danh sách đăng ký không cho biết số của cột được lấy làm mẫu số. Anh/chị tự tính giúp cột này.`,
          en: `The column “${head}” is not filled in: the registration does not tell the figures of the column that it divides by. Please work it out.`,
        },
      },
    ];
  });
}
