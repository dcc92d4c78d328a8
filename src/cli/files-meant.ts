import { readdir, stat } from "node:fs/promises";
import path from "node:path";

/** The files behind what was typed: files as they are, folders as the workbooks in them, in order of their names. */
export async function filesMeant(typed: readonly string[]): Promise<readonly string[]> {
  const lists = await Promise.all(
    typed.map((name) => isFolder(name).then((folder) => (folder ? workbooksIn(name) : [name]))),
  );
  return lists.flat();
}

async function isFolder(name: string): Promise<boolean> {
  try {
    return (await stat(name)).isDirectory();
  } catch {
    // Opening the file will say that it is not there, in one sentence.
    return false;
  }
}

/** Workbooks in a folder and below it; Excel's own lock files («~$…») are none. */
async function workbooksIn(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder, { recursive: true });
  return names
    .filter((name) => /\.xls[xm]$/i.test(name) && !path.basename(name).startsWith("~$"))
    .sort((one, other) => one.localeCompare(other, "vi"))
    .map((name) => path.join(folder, name));
}
