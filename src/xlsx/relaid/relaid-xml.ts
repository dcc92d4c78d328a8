import { areaToA1, cellKey, toA1, type Area } from "../../workbook/refs";
import type { RelaidRow, RelaidSheet } from "../../workbook/relaid-sheet";
import { cellXml } from "../cell-xml";
import { withoutElements } from "../without-elements";
import { oldSheetOf, type OldCell, type OldRow } from "./old-rows";
import { relaidMerges, relaidRules } from "./relaid-rules";

/** What is written anew behind the rows, or speaks of rows that are no longer where they were. */
const WRITTEN_ANEW: ReadonlySet<string> = new Set([
  "sheetCalcPr",
  "sheetProtection",
  "protectedRanges",
  "scenarios",
  "autoFilter",
  "sortState",
  "dataConsolidate",
  "customSheetViews",
  "mergeCells",
  "phoneticPr",
  "conditionalFormatting",
  "dataValidations",
  "hyperlinks",
  "rowBreaks",
  "tableParts",
  "extLst",
]);

/** A worksheet's text with its rows laid out anew: looks, widths and page stay, contents are those asked for. */
export function relaidXml(xml: string, merges: readonly Area[], relaid: RelaidSheet): string {
  const old = oldSheetOf(xml);
  const { prefix } = old;
  const rows = relaid.rows.map((row, index) => rowXml(prefix, index + 1, row, old.rows, relaid.columns));
  const areas = relaidMerges(merges, relaid);
  const merged =
    areas.length === 0
      ? ""
      : `<${prefix}mergeCells count="${String(areas.length)}">${areas
          .map((area) => `<${prefix}mergeCell ref="${areaToA1(area)}"/>`)
          .join("")}</${prefix}mergeCells>`;
  const { formats, lists } = relaidRules(old.tail, prefix, relaid);
  const tail = withoutElements(old.tail, (tag) => WRITTEN_ANEW.has(tag.name()));
  return `${head(old.head)}<${prefix}sheetData>${rows.join("")}</${prefix}sheetData>${merged}${formats}${lists}${tail}`;
}

/** Without what tells how far the old rows reached, where the cursor was, and that some were filtered out. */
function head(xml: string): string {
  return withoutElements(xml, (tag) => ["dimension", "selection"].includes(tag.name()))
    .replace(/(<(?:[\w.-]+:)?(?:sheetView|pane)\b[^>]*?)\s+topLeftCell\s*=\s*(?:"[^"]*"|'[^']*')/g, "$1")
    .replace(/\s+filterMode\s*=\s*(?:"[^"]*"|'[^']*')/, "");
}

function rowXml(
  prefix: string,
  number: number,
  { like, isKept, beside, contents }: RelaidRow,
  old: ReadonlyMap<number, OldRow>,
  [left, right]: RelaidSheet["columns"],
): string {
  const own = old.get(like);
  const isInTable = (column: number) => column >= left && column <= right;
  const cells = new Map<number, string>();
  for (const [column, cell] of own?.cells ?? []) {
    if (isKept) cells.set(column, moved(cell, number, column));
    else if (isInTable(column)) cells.set(column, written(column, cell.style));
  }
  const besides = isKept || beside === null ? undefined : old.get(beside)?.cells;
  for (const [column, cell] of besides ?? []) if (!isInTable(column)) cells.set(column, moved(cell, number, column));
  for (const column of contents.keys()) {
    const looks = besides && !isInTable(column) ? besides : own?.cells;
    cells.set(column, written(column, looks?.get(column)?.style ?? 0));
  }
  const inOrder = [...cells].sort(([one], [other]) => one - other).map(([, xml]) => xml);
  return `<${prefix}row r="${String(number)}"${own?.looks ?? ""}>${inOrder.join("")}</${prefix}row>`;

  function written(column: number, style: number): string {
    const content = contents.get(column) ?? { kind: "empty" };
    return cellXml(prefix, cellKey(number, column), { content, style });
  }
}

function moved({ xml }: OldCell, row: number, column: number): string {
  const address = toA1({ row, column });
  return xml.replace(/^<[^\s/>]+[^>]*?>/, (open) =>
    open.replace(/\s+r\s*=\s*(?:"[^"]*"|'[^']*')/, "").replace(/^<[^\s/>]+/, (name) => `${name} r="${address}"`),
  );
}
