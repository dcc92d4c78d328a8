import { foldLoose } from "./fold";

const known = new Map<string, string>();
const ROOM = 100_000;

/**
 * A text for comparison with our own vocabularies: without diacritics, case, quotes and doubled blanks;
 * «Họ và tên⏎(in hoa)» → «ho va ten (in hoa)», and as programs name their fields «HO_TEN» → «ho ten». Never for names of people: «Hòa» and «Hoa» would be one.
 */
export function plain(text: string): string {
  if (text === "") return "";
  const before = known.get(text);
  if (before !== undefined) return before;
  const folded = foldLoose(text)
    .replace(/["']/g, "")
    .replace(/[\s_]+/g, " ")
    .trim();
  if (known.size > ROOM) known.clear();
  known.set(text, folded);
  return folded;
}
