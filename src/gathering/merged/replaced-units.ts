import type { FatedRow } from "../gathered";
import type { FormerRow } from "./edited-rows";
import { BY_HAND } from "./merged-row";

/** Names of the files that a unit's former rows came from, by unit. */
export function formerFiles(former: readonly FormerRow[]): ReadonlyMap<string, readonly string[]> {
  const files = new Map<string, Set<string>>();
  for (const { row } of former) {
    const file = fileOfSource(row.source);
    if (file === null) continue;
    files.set(row.unit, (files.get(row.unit) ?? new Set()).add(file));
  }
  return new Map([...files].map(([unit, names]) => [unit, [...names]]));
}

/** The file that «Nguồn» names; null for a row she wrote. */
export function fileOfSource(source: string): string | null {
  return source === "" || source === BY_HAND ? null : (source.split(" › ")[0] ?? null);
}

export interface ReplacedUnits {
  readonly all: ReadonlySet<string>;
  /** Units whose former rows all came in the files of a unit that now sends a new list, by that sender. */
  readonly cameWith: ReadonlyMap<string, readonly string[]>;
}

/**
 * Units whose former rows give way: those that sent a new list, and those that came with such a sender's former list
 * (Ban Giám đốc in the file of Văn phòng), whether the new one names them or not.
 * @param senders by name of a file gathered before, the unit that sent it
 */
export function replacedUnits(
  rows: readonly FatedRow[],
  mainUnits: ReadonlySet<string>,
  former: readonly FormerRow[],
  senders: ReadonlyMap<string, string>,
): ReplacedUnits {
  const filesOf = formerFiles(former);
  const cameWith = new Map<string, string[]>();
  for (const [unit, files] of filesOf) {
    const [sender, ...others] = new Set(files.map((file) => senders.get(file)));
    if (sender === undefined || others.length > 0 || mainUnits.has(unit) || !mainUnits.has(sender)) continue;
    cameWith.set(sender, [...(cameWith.get(sender) ?? []), unit]);
  }
  // A book gathered before senders were kept: the new list has to name the unit.
  const named = rows.flatMap(({ sender, unit, isSupplement }) => {
    if (isSupplement || unit === sender || mainUnits.has(unit) || !mainUnits.has(sender)) return [];
    const own = filesOf.get(sender) ?? [];
    return (filesOf.get(unit) ?? []).every((file) => !senders.has(file) && own.includes(file)) ? [unit] : [];
  });
  return { all: new Set([...mainUnits, ...[...cameWith.values()].flat(), ...named]), cameWith };
}
