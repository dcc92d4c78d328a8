import type { CellValue, Grid, WorkbookSnapshot } from "../../src/workbook/grid";
import { cellKey, parseA1, parseArea, type Area } from "../../src/workbook/refs";

export interface GridOptions {
  readonly name?: string;
  /** By A1 address, with «=». */
  readonly formulas?: Readonly<Record<string, string>>;
  readonly merges?: readonly string[];
  /** null: not protected; else the unlocked addresses. */
  readonly unlocked?: readonly string[] | null;
  readonly formats?: Readonly<Record<string, string>>;
  readonly fonts?: Readonly<Record<string, string>>;
}

/** A sheet as data from rows of values, for tests of pure code. */
export function gridOf(rows: readonly (readonly CellValue[])[], options: GridOptions = {}): Grid {
  const { name = "Đăng ký", formulas = {}, merges = [], unlocked = null, formats = {}, fonts = {} } = options;
  const formatOf: number[][] = rows.map((row) => row.map(() => 0));
  const codes = ["General"];
  for (const [address, code] of Object.entries(formats)) {
    const { row, column } = at(address);
    const line = (formatOf[row - 1] ??= []);
    while (line.length < column) line.push(0);
    line[column - 1] = codes.push(code) - 1;
  }
  return {
    name,
    position: 0,
    visibility: "visible",
    values: rows,
    formats: codes,
    formatOf,
    formulas: new Map(Object.entries(formulas).map(([address, text]) => [keyOf(address), { text, stale: false }])),
    merges: merges.map(areaOf),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    protection: unlocked === null ? null : { unlocked: new Set(unlocked.map(keyOf)) },
    fonts: {
      byColumn: new Map(),
      byCell: new Map(Object.entries(fonts).map(([address, font]) => [keyOf(address), font])),
    },
    struck: new Map(),
    runs: new Map(),
    page: null,
  };
}

export function snapshotOf(sheets: readonly Grid[], more: Partial<WorkbookSnapshot> = {}): WorkbookSnapshot {
  return { sheets, names: [], dateSystem: 1900, readOnly: false, structureProtected: false, ...more };
}

export function at(address: string): { row: number; column: number } {
  const cell = parseA1(address);
  if (!cell) throw new Error(`not an address: ${address}`);
  return cell;
}

function keyOf(address: string): number {
  const { row, column } = at(address);
  return cellKey(row, column);
}

function areaOf(text: string): Area {
  const area = parseArea(text);
  if (!area) throw new Error(`not an area: ${text}`);
  return area;
}
