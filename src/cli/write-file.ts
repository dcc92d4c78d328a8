import { rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Failure } from "../workbook/failure";
import type { Workbook } from "../workbook/ports";
import { err, ok, type Result } from "../workbook/result";
import type { Arguments } from "./arguments";
import { systemFailure } from "./open-file";

/** The file's own name, composed the way Vietnamese is compared (macOS hands out decomposed names). */
export function baseName(file: string): string {
  return path.basename(file).normalize("NFC");
}

/** Where the result of a command goes: `--out`, the file itself with `--in-place`, nowhere. */
export function resultPath(file: string, args: Arguments): string | null {
  return args.out ?? (args.inPlace ? file : null);
}

/** Saves the workbook where the command was told to; the input is never overwritten without `--in-place`. */
export async function saveResult(file: string, workbook: Workbook, args: Arguments): Promise<Result<void, Failure>> {
  const to = resultPath(file, args);
  if (to === null) return ok(undefined);
  const bytes = await workbook.bytes();
  return bytes.ok ? writeWhole(to, bytes.value) : bytes;
}

/** Writes beside the file first and then takes its place, so that a cut-off write leaves the old file whole. */
export async function writeWhole(file: string, content: Uint8Array | string): Promise<Result<void, Failure>> {
  const half = `${file}.part`;
  try {
    await writeFile(half, content);
    await rename(half, file);
    return ok(undefined);
  } catch (error) {
    await rm(half, { force: true });
    return err(systemFailure(error));
  }
}
