import { readdir, stat } from "node:fs/promises";
import path from "node:path";
import { byName, filesMatching, isLockFile, isPattern } from "./file-pattern";

export interface FilesMeant {
  /** In the order typed, each folder's and pattern's by name; no file twice. */
  readonly files: readonly string[];
  /** Folders and patterns, as typed, behind which no file stands. */
  readonly empty: readonly string[];
}

/** The files behind what was typed: files as they are, folders as the workbooks in and below them, patterns as what they match. */
export async function filesMeant(typed: readonly string[]): Promise<FilesMeant> {
  const lists = await Promise.all(typed.map(async (name) => ({ name, files: await filesOf(name) })));
  const once = new Map(lists.flatMap(({ files }) => files.map((file) => [path.resolve(file), file] as const)));
  return {
    files: [...once.values()],
    empty: lists.filter(({ files }) => files.length === 0).map(({ name }) => name),
  };
}

async function filesOf(name: string): Promise<readonly string[]> {
  switch (await kindOf(name)) {
    case "folder":
      return workbooksIn(name);
    case "file":
      return [name];
    case "absent":
      // A name without wildcards stays: opening it will say in one sentence that it is not there.
      return isPattern(name) ? filesMatching(name) : [name];
  }
}

async function kindOf(name: string): Promise<"folder" | "file" | "absent"> {
  try {
    return (await stat(name)).isDirectory() ? "folder" : "file";
  } catch {
    // Not there, or not to be looked at: opening it will say so.
    return "absent";
  }
}

/** Workbooks in a folder and below it; those of the old kind too, so that none is passed over in silence. */
async function workbooksIn(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder, { recursive: true });
  return names
    .filter((name) => /\.xls[xmb]?$/i.test(name) && !isLockFile(name))
    .sort(byName)
    .map((name) => path.join(folder, name));
}
