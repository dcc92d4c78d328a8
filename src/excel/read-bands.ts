import { type Band, halve } from "./chunks";
import type { RawCells } from "./raw-cells";

/** A band with what Excel answered for it; `locked` only where it was asked for. */
export interface ReadBand extends RawCells {
  readonly band: Band;
  readonly locked: readonly (readonly boolean[])[] | null;
}

/** Rows that are taken in at a stretch. */
const ROWS_AT_A_STRETCH = 500;

/** A band in stretches, between which the page's thread is free: an answer may hold thousands of rows. */
export async function inStretches(read: ReadBand, take: (stretch: ReadBand) => void): Promise<void> {
  const { rows, top } = read.band;
  if (rows <= ROWS_AT_A_STRETCH) {
    take(read);
    return;
  }
  for (let from = 0; from < rows; from += ROWS_AT_A_STRETCH) {
    await new Promise((resolve) => setTimeout(resolve));
    const of = <T>(all: readonly T[]) => all.slice(from, from + ROWS_AT_A_STRETCH);
    const values = of(read.values);
    take({
      band: { ...read.band, top: top + from, rows: values.length },
      values,
      valueTypes: of(read.valueTypes),
      formulas: of(read.formulas),
      numberFormat: of(read.numberFormat),
      locked: read.locked && of(read.locked),
    });
  }
}

/**
 * Reads bands of cells in one round trip, with whatever `alongside` queues. Where the answer turns out larger than
 * the host sends, all of it is asked again in halves: how much a cell takes is only known afterwards.
 */
export async function readBands(
  context: Excel.RequestContext,
  bands: readonly Band[],
  lockedIn: ReadonlySet<string>,
  alongside: () => void = () => undefined,
): Promise<readonly ReadBand[]> {
  alongside();
  const asked = bands.map((band) => ask(context, band, lockedIn.has(band.sheet)));
  try {
    await context.sync();
  } catch (error) {
    const halves = isTooLarge(error) ? halve(bands) : null;
    if (!halves) throw error;
    const upper = await readBands(context, halves[0], lockedIn, alongside);
    return [...upper, ...(await readBands(context, halves[1], lockedIn))];
  }
  return asked.map(({ band, cells, properties }) => ({
    band,
    values: cells.values,
    valueTypes: cells.valueTypes,
    formulas: cells.formulas,
    numberFormat: cells.numberFormat,
    locked: properties?.value.map((row) => row.map((cell) => cell.format?.protection?.locked ?? true)) ?? null,
  }));
}

function ask(context: Excel.RequestContext, band: Band, withLocks: boolean) {
  const cells = context.workbook.worksheets
    .getItem(band.sheet)
    .getRangeByIndexes(band.top - 1, 0, band.rows, band.columns);
  cells.load("values,valueTypes,formulas,numberFormat");
  const properties = withLocks ? cells.getCellProperties({ format: { protection: true } }) : null;
  return { band, cells, properties };
}

function isTooLarge(error: unknown): boolean {
  return error instanceof OfficeExtension.Error && error.code === "ResponsePayloadSizeLimitExceeded";
}
