import { fold } from "../text/fold";

/** Forms of address, ranks and degrees written before a name. */
const ADDRESS =
  /^(?:ông|bà|anh|chị|cô|thầy|đ\/c|đc|đồng chí|gs|pgs|ts|ths|thạc sĩ|thạc sỹ|tiến sĩ|tiến sỹ|bác sĩ|bs|bsck[12i]+|ck[12i]+|cn|ks|ds|nsut|nsnd|ngưt|(?:thượng|đại|trung|thiếu|hạ|chuẩn) (?:tướng|tá|úy|uý|sĩ|sỹ))[.:,\s]\s*/iu;

/** A person's name without forms of address, as she spells it: «Bà:Đặng Bích Loan» → «Đặng Bích Loan». */
export function bareName(text: string): string {
  let name = text.replace(/\s+/g, " ").trim();
  for (let again = 0; again < 3; again += 1) {
    const shorter = name.replace(ADDRESS, "").trim();
    if (shorter === name || shorter === "") break;
    name = shorter;
  }
  return name;
}

/** Under this two spellings of a name are one: case, blanks and the place of the tone do not count; diacritics do. */
export function nameKey(name: string): string {
  return fold(bareName(name))
    .replace(/\s*\([^)]*\)\s*$/u, "")
    .replace(/[.,;:]+$/u, "");
}

/** «079000000013», «79000000013» (a lost zero), «'079…» are one number. */
export function idKey(text: string): string {
  const digits = text.replace(/\D/g, "");
  return digits.length === 11 ? `0${digits}` : digits;
}
