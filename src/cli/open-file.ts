import { readFile } from "node:fs/promises";
import type { Failure } from "../workbook/failure";
import { err, ok, type Result } from "../workbook/result";
import { openWorkbook, type XlsxWorkbook } from "../xlsx/open-workbook";
import { localTimeInVietnam } from "../workbook/civil-time";

/** Opens an .xlsx file of this machine; a file that cannot be read is a failure with its reason. */
export async function openFile(file: string, now: () => Date): Promise<Result<XlsxWorkbook, Failure>> {
  const bytes = await readBytes(file);
  return bytes.ok ? openWorkbook(bytes.value, { now: () => localTimeInVietnam(now()) }) : bytes;
}

/** A file's bytes; what the system answers instead is a `host` failure with its code. */
export async function readBytes(file: string): Promise<Result<Uint8Array, Failure>> {
  try {
    return ok(new Uint8Array(await readFile(file)));
  } catch (error) {
    return err(systemFailure(error));
  }
}

/** The system's own code («ENOENT»), or its words. */
export function systemFailure(error: unknown): Failure {
  return { code: "host", detail: codeOf(error) ?? String(error) };
}

/** The code Node gives its errors; null where there is none. */
export function codeOf(error: unknown): string | null {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : null;
}
