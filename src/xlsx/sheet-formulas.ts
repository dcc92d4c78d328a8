import type { CellValue } from "../workbook/grid";
import { areaToA1, cellKey, parseArea, type Area, type CellKey } from "../workbook/refs";
import { damaged } from "./fault";
import { MAX_CELLS } from "./limits";
import { shiftFormula } from "./shift-formula";
import type { Tags } from "./tags";

/** A formula as the file keeps it. */
export interface SheetFormula {
  /** With «=»; of a shared formula as this cell reads it. */
  readonly text: string;
  /** The file holds a result for it. */
  readonly cached: boolean;
  readonly array: boolean;
  /** Part of an array formula over several cells or of a data table, which Excel changes only as a whole. */
  readonly fixed: boolean;
  /** The group of a shared formula; its first cell holds the text of all. */
  readonly shared: { readonly group: string; readonly isFirst: boolean } | null;
}

/** A formula element as it is written, without the «=». */
export interface WrittenFormula {
  readonly kind: "normal" | "shared" | "array" | "dataTable";
  readonly group: string | null;
  readonly area: Area | null;
  readonly text: string;
}

/** The formula element that the cursor is on. */
export function readFormula(tag: Tags): WrittenFormula {
  const type = tag.attribute("t");
  const kind = type === "shared" || type === "array" || type === "dataTable" ? type : "normal";
  const group = tag.attribute("si");
  const area = parseArea(tag.attribute("ref") ?? "");
  if (kind !== "dataTable") return { kind, group, area, text: tag.text() };
  return { kind, group, area, text: `TABLE(${tag.attribute("r1") ?? ""},${tag.attribute("r2") ?? ""})` };
}

/** Takes the formulas of a sheet as its cells are passed; what cells share they get in the end. */
export interface FormulaBook {
  take(row: number, column: number, formula: WrittenFormula, cached: boolean): void;
  /** All formulas, with those of the cells that only belong to another cell's formula; `values` tell how far the sheet reaches. */
  finish(values: readonly (readonly CellValue[])[]): ReadonlyMap<CellKey, SheetFormula>;
}

interface SharedChild {
  readonly group: string;
  readonly row: number;
  readonly column: number;
  readonly cached: boolean;
}

interface SharedMaster {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

interface Block {
  readonly area: Area;
  readonly text: string;
}

const PLAIN = { array: false, fixed: false, shared: null };

/** An empty book for one sheet. */
export function formulaBook(): FormulaBook {
  const formulas = new Map<CellKey, SheetFormula>();
  const masters = new Map<string, SharedMaster>();
  const children: SharedChild[] = [];
  const blocks: Block[] = [];

  const takeShared = (row: number, column: number, group: string, text: string, cached: boolean): void => {
    if (text === "") {
      children.push({ group, row, column, cached });
      return;
    }
    masters.set(group, { text, row, column });
    formulas.set(cellKey(row, column), { text: `=${text}`, cached, ...PLAIN, shared: { group, isFirst: true } });
  };
  const takeBlock = (row: number, column: number, { kind, area, text }: WrittenFormula, cached: boolean): void => {
    const block = area ?? { top: row, left: column, bottom: row, right: column };
    const isWide = block.top !== block.bottom || block.left !== block.right;
    const fixed = isWide || kind === "dataTable";
    formulas.set(cellKey(row, column), { text: `=${text}`, cached, array: kind === "array", fixed, shared: null });
    if (isWide) blocks.push({ area: block, text: `=${text}` });
  };

  return {
    take(row, column, formula, cached) {
      const { kind, group, text } = formula;
      if (kind === "shared" && group !== null) takeShared(row, column, group, text, cached);
      else if (kind === "array" || kind === "dataTable") takeBlock(row, column, formula, cached);
      else if (text !== "") formulas.set(cellKey(row, column), { text: `=${text}`, cached, ...PLAIN });
    },
    finish(values) {
      for (const child of children) shareOut(child, masters, formulas);
      for (const block of blocks) spread(block, values, formulas);
      return formulas;
    },
  };
}

function shareOut(
  { group, row, column, cached }: SharedChild,
  masters: ReadonlyMap<string, SharedMaster>,
  formulas: Map<CellKey, SheetFormula>,
): void {
  const master = masters.get(group);
  if (!master) return;
  const text = `=${shiftFormula(master.text, row - master.row, column - master.column)}`;
  formulas.set(cellKey(row, column), { text, cached, ...PLAIN, shared: { group, isFirst: false } });
}

/** Every cell of an array formula's rectangle shows that formula. */
function spread(
  { area, text }: Block,
  values: readonly (readonly CellValue[])[],
  formulas: Map<CellKey, SheetFormula>,
): void {
  const size = (area.bottom - area.top + 1) * (area.right - area.left + 1);
  if (size > MAX_CELLS) damaged(`array formula over ${areaToA1(area)}`);
  for (let row = area.top; row <= Math.min(area.bottom, values.length); row++) {
    const width = values[row - 1]?.length ?? 0;
    for (let column = area.left; column <= Math.min(area.right, width); column++) {
      const key = cellKey(row, column);
      if (!formulas.has(key)) formulas.set(key, { text, cached: true, array: true, fixed: true, shared: null });
    }
  }
}
