import type { DrawnCell, DrawnForm, DrawnRow } from "../../domain/form/drawn-form";
import { contains, type CellKey, cellKey } from "../../workbook/refs";
import type { CellContent, NewTab } from "../../workbook/write-plan";
import { headGroups } from "../fill/draw/head-groups";
import { isCounterHead } from "../fill/read-table/label-columns";
import type { TableColumn } from "../fill/read-table/table";

/** Units of column width below which no column holds names. */
const NAMES = 12;

/** A tab that does not exist yet, drawn as the table it will hold; null where it is no table with a head of its own. */
export function drawTab(tab: NewTab): DrawnForm | null {
  const heads = tab.page.titleRows;
  if (heads === null) return null;
  const cells = new Map<CellKey, CellContent>(
    tab.cells.map(({ row, column, content }) => [cellKey(row, column), content]),
  );
  const columns = [...tab.columnWidths.keys()]
    .sort((one, other) => one - other)
    .map((column): TableColumn => ({ column, path: pathOf(tab, column, heads, cells), numbering: null }));
  const [first, second] = columns;
  if (first === undefined) return null;
  const isCounted = second !== undefined && isCounterHead(first.path.at(-1) ?? "");
  // «Ông/Bà» stands before the name: a line is called by the first column broad enough for names.
  const named = columns.slice(isCounted ? 1 : 0);
  const label = named.find(({ column }) => (tab.columnWidths.get(column) ?? 0) >= NAMES) ?? named[0] ?? first;
  const shown = columns.filter((column) => column !== label && (!isCounted || column !== first));
  const last = tab.cells.reduce((lowest, { row }) => Math.max(lowest, row), 0);
  const rows: DrawnRow[] = [];
  for (let row = heads[1] + 1; row <= last; row++) {
    const textAt = (column: number) => textIn(cells.get(cellKey(row, column)) ?? null);
    const ordinal = isCounted ? textAt(first.column) : "";
    const words = textAt(label.column);
    // A section's heading stands in the first column, merged over the others.
    const isSection = words === "" && ordinal !== "" && !/^\d+$/.test(ordinal);
    // «(1) | (2) | (3)» numbers the columns.
    if ((words === "" && !isSection) || /^\(\d+\)/.test(words)) continue;
    rows.push({
      row,
      ordinal: isSection ? "" : ordinal,
      label: isSection ? ordinal : words,
      isNewLabel: false,
      isTotal: isSection || /^(tổng cộng|tổng số|cộng)(?!\p{L})/iu.test(words),
      cells: new Map(shown.flatMap(({ column }) => cellOf(tab, row, column, cells))),
    });
  }
  return { sheet: tab.name, labelHead: label.path.at(-1) ?? "", groups: headGroups(shown), rows };
}

function pathOf(
  { merges }: NewTab,
  column: number,
  [top, bottom]: readonly [number, number],
  cells: ReadonlyMap<CellKey, CellContent>,
): readonly string[] {
  const path: string[] = [];
  for (let row = top; row <= bottom; row++) {
    const merge = merges.find((area) => contains(area, row, column));
    const words = textIn(cells.get(merge ? cellKey(merge.top, merge.left) : cellKey(row, column)) ?? null);
    // «(9)=(8)/(3)» numbers the columns.
    if (words !== "" && words !== path.at(-1) && !/^\(\d+\)/.test(words)) path.push(words.replace(/\s+/g, " "));
  }
  return path;
}

function cellOf(
  tab: NewTab,
  row: number,
  column: number,
  cells: ReadonlyMap<CellKey, CellContent>,
): readonly (readonly [number, DrawnCell])[] {
  const content = cells.get(cellKey(row, column));
  if (content === undefined || content.kind === "empty" || content.kind === "formula") return [];
  const ref = { sheet: tab.name, row, column };
  return [[column, { ref, state: "same", before: content, after: null, isPercent: false, why: null }]];
}

function textIn(content: CellContent | null): string {
  if (content?.kind === "text") return content.text;
  return content?.kind === "number" ? String(content.number) : "";
}
