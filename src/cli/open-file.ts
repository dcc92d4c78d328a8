import { readFile } from "node:fs/promises";
import type { Failure } from "../workbook/failure";
import { err, type Result } from "../workbook/result";
import { openWorkbook, type XlsxWorkbook } from "../xlsx/open-workbook";
import { localTimeInVietnam } from "../workbook/civil-time";

/** Opens an .xlsx file of this machine; a file that cannot be read is a failure with its reason. */
export async function openFile(file: string, now: () => Date): Promise<Result<XlsxWorkbook, Failure>> {
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await readFile(file));
  } catch (error) {
    return err({
      code: "host",
      detail: error instanceof Error && "code" in error ? String(error.code) : String(error),
    });
  }
  return openWorkbook(bytes, { now: () => localTimeInVietnam(now()) });
}
