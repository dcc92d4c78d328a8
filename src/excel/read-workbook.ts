import type { Failure } from "../workbook/failure";
import type { DefinedName, Grid, WorkbookSnapshot } from "../workbook/grid";
import type { ReadOptions } from "../workbook/ports";
import { err, ok, type Result } from "../workbook/result";
import type { CellRef } from "../workbook/refs";
import { planChunks } from "./chunks";
import { definedName } from "./defined-names";
import { askMixedColumns, type MixedColumn } from "./fonts";
import { attempt, MAX_PAYLOAD_BYTES } from "./host-failure";
import { inStretches, readBands } from "./read-bands";
import {
  askDetails,
  type AskedDetails,
  type AskedSheet,
  gridOf,
  growingSheet,
  type GrowingSheet,
  outlineGrid,
} from "./sheet-grid";
import {
  askSize,
  covering,
  NOTHING,
  type SheetOutline,
  type Size,
  sizeOf,
  visibilityOf,
  withLocks,
} from "./sheet-outline";

/** What one cell takes of an answer in bytes, JSON and Vietnamese letters included; measured on forms, rounded up. */
const BYTES_PER_CELL = 80;

/** And its lock, where locks are asked for. */
const BYTES_PER_LOCK = 45;

/** How a workbook is read when it is about to be written. */
export interface WritingTo {
  /** Cells that will be written: their formats are read also where nothing stands yet. */
  readonly cells: readonly CellRef[];
  /** Sheets without such cells are read by name alone. */
  readonly touchedOnly: boolean;
}

/**
 * All sheets as they stand: sheet names, then how far each reaches, then everything; one more round trip where
 * fonts are asked for and some column mixes several. More only above 5 MB, in bands of rows.
 */
export async function readWorkbook(
  options: ReadOptions = {},
  writing: WritingTo | null = null,
): Promise<Result<WorkbookSnapshot, Failure>> {
  return attempt(() => Excel.run((context) => readWithin(context, options, writing)));
}

async function readWithin(
  context: Excel.RequestContext,
  options: ReadOptions,
  writing: WritingTo | null,
): Promise<Result<WorkbookSnapshot, Failure>> {
  const { workbook } = context;
  workbook.load("readOnly");
  workbook.protection.load("protected");
  workbook.worksheets.load("items/name,items/position,items/visibility,items/protection/protected");
  workbook.names.load("items/name,items/formula,items/visible");
  // Office.js does not tell the date system: the second day of 1904 is day 1 in one of them.
  const secondDay = workbook.functions.date(1904, 1, 2);
  secondDay.load("value");
  await context.sync();

  const outlines: readonly SheetOutline[] = workbook.worksheets.items.map((sheet) => ({
    name: sheet.name,
    position: sheet.position,
    visibility: visibilityOf(sheet.visibility),
    isProtected: sheet.protection.protected,
  }));
  const missing = options.sheets?.find((name) => !outlines.some((outline) => outline.name === name));
  if (missing !== undefined) return err({ code: "sheet-gone", sheet: missing });
  const wanted = outlines.filter(
    ({ name }) =>
      (options.sheets?.includes(name) ?? true) &&
      (writing?.touchedOnly !== true || writing.cells.some(({ sheet }) => sheet === name)),
  );
  const read = await readSheets(context, wanted, options, reachOf(writing));
  if (!read.ok) return read;

  const grids = new Map(read.value.grids.map((grid) => [grid.name, grid]));
  return ok({
    sheets: outlines.flatMap((outline) => {
      const grid = grids.get(outline.name) ?? (writing ? outlineGrid(outline) : null);
      return grid ? [grid] : [];
    }),
    names: [...visibleNames(workbook.names.items, null), ...read.value.names],
    dateSystem: secondDay.value === 1 ? 1904 : 1900,
    readOnly: workbook.readOnly,
    structureProtected: workbook.protection.protected,
  });
}

interface ReadSheets {
  readonly grids: readonly Grid[];
  readonly names: readonly DefinedName[];
}

async function readSheets(
  context: Excel.RequestContext,
  outlines: readonly SheetOutline[],
  options: ReadOptions,
  reach: ReadonlyMap<string, Size> | null,
): Promise<Result<ReadSheets, Failure>> {
  const sizes = outlines.map((outline) => askSize(context, outline));
  if (sizes.length > 0) await context.sync();
  if (options.signal?.aborted) return err({ code: "cancelled" });

  const wanted = sizes.map((asked) => {
    const values = covering(sizeOf(asked.values), reach?.get(asked.outline.name) ?? NOTHING);
    const size = asked.outline.isProtected ? withLocks(values, sizeOf(asked.formats)) : values;
    return { ...asked, size };
  });
  let details: readonly AskedDetails[] = [];
  const sheets = new Map(outlines.map(({ name }) => [name, growingSheet(reach !== null)]));
  const read = await readChunks(context, wanted, sheets, options, () => {
    details = wanted.map((asked) => askDetails(context, asked, options));
  });
  if (!read.ok) return read;

  const mixed = details.map(({ block, fonts }): readonly MixedColumn[] => (block ? askMixedColumns(block, fonts) : []));
  if (mixed.some((columns) => columns.length > 0)) await context.sync();

  return ok({
    grids: details.map((asked, index) =>
      gridOf(asked, sheets.get(asked.outline.name) ?? growingSheet(reach !== null), mixed[index] ?? []),
    ),
    names: wanted.flatMap(({ names, outline }) => visibleNames(names.items, outline.name)),
  });
}

/** Takes in each answer before the next is asked for. */
async function readChunks(
  context: Excel.RequestContext,
  sheets: readonly AskedSheet[],
  into: ReadonlyMap<string, GrowingSheet>,
  { signal, onProgress }: ReadOptions,
  askTheRest: () => void,
): Promise<Result<void, Failure>> {
  const locked = new Set(sheets.filter(({ outline }) => outline.isProtected).map(({ outline }) => outline.name));
  const extents = sheets.map(({ outline, size }) => ({
    sheet: outline.name,
    ...size,
    bytesPerCell: outline.isProtected ? BYTES_PER_CELL + BYTES_PER_LOCK : BYTES_PER_CELL,
  }));
  const requests = planChunks(extents, MAX_PAYLOAD_BYTES);
  for (const [index, request] of requests.entries()) {
    if (signal?.aborted) return err({ code: "cancelled" });
    const bands = await readBands(context, request, locked, index === 0 ? askTheRest : undefined);
    for (const read of bands) await inStretches(read, (stretch) => into.get(read.band.sheet)?.add(stretch));
    onProgress?.((index + 1) / requests.length);
  }
  // Sheets without a single value still have merges and hidden rows to tell.
  if (requests.length === 0 && sheets.length > 0) {
    askTheRest();
    await context.sync();
  }
  return ok(undefined);
}

function visibleNames(items: readonly Excel.NamedItem[], scope: string | null): DefinedName[] {
  return items.filter(({ visible }) => visible).map(({ name, formula }) => definedName({ name, formula }, scope));
}

function reachOf(writing: WritingTo | null): ReadonlyMap<string, Size> | null {
  if (!writing) return null;
  const reach = new Map<string, Size>();
  for (const { sheet, row, column } of writing.cells) {
    reach.set(sheet, covering(reach.get(sheet) ?? NOTHING, { rows: row, columns: column }));
  }
  return reach;
}
