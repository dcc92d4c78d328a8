import { readFile } from "node:fs/promises";
import type { Grid } from "../../src/workbook/grid";
import { fontAt, formatAt, formulaAt, isLocked, valueAt } from "../../src/workbook/grid";
import { areaToA1, toA1 } from "../../src/workbook/refs";
import { openWorkbook } from "../../src/xlsx/open-workbook";
import { type CellDescription, type SheetDescription, workbookOf } from "../office-host/describe";
import type { WorkbookModel } from "../office-host/model";

/** A workbook file as the in-memory Excel would have it open. */
export async function openInExcel(path: string): Promise<WorkbookModel> {
  const bytes = new Uint8Array(await readFile(path));
  const opened = await openWorkbook(bytes, { now: () => "2022-03-01T08:00:00" });
  if (!opened.ok) throw new Error(`${path}: ${opened.error.code}`);
  const read = await opened.value.read({ fonts: true });
  if (!read.ok) throw new Error(`${path}: ${read.error.code}`);
  const { sheets, names, dateSystem } = read.value;
  const workbook = workbookOf({
    sheets: sheets.map((grid) => ({
      ...sheetOf(grid),
      names: names.filter(({ scope }) => scope === grid.name),
    })),
    names: names.filter(({ scope }) => scope === null),
    date1904: dateSystem === 1904,
  });
  workbook.file = bytes;
  return workbook;
}

function sheetOf(grid: Grid): SheetDescription {
  const cells: Record<string, CellDescription> = {};
  for (const [index, row] of grid.values.entries()) {
    for (const [at] of row.entries()) {
      const [line, column] = [index + 1, at + 1];
      const formula = formulaAt(grid, line, column);
      const font = fontAt(grid, line, column);
      const cell: CellDescription = {
        value: valueAt(grid, line, column),
        numberFormat: formatAt(grid, line, column),
        ...(formula === null ? {} : { formula: formula.text }),
        ...(font === null ? {} : { font: { name: font } }),
      };
      if (cell.value !== null || formula !== null || cell.numberFormat !== "General") {
        cells[toA1({ row: line, column })] = cell;
      }
    }
  }
  return {
    name: grid.name,
    ...(grid.visibility === "visible" ? {} : { visibility: grid.visibility }),
    cells,
    merges: grid.merges.map(areaToA1),
    hiddenRows: [...grid.hiddenRows],
    hiddenColumns: [...grid.hiddenColumns],
    protected: grid.protection !== null,
    unlocked: unlockedOf(grid),
  };
}

function unlockedOf(grid: Grid): readonly string[] {
  if (grid.protection === null) return [];
  return grid.values.flatMap((row, index) =>
    row.flatMap((_, at) => {
      const place = { row: index + 1, column: at + 1 };
      return isLocked(grid, place.row, place.column) ? [] : [toA1(place)];
    }),
  );
}
