import { mentionsAward } from "../vocabulary/award-words";
import { plain } from "../text/plain";
import { looksLikePerson, looksLikePosition, looksLikeUnit } from "./cell-looks";

/** A sentence that names one recipient: «1. Ông Nguyễn Văn A, Trưởng phòng: LĐTT, CSTĐCS», «- Văn phòng: TTLĐTT». */
export interface RecipientLine {
  /** The name as written, with «Ông», «Đ/c» in front. */
  readonly name: string;
  /** What stands between the name and the titles: a post, a unit; null where nothing does. */
  readonly post: string | null;
  /** The words of the titles; "" where a heading above has to say them. */
  readonly claimed: string;
}

/** «1.», «2.1.», «a)», «-»: what lines of a list begin with. */
const LEAD = /^\s*(?:[-+•*–—]|\d{1,3}(?:\.\d{1,3})*\s*[.)/]?|[a-hđ]\s*[.)])\s*/u;
const ADDRESS = /^(?:ông|bà|đồng chí|đ\/c|đ\.c|đc|anh|chị|thầy|cô)\b\.?/iu;

/** Reads a line of prose; null for a line that names nobody who could receive a title. */
export function recipientLine(text: string): RecipientLine | null {
  const lead = LEAD.exec(text)?.[0] ?? "";
  const sentence = text
    .slice(lead.length)
    .trim()
    .replace(/[.;]+$/u, "");
  const at = claimedFrom(sentence);
  const before = sentence.slice(0, at).replace(/[\s,:;–—-]+$/u, "");
  const claimed = sentence.slice(at).replace(/^[\s,:;–—-]+/u, "");
  const [name = "", ...rest] = before.split(/\s*[,;(]\s*|\s+[–—-]\s+|\s*:\s*/u);
  const isPerson = looksLikePerson(name.replace(ADDRESS, "").trim());
  const isUnit = !isPerson && looksLikeUnit(name) && !mentionsAward(name);
  if (!isPerson && !isUnit) return null;
  // A bare name may be a signature, a bare unit a heading: something has to say that they stand in a list.
  if (claimed === "" && (isUnit || lead.trim() === "" || !(ADDRESS.test(name) || rest.some(isPost)))) return null;
  const post = rest
    .map((part) => part.replace(/\)\s*$/u, "").trim())
    .filter((part) => part !== "")
    .join(", ");
  return { name: name.trim(), post: post === "" ? null : post, claimed };
}

/** Where the words of the titles begin: behind the colon, else at the first part that names a title or denies one. */
function claimedFrom(sentence: string): number {
  const colon = sentence.search(/:\s/u);
  // Behind a person and a colon stands what is registered, whether its words are known or not.
  const said = colon > 0 ? sentence.slice(colon + 1) : "";
  const who = sentence.slice(0, Math.max(0, colon)).split(/[,(]/u)[0] ?? "";
  if (said !== "" && (mentionsAward(said) || isDenial(said) || looksLikePerson(who.replace(ADDRESS, "").trim())))
    return colon;
  for (const { index, 0: sign } of sentence.matchAll(
    /\s*[,;]\s+|\s+[–—-]\s+|\s+(?=đăng ký|đề nghị|không đăng ký)/giu,
  )) {
    const part = sentence.slice(index + sign.length).split(/\s*[,;]\s+|\s+[–—-]\s+/u)[0] ?? "";
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
