import { type ExcelWorkbook, excelWorkbook } from "../../src/excel/excel-workbook";
import type { Failure } from "../../src/workbook/failure";
import type { WorkbookSnapshot } from "../../src/workbook/grid";
import { type CellRef, parseA1 } from "../../src/workbook/refs";
import type { Result } from "../../src/workbook/result";
import type { CellContent, CellWrite, WritePlan } from "../../src/workbook/write-plan";
import { bootOffice, openWorkbookModel } from "../office-host/boot";
import { type WorkbookDescription, workbookOf } from "../office-host/describe";
import { FLOOR, type Profile } from "../office-host/external";
import { type SheetModel, type WorkbookModel } from "../office-host/model";
import { type OfficeHost } from "../office-host/office-host";

export const NOW = "2022-03-01T08:15:00";

/** One running Excel per test file; each test opens its own workbook in it. */
export interface ExcelHarness {
  readonly host: OfficeHost;
  open(description: WorkbookDescription): ExcelWorkbook;
}

/** Also sees to it that no test asked for a member the in-memory Excel does not have. */
export function startExcel(profile: Profile = FLOOR): ExcelHarness {
  let running: OfficeHost | null = null;
  beforeAll(async () => {
    running = await bootOffice(profile);
  });
  afterEach(() => {
    expect(running?.unknownMembers).toEqual([]);
  });
  const current = () => {
    if (!running) throw new Error("Excel has not started yet");
    return running;
  };
  return {
    get host() {
      return current();
    },
    open: (description) => {
      openWorkbookModel(current(), workbookOf(description));
      return excelWorkbook({ now: () => NOW });
    },
  };
}

export function must<T>(result: Result<T, Failure>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

export function gridIn(snapshot: WorkbookSnapshot, name: string) {
  const grid = snapshot.sheets.find((sheet) => sheet.name === name);
  if (!grid) throw new Error(`no sheet ${name}`);
  return grid;
}

export function at(sheet: string, address: string): CellRef {
  const place = parseA1(address);
  if (!place) throw new Error(`not a cell: ${address}`);
  return { sheet, ...place };
}

export function write(
  sheet: string,
  address: string,
  content: CellContent,
  expectedBefore: CellContent,
  more: Pick<CellWrite, "numberFormat" | "font"> = {},
): CellWrite {
  return { ref: at(sheet, address), content, expectedBefore, ...more };
}

export function planOf(writes: readonly CellWrite[], more: Partial<WritePlan> = {}): WritePlan {
  return { id: "plan-1", purpose: "fill", label: "Biểu tổng hợp", writes, tabs: [], anchors: [], ...more };
}

/** Everything a person could see or keep, to be compared before and after. */
export function pictureOf(workbook: WorkbookModel): unknown {
  return workbook.sheets.map((sheet) => ({
    name: sheet.name,
    visibility: sheet.visibility,
    cells: cellsOf(sheet),
    merges: sheet.merges,
  }));
}

function cellsOf(sheet: SheetModel): unknown {
  return [...sheet.cells]
    .filter(([, cell]) => cell.value !== null || cell.formula !== null || cell.numberFormat !== "General")
    .sort(([one], [other]) => one - other)
    .map(([key, { value, formula, numberFormat, font }]) => [key, value, formula, numberFormat, font.name]);
}
