import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

/** What a page of the built site names itself, as a server would send it; everything else comes once it is painted. */
export function firstLoad(folder: string, page: string): { readonly files: readonly string[]; readonly bytes: number } {
  const files = [...readFileSync(join(folder, page), "utf8").matchAll(/src="?([\w.-]+\.js)/g)]
    .map(([, file = ""]) => file)
    .filter((file) => file !== "old-browser.js");
  return { files, bytes: files.reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file))).length, 0) };
}
