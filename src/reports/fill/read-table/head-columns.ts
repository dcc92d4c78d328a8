import { mergeAt, type Grid } from "../../../workbook/grid";
import { filledColumns, plainText, shownText, type TableColumn } from "./table";

/** The columns under a head, each with all its levels; `numberingRow` as found below the head. */
export function columnsOf(
  grid: Grid,
  [top, bottom]: readonly [number, number],
  numberingRow: number | null,
): readonly TableColumn[] {
  const columns = new Set<number>();
  for (let row = top; row <= bottom; row++) {
    for (const column of filledColumns(grid, row)) {
      const merge = mergeAt(grid, row, column);
      for (let each = column; each <= (merge?.right ?? column); each++) columns.add(each);
    }
  }
  return [...columns]
    .sort((one, other) => one - other)
    .map((column) => ({
      column,
      path: pathOf(grid, [top, bottom], column),
      numbering: numberingRow === null ? null : plainText(grid, numberingRow, column) || null,
    }));
}

function pathOf(grid: Grid, [top, bottom]: readonly [number, number], column: number): readonly string[] {
  const levels: string[] = [];
  for (let row = top; row <= bottom; row++) {
    const text = shownText(grid, row, column) || groupToTheLeft(grid, [row, bottom], column);
    if (text !== "" && text !== levels.at(-1)) levels.push(text);
  }
  return levels;
}

/** A group's head that was not merged over its columns: the nearest head to the left that also has levels below. */
function groupToTheLeft(grid: Grid, [row, bottom]: readonly [number, number], column: number): string {
  const below = (each: number) => {
    for (let next = row + 1; next <= bottom; next++) if (plainText(grid, next, each) !== "") return true;
    return false;
  };
  if (mergeAt(grid, row, column) !== null || !below(column)) return "";
  for (let each = column - 1; each >= 1; each--) {
    const merge = mergeAt(grid, row, each);
    const text = shownText(grid, row, each);
    if (text === "") {
      if (!below(each)) return "";
      continue;
    }
    const reaches = merge === null && below(each);
    return reaches ? text : "";
  }
  return "";
}
