import { fold } from "../../text/fold";
import { nameKey as foldedName, splitPersonName } from "../../text/person-name";
import { surnames } from "../../text/surnames";
import { looksLikeUnit } from "../../layout/cell-looks";
import { unitKeyOf } from "../../vocabulary/unit-names";
import type { RecipientKind } from "../../domain/recipient";

/** A name as she spells it, without forms of address: «Bà:Đặng Bích Loan» → «Đặng Bích Loan». Names of units stay whole. */
export function bareName(text: string): string {
  const whole = text.replace(/\s+/g, " ").trim();
  if (isBareAlready(whole)) return whole;
  if (looksLikeUnit(whole) || /^(?:gia đình|hộ)\s/iu.test(whole)) return whole;
  const { name } = splitPersonName(whole);
  return name === "" ? whole : name;
}

/** Letters only, the first word a family name that is no form of address: nothing stands before or behind the name. */
function isBareAlready(text: string): boolean {
  const end = text.indexOf(" ");
  if (end < 0 || !/^[\p{L} ]+$/u.test(text)) return false;
  const first = fold(text.slice(0, end));
  return surnames.has(first) && !/^(?:ông|bà|cô|anh|chị|thầy|bác|đoàn|tổ|ban)$/u.test(first);
}

/** Under this two spellings of a name are one: case, blanks, the place of the tone do not count; diacritics do. */
export function recipientNameKey(kind: RecipientKind, name: string): string {
  if (kind === "individual") return foldedName(name);
  return kind === "collective" ? unitKeyOf(name) : fold(name);
}

/** «079000000013», «79000000013» (a lost zero), «'079…» are one number. */
export function idKey(text: string): string {
  const digits = text.replace(/\D/g, "");
  return digits.length === 11 ? `0${digits}` : digits;
}
