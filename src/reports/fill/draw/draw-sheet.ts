import type { DrawnCell, DrawnForm, DrawnRow } from "../../../domain/form/drawn-form";
import type { Locale } from "../../../domain/bilingual";
import { contentOf } from "../../../workbook/cell-content";
import { formatAt, type Grid, isCellError, valueAt } from "../../../workbook/grid";
import type { CellRef } from "../../../workbook/refs";
import { type CellContent, type CellWrite, number, type SkippedCell, text } from "../../../workbook/write-plan";
import { CERTAIN_ENOUGH, type Binding } from "../binding";
import { anchorOf } from "../decide-writes";
import { labelColumns, labelOf } from "../read-table/label-columns";
import { plainText, type Table } from "../read-table/table";
import { isOpen } from "../write/open-cell";
import { headGroups } from "./head-groups";

/** What was decided about one sheet. */
export interface DecidedSheet {
  readonly grid: Grid;
  readonly tables: readonly Table[];
  readonly bindings: readonly Binding[];
  readonly writes: readonly CellWrite[];
  /** Figures of hers that differ. */
  readonly differing: readonly CellWrite[];
  readonly skipped: readonly SkippedCell[];
  readonly locale: Locale;
}

/**
 * Her forms of one sheet as they would stand: each table in its own lines and heads, then whatever else is bound (marks in
 * a letter, figures beside labels) as lines of its own. Nothing where nothing on the sheet is bound.
 */
export function drawSheet(sheet: DecidedSheet): readonly DrawnForm[] {
  const cells = cellsOf(sheet);
  const drawn = sheet.tables.map((table) => drawTable(table, cells)).filter((form) => form !== null);
  const inTables = new Set(drawn.flatMap(({ taken }) => taken));
  const loose = [...cells].filter(([key]) => !inTables.has(key)).map(([, cell]) => cell);
  return [...drawn.map(({ form }) => form), ...(loose.length === 0 ? [] : [drawLoose(sheet.grid, loose)])];
}

type Cells = ReadonlyMap<string, DrawnCell>;

function drawTable(table: Table, cells: Cells): { readonly form: DrawnForm; readonly taken: readonly string[] } | null {
  const { grid, firstRow } = table;
  const labels = labelColumns(table);
  const last = lastRowOf(table, cells);
  const own = [...cells].filter(
    ([, { ref }]) =>
      firstRow <= ref.row && ref.row <= last && table.columns.some(({ column }) => column === ref.column),
  );
  if (own.length === 0) return null;
  const isLabel = (column: number) => column === labels.name || column === labels.number;
  const shown = table.columns.filter(
    ({ column }) => !isLabel(column) && own.some(([, { ref }]) => ref.column === column),
  );
  const rows: DrawnRow[] = [];
  for (let row = firstRow; row <= last; row++) {
    const name = cells.get(keyOf({ row, column: labels.name }));
    const count = labels.number === null ? undefined : cells.get(keyOf({ row, column: labels.number }));
    const written = name?.state === "new" || name?.state === "replaced" ? textIn(name.after) : "";
    const label = written === "" ? labelOf(table, row, labels) : written;
    const figures = shown.flatMap(({ column }): readonly (readonly [number, DrawnCell])[] => {
      const cell = cells.get(keyOf({ row, column })) ?? standing(grid, { sheet: grid.name, row, column });
      return cell === null ? [] : [[column, cell]];
    });
    const printed = labels.number === null ? "" : plainText(grid, row, labels.number);
    const ordinal = textIn(count?.after ?? null) || printed;
    if (label === "" && !figures.some(([, { state }]) => state !== "same")) continue;
    rows.push({
      row,
      ordinal: ordinal === label ? "" : ordinal,
      label,
      isNewLabel: written !== "",
      isTotal: /^(tổng cộng|tổng số|cộng)(?!\p{L})/iu.test(label),
      cells: new Map(figures),
    });
  }
  const labelHead = table.columns.find(({ column }) => column === labels.name)?.path.at(-1) ?? "";
  const form: DrawnForm = { sheet: grid.name, labelHead, groups: headGroups(shown), rows };
  return { form, taken: own.map(([key]) => key) };
}

/** Marks and figures outside of tables: what stands in front of each names it. */
function drawLoose(grid: Grid, cells: readonly DrawnCell[]): DrawnForm {
  return {
    sheet: grid.name,
    labelHead: "",
    groups: [{ name: "", columns: [{ column: 1, head: "" }] }],
    rows: cells.map((cell) => ({
      row: cell.ref.row,
      ordinal: "",
      label: before(grid, cell.ref),
      isNewLabel: false,
      isTotal: false,
      cells: new Map([[1, cell]]),
    })),
  };
}

/** The nearest words to the left. */
function before(grid: Grid, { row, column }: CellRef): string {
  for (let left = column - 1; left >= 1; left--) {
    const words = plainText(grid, row, left);
    if (words !== "") return words;
  }
  return "";
}

function cellsOf({ grid, bindings, writes, differing, skipped, locale }: DecidedSheet): Cells {
  const written = byKey(writes, ({ ref }) => ref);
  const typed = byKey(differing, ({ ref }) => ref);
  const left = byKey(skipped, ({ ref }) => ref);
  const isLocked = skipped.some(({ locked }) => locked === true);
  const cells = new Map<string, DrawnCell>();
  for (const binding of bindings) {
    const ref = anchorOf(grid, binding.ref);
    if (ref === null) continue;
    const key = keyOf(ref);
    const content = contentOf(grid, ref.row, ref.column);
    const write = written.get(key);
    const choice = typed.get(key);
    const common = {
      ref,
      before: content.kind === "formula" ? shownBy(grid, ref) : content,
      isPercent: formatAt(grid, ref.row, ref.column).includes("%"),
      after: write?.content ?? choice?.content ?? binding.value,
    };
    const why = left.get(key)?.why ?? null;
    if (write !== undefined)
      cells.set(key, { ...common, state: isOpen(content) ? "new" : "replaced", why: write.reason ?? null });
    else if (choice !== undefined) cells.set(key, { ...common, state: "hers", why: why ?? choice.reason ?? null });
    else if (content.kind === "formula")
      cells.set(key, { ...common, state: "formula", why: why ?? binding.why[locale] });
    else if (binding.confidence < CERTAIN_ENOUGH && binding.doubt !== null && isOpen(content))
      cells.set(key, { ...common, state: "waiting", after: null, why: binding.doubt[locale] });
    else if (isOpen(content) && (binding.value === null || isLocked))
      cells.set(key, { ...common, state: "left", why: why ?? binding.why[locale] });
    else cells.set(key, { ...common, state: "same", why: binding.why[locale] });
  }
  return cells;
}

/** A cell nobody asks anything of, as it stands; null where it is empty. */
function standing(grid: Grid, ref: CellRef): DrawnCell | null {
  const content = contentOf(grid, ref.row, ref.column);
  if (content.kind === "empty" || anchorOf(grid, ref) === null) return null;
  const isFormula = content.kind === "formula";
  return {
    ref,
    state: isFormula ? "formula" : "same",
    before: isFormula ? shownBy(grid, ref) : content,
    after: null,
    isPercent: formatAt(grid, ref.row, ref.column).includes("%"),
    why: null,
  };
}

/** What a formula shows. */
function shownBy(grid: Grid, { row, column }: CellRef): CellContent {
  const value = valueAt(grid, row, column);
  if (typeof value === "number") return number(value);
  return value === null || isCellError(value) ? { kind: "empty" } : text(String(value));
}

/** The last line of a table that holds something or will: a list grows into the room below it. */
function lastRowOf({ firstRow, spaceEnd, lastRow }: Table, cells: Cells): number {
  let last = lastRow;
  for (const { ref } of cells.values())
    if (firstRow <= ref.row && (spaceEnd === null || ref.row <= spaceEnd)) last = Math.max(last, ref.row);
  return last;
}

function textIn(content: CellContent | null): string {
  if (content?.kind === "text") return content.text;
  return content?.kind === "number" ? String(content.number) : "";
}

function byKey<Item>(items: readonly Item[], refOf: (item: Item) => CellRef): ReadonlyMap<string, Item> {
  return new Map(items.map((item) => [keyOf(refOf(item)), item]));
}

function keyOf({ row, column }: { readonly row: number; readonly column: number }): string {
  return `${String(row)}:${String(column)}`;
}
