import type { Failure } from "../../src/workbook/failure";
import type { Grid, WorkbookSnapshot } from "../../src/workbook/grid";
import type { ReadOptions } from "../../src/workbook/ports";
import type { Result } from "../../src/workbook/result";
import { openWorkbook, type XlsxWorkbook } from "../../src/xlsx/open-workbook";

export const NOW = "2022-03-01T08:15:00";

let ids = 0;

/** GUIDs in order, so that two runs make the same bytes. */
export function nextId(): string {
  ids += 1;
  return `00000000-0000-4000-8000-${String(ids).padStart(12, "0")}`;
}

/** The value of a result that must be good. */
export function good<T>(result: Result<T, Failure>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

export async function opened(bytes: Uint8Array): Promise<XlsxWorkbook> {
  return good(await openWorkbook(bytes, { now: () => NOW, newId: nextId }));
}

/** Saves and opens again, as the next person does. */
export async function reopened(workbook: XlsxWorkbook): Promise<XlsxWorkbook> {
  return opened(good(await workbook.bytes()));
}

export async function snapshot(workbook: XlsxWorkbook, options: ReadOptions = {}): Promise<WorkbookSnapshot> {
  return good(await workbook.read(options));
}

export async function firstSheet(workbook: XlsxWorkbook, options: ReadOptions = {}): Promise<Grid> {
  const [grid] = (await snapshot(workbook, options)).sheets;
  if (!grid) throw new Error("no sheet");
  return grid;
}
