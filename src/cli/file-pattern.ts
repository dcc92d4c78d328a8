import type { Dirent } from "node:fs";
import { readdir } from "node:fs/promises";
import path from "node:path";

/** `*` and `?` within one name, `**` for any depth of folders. Brackets are ordinary letters: offices use them in names. */
export function isPattern(typed: string): boolean {
  return /[*?]/.test(typed);
}

/**
 * The files that match a pattern the shell has left alone (typed in quotes, or on Windows), by name. Capitals do not
 * matter, nor how Vietnamese letters are composed; hidden folders are entered only where the pattern names them.
 */
export async function filesMatching(pattern: string): Promise<readonly string[]> {
  const separators = path.sep === "\\" ? /[\\/]+/ : /\/+/;
  const { root } = path.parse(pattern);
  const steps = pattern
    .slice(root.length)
    .split(separators)
    .filter((step) => step !== "" && step !== ".");
  const found = await below(root, steps);
  return [...new Set(found)].sort(byName);
}

async function below(folder: string, [step, ...rest]: readonly string[]): Promise<readonly string[]> {
  if (step === undefined) return [];
  const isLast = rest.length === 0;
  if (!isPattern(step) && !isLast) return below(path.join(folder, step), rest);
  const entries = await entriesOf(folder);
  if (step === "**") {
    const here = await below(folder, isLast ? ["*"] : rest);
    const folders = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith("."));
    const deeper = await Promise.all(folders.map(({ name }) => below(path.join(folder, name), [step, ...rest])));
    return [...here, ...deeper.flat()];
  }
  const fits = matcherOf(step);
  const fitting = entries.filter(({ name }) => fits(name));
  if (isLast) {
    const files = fitting.filter((entry) => !entry.isDirectory() && !isLockFile(entry.name));
    return files.map(({ name }) => path.join(folder, name));
  }
  const folders = fitting.filter((entry) => entry.isDirectory());
  const lists = await Promise.all(folders.map(({ name }) => below(path.join(folder, name), rest)));
  return lists.flat();
}

async function entriesOf(folder: string): Promise<readonly Dirent[]> {
  try {
    return await readdir(folder === "" ? "." : folder, { withFileTypes: true });
  } catch {
    // A folder that is not there or may not be read holds nothing that matches; nothing at all is told by the caller.
    return [];
  }
}

function matcherOf(step: string): (name: string) => boolean {
  const source = step
    .normalize("NFC")
    .replace(/[.+^${}()|[\]\\]/g, "\\$&")
    .replace(/\*+/g, ".*")
    .replace(/\?/g, ".");
  const expression = new RegExp(`^${source}$`, "iu");
  return (name) => expression.test(name.normalize("NFC")) && (step.startsWith(".") || !name.startsWith("."));
}

/** Excel's own lock files («~$…»). */
export function isLockFile(name: string): boolean {
  return path.basename(name).startsWith("~$");
}

/** Orders file names as people count: «Phòng 2» before «Phòng 10». */
export function byName(one: string, other: string): number {
  return one.localeCompare(other, "vi", { numeric: true });
}
