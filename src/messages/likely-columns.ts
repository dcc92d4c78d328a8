import type { Column, ColumnReading } from "../domain/form/form";
import { columnChoices } from "./column-choices";

/** More than this many are not read any more, they are searched. */
const MOST_LIKELY = 5;

/**
 * The readings to offer at once: as it is read now, up to two that came close, those of its neighbours below the same
 * head, and «not used». All others are found by typing.
 */
export function likelyReadings(column: Column, columns: readonly Column[]): readonly ColumnReading[] {
  const group = headGroup(column);
  const neighbours = columns.filter(
    (other) => other.column !== column.column && group !== null && headGroup(other) === group,
  );
  const wanted = [
    column,
    ...column.alternatives.slice(0, 2),
    ...neighbours.filter(({ confidence }) => confidence >= 0.8).slice(0, 2),
  ].map(keyOf);
  const all = columnChoices(column);
  const likely = wanted.flatMap((key) => all.find((reading) => keyOf(reading) === key) ?? []);
  const unused = all.filter(({ role }) => role === "other");
  return [...new Set([...likely.slice(0, MOST_LIKELY - 1), ...unused])].slice(0, MOST_LIKELY);
}

/** «Cá nhân» of «Cá nhân › CSTĐ CS»; null where a head has one level only. */
function headGroup({ header }: Column): string | null {
  const levels = header.split(" › ");
  return levels.length > 1 ? levels.slice(0, -1).join(" › ") : null;
}

function keyOf({ role, award }: ColumnReading): string {
  return `${role} ${award ?? ""}`;
}
