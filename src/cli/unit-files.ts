import { readdir, stat } from "node:fs/promises";
import path from "node:path";
import { byName, filesMatching, isLockFile, isPattern } from "./file-pattern";

/** What was found behind the names typed for `gather`. */
export interface UnitFiles {
  /** Workbooks, by name within each folder; no file twice. */
  readonly files: readonly UnitFile[];
  /** Files of the folders that are no workbooks. */
  readonly left: readonly { readonly file: string; readonly why: LeftWhy }[];
}

export interface UnitFile {
  readonly path: string;
  /** As shown: the file's own name, with its folder where two files share it. */
  readonly name: string;
  readonly bytes: number;
}

export type LeftWhy = "lock-file" | "hidden" | "not-a-workbook" | "office-book" | "absent";

/**
 * The units' files behind folders (with all below them), names and patterns. Lock files, hidden files and what is no
 * workbook are named, not read; the office's own book among them as well.
 */
export async function unitFiles(typed: readonly string[], into: string): Promise<UnitFiles> {
  const left: { file: string; why: LeftWhy }[] = [];
  const paths = new Map<string, { readonly path: string; readonly name: string; readonly bytes: number }>();
  const add = async (file: string, shown: string): Promise<void> => {
    const key = path.resolve(file);
    if (paths.has(key)) return;
    if (key === path.resolve(into)) left.push({ file: shown, why: "office-book" });
    else paths.set(key, { path: file, name: shown, bytes: (await stat(file)).size });
  };
  for (const name of typed) {
    const kind = await kindOf(name);
    if (kind === "folder") {
      for (const inside of await filesBelow(name)) {
        const why = whyLeft(inside);
        if (why === null) await add(path.join(name, inside), inside);
        else left.push({ file: shownName(inside), why });
      }
    } else if (kind === "file") await add(name, path.basename(name));
    else {
      const found = isPattern(name) ? await filesMatching(name) : [];
      for (const file of found) if ((await kindOf(file)) === "file") await add(file, path.basename(file));
      if (found.length === 0) left.push({ file: name, why: "absent" });
    }
  }
  const all = [...paths.values()];
  const bases = all.map(({ name }) => shownName(path.basename(name)));
  return {
    files: all.map((file, at) => ({
      ...file,
      name: bases.filter((base) => base === bases[at]).length > 1 ? shownName(file.name) : (bases[at] ?? ""),
    })),
    left,
  };
}

function shownName(name: string): string {
  return name.split(path.sep).join("/").normalize("NFC");
}

async function filesBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort(byName);
}

function whyLeft(file: string): LeftWhy | null {
  const base = path.basename(file);
  if (isLockFile(base)) return "lock-file";
  if (file.split(path.sep).some((part) => part.startsWith("."))) return "hidden";
  return /\.xls[xmb]?$/i.test(base) ? null : "not-a-workbook";
}

async function kindOf(name: string): Promise<"folder" | "file" | "absent"> {
  try {
    return (await stat(name)).isDirectory() ? "folder" : "file";
  } catch {
    // Not there: it is named among what was left.
    return "absent";
  }
}
