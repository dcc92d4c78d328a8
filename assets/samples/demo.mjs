/**
 * The main job on the sample workbook, as a person would type it: check, then fill a copy.
 * `check` ends with 1 when there is something to mend, which the sample is made for.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.resolve(here, "../..");
const program = path.join(root, "dist/cli/so-thi-dua.cjs");
const sample = path.join(here, "dang-ky-thi-dua-2022.xlsx");
const copy = path.join(root, "dist/demo/dang-ky-thi-dua-2022 (đã điền).xlsx");

function run(...words) {
  const { status, error } = spawnSync(process.execPath, [program, ...words], { stdio: "inherit" });
  if (error) throw error;
  if (status === null || status > 1) process.exit(status ?? 2);
}

mkdirSync(path.dirname(copy), { recursive: true });
run("check", sample, "--today", "2022-09-01");
run("fill", sample, "--out", copy, "--today", "2022-09-01");
process.stdout.write(`\nBản đã điền: ${path.relative(process.cwd(), copy)}\n`);
