import type { Area } from "../workbook/refs";
import type { Table } from "./tables";

/**
 * The cells that a table with these brackets behind its name means («[Họ và tên]», «[[#This Row],[Năm]]», «[#All]»);
 * «» is its data. `row` is the one of the formula. null where it names a column or a part that we do not know.
 */
export function cellsOfTable(table: Table, brackets: string, row: number): Area | null {
  const items = itemsOf(brackets);
  const wanted = items.filter((item) => !item.startsWith("#"));
  const columns = wanted.map((name) => columnOf(table, name));
  if (columns.includes(-1) || columns.length > 2) return null;
  const rows = rowsOf(
    table,
    items.filter((item) => item.startsWith("#")).map((item) => item.toLowerCase()),
    row,
  );
  if (rows === null) return null;
  const first = columns[0] ?? 0;
  const last = columns.at(-1) ?? table.area.right - table.area.left;
  return {
    ...rows,
    left: table.area.left + Math.min(first, last),
    right: table.area.left + Math.max(first, last),
  };
}

/** «[[#Headers],[A]:[B]]» → «#Headers», «A», «B»; a «'» takes the sign behind it as it is. */
function itemsOf(brackets: string): readonly string[] {
  const inner = brackets.slice(1, -1);
  const parts = inner.includes("[")
    ? (inner.match(/\[(?:[^[\]']|'.)*\]/g) ?? []).map((part) => part.slice(1, -1))
    : [inner];
  return parts.map((part) => part.replace(/'(.)/g, "$1")).filter((part) => part !== "");
}

function columnOf({ columns }: Table, name: string): number {
  // Line breaks of a head stand in the table's part as «_x000a_» and in a formula as they are.
  const plain = (text: string) => text.replace(/_x000[aAdD]_|\s+/g, " ").toLowerCase();
  return columns.findIndex((column) => plain(column) === plain(name));
}

function rowsOf(
  { area, hasHeader, totalRows }: Table,
  parts: readonly string[],
  row: number,
): Pick<Area, "top" | "bottom"> | null {
  const data = { top: area.top + (hasHeader ? 1 : 0), bottom: area.bottom - totalRows };
  const spans = (parts.length === 0 ? ["#data"] : parts).map((part) => {
    switch (part) {
      case "#all":
        return { top: area.top, bottom: area.bottom };
      case "#data":
        return data;
      case "#headers":
        return { top: area.top, bottom: data.top - 1 };
      case "#totals":
        return { top: data.bottom + 1, bottom: area.bottom };
      case "#this row":
        return { top: row, bottom: row };
      default:
        return null;
    }
  });
  return spans.reduce((all, span) =>
    all === null || span === null
      ? null
      : { top: Math.min(all.top, span.top), bottom: Math.max(all.bottom, span.bottom) },
  );
}
