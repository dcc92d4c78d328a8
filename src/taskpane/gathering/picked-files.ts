import { isTooMuchToGather } from "../../actions/gathering-limits";

/** A file as she picked it; its bytes are taken when it is read, one file at a time. */
export interface Picked {
  /** Composed as Vietnamese is compared; unique among those picked. */
  readonly name: string;
  readonly file: File;
}

/** What came of a pick. */
export interface Picking {
  readonly files: readonly Picked[];
  /** Names of what is no workbook; they are told, never dropped without a word. */
  readonly left: readonly string[];
}

/** Files picked now beside those picked before; the same file picked again takes the place of the first. */
export async function picked(before: readonly Picked[], files: readonly File[]): Promise<Picking> {
  const all = new Map(before.map((each) => [each.name, each]));
  const left: string[] = [];
  for (const file of files) {
    const name = file.name.normalize("NFC");
    // What Excel leaves beside a workbook that is open holds nothing of hers.
    if (name.startsWith("~$")) continue;
    if (!/\.xls[xmb]?$/i.test(name)) {
      left.push(name);
      continue;
    }
    const namesake = all.get(name);
    const own = namesake === undefined || (await isSame(namesake.file, file)) ? name : freeName(name, all);
    all.set(own, { name: own, file });
  }
  return { files: [...all.values()], left };
}

/** Forms that were made together may share name, size and hour: only what is in them tells them apart. */
async function isSame(one: File, other: File): Promise<boolean> {
  if (one.size !== other.size) return false;
  const [first, second] = await Promise.all([bytesOfFile(one), bytesOfFile(other)]);
  return first !== null && second !== null && first.every((byte, at) => byte === second[at]);
}

/** null where the browser gives no bytes: a folder, a file moved away since. */
export async function bytesOfFile(file: File): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    // Told as a file that cannot be read; the others go on.
    return null;
  }
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
