import type { Column } from "../domain/form/form";
import { plain } from "../text/plain";

type Unnamed = Omit<Column, "name">;

/**
 * Columns with the names that answers use: the head. Columns that share their words but not what they were read as, and
 * columns without words, are told apart by their place among those.
 */
export function named(columns: readonly Unnamed[]): readonly Column[] {
  const alike = new Map<string, Unnamed[]>();
  for (const column of columns) {
    const words = plain(column.header);
    alike.set(words, [...(alike.get(words) ?? []), column]);
  }
  return columns.map((column) => {
    const words = plain(column.header);
    const group = alike.get(words) ?? [];
    const isOne = words !== "" && group.every((other) => saysTheSame(column, other));
    return { ...column, name: isOne ? column.header : `${column.header}#${String(group.indexOf(column) + 1)}` };
  });
}

function saysTheSame(one: Unnamed, other: Unnamed): boolean {
  return one.role === other.role && one.award === other.award && one.recipient === other.recipient;
}
