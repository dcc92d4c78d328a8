import type { Bilingual } from "../../domain/bilingual";
import type { GatheredFile } from "../gathered";
import type { SentFile } from "../sent/sent-file";
import { hiddenSheet } from "../words/about-files";

/** Sheets of a file that nobody sees in Excel, and what was taken from each. */
export function hiddenSheets(
  { name, hiddenSheets: hidden }: SentFile,
  files: readonly GatheredFile[],
  year: number,
): readonly Bilingual[] {
  const file = files.find((each) => each.name === name && each.status === "read");
  if (!file) return [];
  const kept = file.rows.filter(({ fate }) => fate === "accepted" || fate === "changed");
  return hidden.map((sheet) =>
    hiddenSheet(name, sheet, kept.filter(({ row }) => row.cell.sheet === sheet).length, year),
  );
}
