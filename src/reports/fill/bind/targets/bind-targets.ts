import type { Binding } from "../../binding";
import { facetsOf } from "../../meaning/label-facets";
import { tableLexicon } from "../../vocabulary/lexicon";
import { labelColumns, labelOf, type LabelColumns } from "../../read-table/label-columns";
import { filledColumns, shownText, type Table } from "../../read-table/table";
import { bindSource } from "../bind-source";
import { boundNothing, type BindInput, type BoundTable } from "../bound-table";
import { cellKey, columnKey, formKey, toldSources } from "../form-keys";
import { assessmentWords, cellOfTarget, cellOfWords, cellThatExplains } from "./target-cell";
import { isInUnitOfTarget, targetPartOf } from "./target-columns";
import { targetOfLine } from "./target-of-line";

/** Binds a table of targets: each line to the target it states, each column to a part of its result. */
export function bindTargets(table: Table, { facts, answers }: BindInput): BoundTable {
  const { grid } = table;
  const form = formKey(table);
  const told = toldSources(answers, table);
  const labels = labelColumns(table);
  const columns = table.columns.flatMap((column) => {
    const part = isLabel(column.column, labels) ? null : targetPartOf(column, table);
    const isLeftToHer = told.get(columnKey(column)) === null;
    return part === null || isLeftToHer ? [] : [{ column, part, words: assessmentWords(table, column) }];
  });
  const hasShares = columns.some(({ part }) => part === "share");
  const bindings: Binding[] = [];
  const taken = new Set<string>();
  for (let row = table.firstRow; row <= table.lastRow; row++) {
    const label = labelOf(table, row, labels);
    if (filledColumns(grid, row).length === 0 || label === "" || isSection(table, row, labels)) continue;
    const result = targetOfLine({ sheet: grid.name, row }, label, facts, taken);
    if (result) taken.add(result.target.id);
    const isShare =
      result === null ? facetsOf(label, null, tableLexicon).measure === "share" : result.target.unit === "percent";
    const inLine = columns.map((each) => {
      const isPercent = each.part === "value" && isShare && !hasShares && isInUnitOfTarget(each.column);
      return isPercent ? { ...each, part: "share" as const } : each;
    });
    const parts = inLine.map(({ part }) => part);
    const explaining = result && cellThatExplains(result, parts);
    for (const { column, part, words } of inLine) {
      const cell =
        result === null
          ? cellOfWords(label, part, facts)
          : explaining?.part === part
            ? explaining
            : cellOfTarget(result, part, facts.stage, words);
      if (cell === null) continue;
      const { source, confidence } = cell;
      const place = { grid, row, column: column.column, confidence, form, key: cellKey(column, label) };
      bindings.push(bindSource(source, place, facts));
    }
  }
  return { ...boundNothing, bindings };
}

function isLabel(column: number, { number, name }: LabelColumns): boolean {
  return column === number || column === name;
}

/** A section stands alone in its row: «A. VỀ TẬP THỂ», or «I | Về tập thể». */
function isSection(table: Table, row: number, labels: LabelColumns): boolean {
  const mark = labels.number === null ? "" : shownText(table.grid, row, labels.number);
  return filledColumns(table.grid, row).every((column) => isLabel(column, labels)) && !/^\d/.test(mark);
}
