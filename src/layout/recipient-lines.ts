import { mentionsAward } from "../vocabulary/award-words";
import { isRestOfPeople } from "../vocabulary/unnamed-people";
import { plain } from "../text/plain";
import { looksLikePerson, looksLikePosition, looksLikeUnit } from "./cell-looks";

/** A clause that names who registers what: «1. Ông Nguyễn Văn A, Trưởng phòng: LĐTT, CSTĐCS», «- Văn phòng: TTLĐTT». */
export interface RecipientLine {
  /** The names as written, with «Ông», «Đ/c» in front; mostly one. */
  readonly names: readonly string[];
  /** What stands between the name and the titles: a post, a unit; null where nothing does. */
  readonly post: string | null;
  /** The words of the titles; "" where a heading above has to say them. */
  readonly claimed: string;
}

/** «1.», «2.1.», «a)», «-»: what lines of a list begin with. */
const LEAD = /^\s*(?:[-+•*–—]|\d{1,3}(?:\.\d{1,3})*\s*[.)/]?|[a-hđ]\s*[.)])\s*/u;
const ADDRESS = /^(?:ông|bà|đồng chí|đ\/c|đ\.c|đc|anh|chị|thầy|cô)\b\.?/iu;
/** «Các đồng chí», «Hai ông, bà:», «02 đ/c» in front of several names. */
const ADDRESS_OF_MANY =
  /^(?:(?:các|những|hai|ba|bốn|năm|\d{1,2})\s+)(?:(?:ông|bà|đồng chí|đ\/c|đc|anh|chị|thầy|cô)(?:\s*[,/]\s*|\s+)?){1,2}(?:sau(?: đây)?|gồm)?\s*:?\s+(?=\p{Lu})/iu;

/** Reads a line of prose, clause by clause; empty for a line that names nobody who could receive a title. */
export function recipientLines(text: string): readonly RecipientLine[] {
  const lines: RecipientLine[] = [];
  for (const clause of text.split(/;\s+/u)) {
    const line = recipientLine(clause);
    const last = lines.at(-1);
    if (line) lines.push(line);
    else if (last) lines[lines.length - 1] = { ...last, claimed: `${last.claimed}; ${clause}` };
    else return [];
  }
  return lines;
}

/** «2. Phòng Hành chính, Tổ chức, Quản trị.»: a numbered unit and nothing else, which heads or is listed; null for other lines. */
export function listedUnit(text: string): string | null {
  const lead = LEAD.exec(text)?.[0] ?? "";
  const unit = text
    .slice(lead.length)
    .trim()
    .replace(/[.;]+$/u, "")
    .replace(/^tập thể\s+(?=\p{Lu})/iu, "");
  return lead.trim() !== "" && looksLikeUnit(unit) && !mentionsAward(unit) ? unit : null;
}

/** «4. Các đồng chí còn lại: LĐTT»: a title is registered, and nobody can tell for whom. */
export function leavesOpenWho(text: string): boolean {
  const [, who = "", what = ""] = /^(.{3,80}?):\s+(.+)$/su.exec(text.replace(LEAD, "")) ?? [];
  if (isRestRegistering(text)) return true;
  return mentionsAward(what) && !mentionsAward(who) && !LABEL.test(plain(who)) && recipientLines(text).length === 0;
}

/** «Những người còn lại đăng ký Lao động tiên tiến», without a colon. */
function isRestRegistering(text: string): boolean {
  const [, who = "", what = ""] =
    /^(.{3,80}?)\s+(?:đều |cùng )?(?:đăng ký|đề nghị)\s+(.+)$/su.exec(text.replace(LEAD, "")) ?? [];
  return isRestOfPeople(who) && mentionsAward(what);
}

/** «Danh hiệu thi đua: …», «Về cá nhân: …» say what follows, not who. */
const LABEL =
  /^(?:ve |cac )?(?:danh hieu|hinh thuc|khen thuong|thi dua|dang ky|de nghi|ca nhan|tap the|ghi chu|trong do|tong)/;

function recipientLine(text: string): RecipientLine | null {
  const lead = LEAD.exec(text)?.[0] ?? "";
  const sentence = text
    .slice(lead.length)
    .trim()
    .replace(/[.;]+$/u, "")
    .replace(ADDRESS_OF_MANY, "");
  const at = claimedFrom(sentence);
  const before = sentence.slice(0, at).replace(/[\s,:;–—-]+$/u, "");
  const claimed = sentence.slice(at).replace(/^[\s,:;–—-]+/u, "");
  const [first = "", ...behind] = before.split(/\s*[,;(]\s*|\s+[–—-]\s+|\s*:\s*/u);
  const together = first.split(/\s+và\s+/u);
  const [name = "", ...also] = together.every(isPersonsName) ? together : [first];
  const isPerson = isPersonsName(name);
  const further = isPerson ? behind.map(namesIn) : [];
  const others = [...also, ...further.flat()];
  const rest = behind.filter((_, at) => (further[at] ?? []).length === 0);
  const isUnit = !isPerson && looksLikeUnit(name) && !mentionsAward(name);
  if (!isPerson && !isUnit) return null;
  // A bare name may be a signature, a bare unit a heading: something has to say that they stand in a list.
  if (claimed === "" && (isUnit || lead.trim() === "" || !(ADDRESS.test(name) || rest.some(isPost)))) return null;
  const post = rest
    .map((part) => part.replace(/\)\s*$/u, "").trim())
    .filter((part) => part !== "")
    .join(", ");
  return { names: [name, ...others].map((one) => one.trim()), post: post === "" ? null : post, claimed };
}

/** «Hồ Thị Lan và Trần Thị Bình» behind the first name; empty for a post, a unit. */
function namesIn(part: string): readonly string[] {
  const names = part.split(/\s+và\s+/u);
  return names.every((name) => isPersonsName(name) && !isPost(name)) ? names : [];
}

function isPersonsName(text: string): boolean {
  return looksLikePerson(text.replace(ADDRESS, "").trim());
}

/** Where the words of the titles begin: behind the colon, else at the first part that names a title or denies one. */
function claimedFrom(sentence: string): number {
  const colon = sentence.search(/:\s/u);
  // Behind a person and a colon stands what is registered, whether its words are known or not.
  const said = colon > 0 ? sentence.slice(colon + 1) : "";
  const who = sentence.slice(0, Math.max(0, colon)).split(/[,(]/u)[0] ?? "";
  if (said !== "" && (mentionsAward(said) || isDenial(said) || isPersonsName(who))) return colon;
  for (const { index, 0: sign } of sentence.matchAll(
    /\s*[,;]\s+|\s+[–—-]\s+|\s+(?=đăng ký|đề nghị|không đăng ký)/giu,
  )) {
    // «, Hồ Thị Lan đăng ký …»: one more name, and what is registered begins behind it.
    const part =
      sentence.slice(index + sign.length).split(/\s*[,;]\s+|\s+[–—-]\s+|\s+(?=(?:không )?đăng ký|đề nghị)/iu)[0] ?? "";
    if (mentionsAward(part) || isDenial(part)) return index;
  }
  return sentence.length;
}

function isDenial(words: string): boolean {
  return /^khong (?:dang ky|de nghi|xet)/.test(plain(words));
}

function isPost(words: string): boolean {
  return looksLikePosition(plain(words)) || looksLikeUnit(words);
}
