import { isTooMuchToGather } from "../../actions/gathering-limits";

/** A file as she picked it; its bytes are taken when it is read, one file at a time. */
export interface Picked {
  /** Composed as Vietnamese is compared; unique among those picked. */
  readonly name: string;
  readonly file: File;
}

/** Files picked now beside those picked before; the same file picked again takes the place of the first. */
export function picked(before: readonly Picked[], files: readonly File[]): readonly Picked[] {
  const all = new Map(before.map((each) => [each.name, each]));
  for (const file of files) {
    const name = file.name.normalize("NFC");
    // Lock files and what is no workbook are left, as on the command line.
    if (name.startsWith("~$") || !/\.xls[xmb]?$/i.test(name)) continue;
    const namesake = all.get(name);
    const isSame = namesake === undefined || namesake.file.size === file.size;
    const own = isSame ? name : freeName(name, all);
    all.set(own, { name: own, file });
  }
  return [...all.values()];
}

/** Two folders may hold a file of one name. */
function freeName(name: string, taken: ReadonlyMap<string, Picked>): string {
  const [stem, end] = [name.replace(/\.[^.]*$/u, ""), /\.[^.]*$/u.exec(name)?.[0] ?? ""];
  let number = 2;
  while (taken.has(`${stem} [${String(number)}]${end}`)) number += 1;
  return `${stem} [${String(number)}]${end}`;
}

/** Too many or too large together. */
export function isTooMuch(files: readonly Picked[]): boolean {
  return isTooMuchToGather(files.length, bytesOf(files));
}

/** All files together, in bytes. */
export function bytesOf(files: readonly Picked[]): number {
  return files.reduce((sum, { file }) => sum + file.size, 0);
}
