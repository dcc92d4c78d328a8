import { foldLoose } from "./fold";

const known = new Map<string, string>();
const ROOM = 100_000;

/** «Họ và tên (*)», «Danh hiệu *»: a field that must be filled in, or a note further down; the words are the same. */
const FOOTNOTE = /(?<=[\p{L}\d)])\s*(?:\(\*{1,3}\)|\*{1,3})$/u;

/**
 * A text for comparison with our own vocabularies: without diacritics, case, quotes and doubled blanks;
 * «Họ và tên⏎(in hoa)» → «ho va ten (in hoa)», and as programs name their
 * fields «HO_TEN», «HoTen» → «ho ten». Never for names of people: «Hòa» and «Hoa» would be one.
 */
export function plain(text: string): string {
  if (text === "") return "";
  const before = known.get(text);
  if (before !== undefined) return before;
  const folded = foldLoose(humpsParted(text))
    .replace(/["']/g, "")
    .replace(/[\s_]+/g, " ")
    .trim()
    .replace(FOOTNOTE, "");
  if (known.size > ROOM) known.clear();
  known.set(text, folded);
  return folded;
}

/** «TenDanhHieu», «SoCCCD»: a lower letter before a capital, and nothing that people type («TTg», «UBND», «ThS»). */
function humpsParted(text: string): string {
  const isFieldName =
    text.length > 3 && text.length <= 60 && /^[A-Z][A-Za-z\d_]*$/.test(text) && /[a-z][A-Z]/.test(text);
  return isFieldName ? text.replace(/(?<=[a-z\d])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/g, " ") : text;
}
