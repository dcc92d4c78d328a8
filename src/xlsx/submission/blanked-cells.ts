import { contentOf } from "../../workbook/cell-content";
import { cellKey, type CellRef } from "../../workbook/refs";
import { empty, text, type CellWrite } from "../../workbook/write-plan";
import { snapshotNow, type Model } from "../model";
import type { Package } from "../opc";
import { isStruck } from "../rich-text";
import { styleNumberAt } from "../style-number";
import { styleOf } from "../styles";
import { writeCells } from "../write-cells";

/** A cell that holds nothing in the copy or, where only struck-through words are to go, the words that still stand. */
export interface BlankedCell {
  readonly ref: CellRef;
  readonly onlyStruck: boolean;
}

/** The package with these cells blank, their looks as they were; cells of array formulas cannot be and stay. */
export function withBlankedCells(model: Model, cells: readonly BlankedCell[]): Package {
  const snapshot = snapshotNow(model, new Map(), false);
  const writes = cells.flatMap(({ ref, onlyStruck }): readonly CellWrite[] => {
    const info = model.workbook.sheets.find(({ name }) => name === ref.sheet);
    const grid = snapshot.sheets.find(({ name }) => name === ref.sheet);
    if (info === undefined || grid === undefined) return [];
    const data = model.sheetData(info);
    const key = cellKey(ref.row, ref.column);
    if (data.formulas.get(key)?.fixed === true) return [];
    const isCellStruck = styleOf(model.styles, styleNumberAt(data, ref.row, ref.column)).struck;
    const runs = (data.runs.get(key) ?? []).filter((run) => !isStruck(run, isCellStruck));
    const rest = onlyStruck
      ? runs
          .map((run) => run.text)
          .join("")
          .trim()
      : "";
    const kept = rest === "" ? { content: empty } : { content: text(rest) };
    return [{ ref, ...kept, expectedBefore: contentOf(grid, ref.row, ref.column) }];
  });
  return writeCells(model, snapshot, writes, []);
}
