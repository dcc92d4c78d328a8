import { foldLoose } from "./fold";

const known = new Map<string, string>();
const ROOM = 100_000;

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
    .trim();
  if (known.size > ROOM) known.clear();
  known.set(text, folded);
  return folded;
}

/** «TenDanhHieu», «SoCCCD»: two humps at least, and nothing that people type («TTg», «UBND», «Hà»). */
const HUMPS = /^(?:[A-Z][a-z]+|[A-Z]{2,}(?![a-z]))(?:[A-Z][a-z]+|[A-Z]{2,}(?![a-z])|[\d_])+$/;

function humpsParted(text: string): string {
  return text.length > 3 && /[a-z]/.test(text) && HUMPS.test(text)
    ? text.replace(/(?<=[a-z\d])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/g, " ")
    : text;
}
