import type { Bilingual } from "../domain/bilingual";
import { areaToA1, columnLetters, toA1, type Area, type CellRef, type RowRef } from "../workbook/refs";

/** A cell as she finds it: «Mẫu 01, ô H28». */
export function cellText(ref: CellRef): Bilingual {
  return { vi: `${ref.sheet}, ô ${toA1(ref)}`, en: `${ref.sheet}, cell ${toA1(ref)}` };
}

/** «H28», without the sheet. */
export function cellName(ref: { readonly row: number; readonly column: number }): string {
  return toA1(ref);
}

/** «H»; the cell of its label («A12») where people stand on cards or across. */
export function columnName({ column, label }: ColumnPlace): string {
  return label === undefined ? columnLetters(column) : toA1(label);
}

interface ColumnPlace {
  readonly column: number;
  readonly label?: CellRef | undefined;
}

/** «A1:K43». */
export function areaName(area: Area): string {
  return areaToA1(area);
}

/** Cells grouped by sheet: «Mẫu 01: H28, H30; Mẫu 02: C5», the first twelve and how many more there are. */
export function cellListText(cells: readonly CellRef[]): Bilingual {
  const most = 12;
  const listed = [...bySheet(cells.slice(0, most))]
    .map(([sheet, some]) => `${sheet}: ${some.map(toA1).join(", ")}`)
    .join("; ");
  const more = cells.length - most;
  if (more <= 0) return { vi: listed, en: listed };
  return { vi: `${listed} và ${String(more)} ô khác`, en: `${listed} and ${String(more)} more` };
}

/** «Mẫu 01: dòng 8, 9, 12». */
export function rowListText(rows: readonly RowRef[]): Bilingual {
  const listed = (word: string) =>
    [...bySheet(rows)]
      .map(([sheet, some]) => `${sheet}: ${word} ${rowRunsText(some.map(({ row }) => row))}`)
      .join("; ");
  return { vi: listed("dòng"), en: listed("rows") };
}

/** «12, 13, 15–42»: three rows or more that follow each other are one run. */
export function rowRunsText(rows: readonly number[]): string {
  const runs: [first: number, last: number][] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    if (run?.[1] === row - 1) run[1] = row;
    else if (run?.[1] !== row) runs.push([row, row]);
  }
  return runs
    .map(([first, last]) => {
      if (last === first) return String(first);
      return `${String(first)}${last === first + 1 ? ", " : "–"}${String(last)}`;
    })
    .join(", ");
}

function bySheet<T extends RowRef>(refs: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const ref of refs) {
    const group = groups.get(ref.sheet);
    if (group === undefined) groups.set(ref.sheet, [ref]);
    else group.push(ref);
  }
  return groups;
}
