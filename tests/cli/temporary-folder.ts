import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** A folder of its own for each test of a file, taken away afterwards; gives the path of a name in it. */
export function temporaryFolder(): (...names: readonly string[]) => string {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), "so-thi-dua-"));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });
  return (...names) => path.join(folder, ...names);
}
