import { labelColumns, labelOf } from "./label-columns";
import { filledColumns, type Table } from "./table";

/** The words that name the lines of a table, in order. */
export function lineLabels(table: Table): readonly string[] {
  const columns = labelColumns(table);
  const labels: string[] = [];
  for (let row = table.firstRow; row <= table.lastRow; row++) {
    const label = filledColumns(table.grid, row).length === 0 ? "" : labelOf(table, row, columns);
    if (label !== "") labels.push(label);
  }
  return labels;
}
