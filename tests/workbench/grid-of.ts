import type { CellValue, Grid, WorkbookSnapshot } from "../../src/workbook/grid";

/** A visible sheet «Biểu» of these rows, with whatever else a test needs. */
export function gridOf(values: readonly (readonly CellValue[])[], more: Partial<Grid> = {}): Grid {
  return {
    name: "Biểu",
    position: 0,
    visibility: "visible",
    values,
    formats: ["General"],
    formatOf: [],
    formulas: new Map(),
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    protection: null,
    fonts: { byColumn: new Map(), byCell: new Map() },
    struck: new Map(),
    runs: new Map(),
    page: null,
    ...more,
  };
}

export function snapshotOf(...sheets: readonly Grid[]): WorkbookSnapshot {
  return { sheets, names: [], dateSystem: 1900, readOnly: false, structureProtected: false };
}
