import { readFileSync } from "node:fs";
import path from "node:path";
import { check } from "../../src/actions/check";
import { checkWorkbook } from "../../src/actions/check-workbook";
import type { CheckOptions, Checked } from "../../src/actions/checked";
import { ok } from "../../src/workbook/result";
import { openWorkbook, type XlsxWorkbook } from "../../src/xlsx/open-workbook";

const SAMPLE = path.resolve(__dirname, "../../assets/samples/dang-ky-thi-dua-2022.xlsx");
const options = { fileName: "mẫu.xlsx", today: "2022-03-16", year: null, regime: null, stage: null, overlay: {} };

/** The sample workbook of the product, opened from its bytes. */
export async function openedSample(): Promise<XlsxWorkbook> {
  let ids = 0;
  const newId = () => `00000000-0000-4000-8000-${String(++ids).padStart(12, "0")}`;
  const workbook = await openWorkbook(readFileSync(SAMPLE), { now: () => "2022-03-16T08:00:00", newId });
  if (!workbook.ok) throw new Error("The sample cannot be opened");
  return workbook.value;
}

/** A workbook checked as every door checks it. */
export async function checkedNow(workbook: XlsxWorkbook, more: Partial<CheckOptions> = {}): Promise<Checked> {
  const checked = await checkWorkbook(workbook, { ...options, ...more }, (request) =>
    Promise.resolve(ok(check(request))),
  );
  if (!checked.ok) throw new Error("The workbook cannot be checked");
  return checked.value;
}
