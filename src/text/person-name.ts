import { fold } from "./fold";

/** A person's name as written, with what stands in front of and behind it. */
export interface PersonName {
  /** «Ông», «Đại tá», «ThS.», as written, in order; empty where there is none. */
  readonly prefixes: readonly string[];
  /** The bare name as written, spaces put right. */
  readonly name: string;
  /** What stands behind it in brackets or after a dash or comma: «(Trưởng phòng)»; null where there is nothing. */
  readonly remark: string | null;
}

/** Forms of address, ranks and degrees, folded, dots left out. Longer ones first where one begins another. */
const prefixes = (
  "đồng chí|đ/c|đc|đ c|ông bà|ông/bà|ông|bà|anh|chị|cô|thầy|" +
  "đại tướng|thượng tướng|trung tướng|thiếu tướng|đại tá|thượng tá|trung tá|thiếu tá|đại úy|thượng úy|trung úy|thiếu úy|" +
  "thượng sĩ|trung sĩ|hạ sĩ|thượng sỹ|trung sỹ|hạ sỹ|chuẩn úy|binh nhất|binh nhì|đô đốc|" +
  "gs ts|gs|gsts|pgs ts|pgsts|pgs|tskh|ts bs|tsbs|ts|ths bs|thsbs|ths|th s|thạc sĩ|thạc sỹ|tiến sĩ|tiến sỹ|giáo sư|phó giáo sư|" +
  "bs ckii|bs cki|bsckii|bscki|bsck2|bsck1|bs ck2|bs ck1|bsck ii|bsck i|bs ck ii|bs ck i|bsnt|bs|bác sĩ|bác sỹ|ckii|cki|" +
  "dsckii|dscki|dsck2|dsck1|ds ckii|ds cki|ds|dược sĩ|dược sỹ|đd|điều dưỡng|cnđd|hs|nhs|hộ sinh|ys|y sĩ|y sỹ|ktv|kỹ thuật viên|ks|kỹ sư|kĩ sư|kts|cn|cử nhân|ls|luật sư|" +
  "nsnd|nsưt|ngnd|ngưt|nhà giáo|ttnd|ttưt|linh mục|hòa thượng|thượng tọa|đại đức|ni sư|sư cô|mục sư"
)
  .split("|")
  .sort((a, b) => b.length - a.length);

/** These are names as well («Cô», «Bà» never, but «Anh Thư», «Thầy»): only taken off where a capital marks no name. */
const alsoNames = new Set(["anh", "chị", "cô", "thầy", "ds", "cn", "y sĩ", "y sỹ"]);

const letterRun = /\p{L}/u;

function takePrefix(text: string): { readonly prefix: string; readonly rest: string } | null {
  const rest = text.replace(/^[\s.,:;-]+/, "");
  const folded = rest.toLowerCase().normalize("NFC");
  for (const prefix of prefixes) {
    const end = endOfPrefix(folded, prefix);
    if (end === null) continue;
    const after = rest.slice(end).replace(/^[\s.,:;]+/, "");
    const words = after.split(/\s+/).filter((word) => letterRun.test(word));
    // «Đặng Anh» keeps its «Anh»; «Bà Trưng» would be left with one word, and stays a name only if nothing else says so.
    if (words.length === 0 || (alsoNames.has(prefix) && words.length < 3)) continue;
    return { prefix: rest.slice(0, end).trim(), rest: after };
  }
  return null;
}

/** Where the prefix ends in the text: dots and spaces may stand between its parts and must not run into a word. */
function endOfPrefix(folded: string, prefix: string): number | null {
  let at = 0;
  for (const letter of prefix) {
    if (letter === " ") {
      while (/[\s.,]/.test(folded.charAt(at))) at++;
      continue;
    }
    if (folded.charAt(at) !== letter) return null;
    at++;
  }
  const next = folded.charAt(at);
  if (next === "") return null;
  if (next === "." || next === ":" || next === ",") return at + 1;
  return /\s/.test(next) ? at : null;
}

/**
 * Splits a cell such as «Ông Nguyễn Văn A (Trưởng phòng)», «ThS. Lê Thị B», «Đại tá, TS Trần C», «1. Phạm D».
 * Nothing is rewritten but the spaces.
 */
export function splitPersonName(text: string): PersonName {
  let rest = text
    .normalize("NFC")
    .replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/g, "")
    .replace(/[\s\u00A0]+/g, " ")
    .trim()
    .replace(/^(?:\d{1,3}\s?[.)/-]|[-+*•])\s*/, "");
  const taken: string[] = [];
  for (let prefix = takePrefix(rest); prefix !== null && taken.length < 5; prefix = takePrefix(rest)) {
    taken.push(prefix.prefix);
    rest = prefix.rest;
  }
  const behind = /^(.*?)\s*(?:\(([^)]*)\)?|\s[-–—]\s?(.*)|[,;]\s*(.*))$/u.exec(rest);
  const remark = (behind?.[2] ?? behind?.[3] ?? behind?.[4] ?? "").trim();
  return {
    prefixes: taken,
    name: (behind === null ? rest : (behind[1] ?? "")).replace(/[.,;:\s]+$/, ""),
    remark: remark === "" ? null : remark,
  };
}

const nameKeys = new Map<string, string>();
const cacheLimit = 50_000;

/** «Nguyễn Thị Hà (A)» and «(B)» are two people of one name: a letter tells namesakes apart. */
const namesakeMark = /^[A-H]$/;

/**
 * Equal for two spellings of one name: case, spaces, tone placement, forms of address and what is in brackets do not
 * count, but for the letter that tells namesakes apart.
 */
export function nameKey(text: string): string {
  const known = nameKeys.get(text);
  if (known !== undefined) return known;
  const { name, remark } = splitPersonName(text);
  const key = fold(remark !== null && namesakeMark.test(remark) ? `${name} ${remark}` : name);
  if (nameKeys.size >= cacheLimit) nameKeys.clear();
  nameKeys.set(text, key);
  return key;
}
