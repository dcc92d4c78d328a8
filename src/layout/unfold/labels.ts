import { plain } from "../../text/plain";
import { awardsNamed } from "../../vocabulary/award-words";
import { headerGuesses, isGroupHeading } from "../../vocabulary/head-words";
import { LEADING_POST, namesLeader } from "../../vocabulary/leading-posts";
import { isSignature } from "../../vocabulary/row-words";
import { looksLikePerson, looksLikePosition, looksLikeUnit } from "../cell-looks";

/** «Chức vụ: Trưởng phòng» in one cell, or on one of its lines. */
export interface Pair {
  readonly label: string;
  readonly value: string;
}

/** No label of a card is longer. */
const LONGEST_LABEL = 60;
const LEAD = /^\s*(?:[-+•*–]\s*|\(?\d{1,3}[.)/]\)?\s*|[a-hđ][.)]\s+)/u;

/** A label without its number and its colon: «1. Họ và tên:» → «Họ và tên». */
export function labelOf(text: string): string {
  return text
    .replace(LEAD, "")
    .replace(/[\s:.…]+$/u, "")
    .trim();
}

/** The words before and behind the first colon; null for a text that is no such pair. */
export function pairIn(text: string): Pair | null {
  const [, label = "", value = ""] = /^([^:\n]{1,80}?)\s*:(?!\/\/)\s*(.*)$/su.exec(text) ?? [];
  const bare = labelOf(label);
  return /\p{L}{2}/u.test(bare) && bare.length <= LONGEST_LABEL && !/[;,]\s/u.test(bare)
    ? { label: bare, value: value.trim() }
    : null;
}

/** «Họ và tên», «Tên tôi là», «Đồng chí»: what stands behind it is who the card is of. */
export function isNameLabel(label: string): boolean {
  const words = plain(label);
  if (OF_ANOTHER.test(words) || LEADING_POST.test(words)) return false;
  const [best] = headerGuesses(words);
  return (
    (best?.role === "name" && best.weight >= 0.6 && /\b(?:ten|nguoi|ca nhan)\b/.test(words)) || ADDRESS.test(words)
  );
}

/** «Tên tập thể», «Tên đơn vị»: what stands behind it is which collective the card is of. */
export function isCollectiveLabel(label: string): boolean {
  return /^(?:ten )?tap the(?: (?:dang ky|de nghi))?$|^ten (?:don vi|phong|ban|khoa|to|doi|bo phan)\b/.test(
    plain(label),
  );
}

/** «Họ tên hiệu trưởng», «Người đứng đầu»: who leads the unit of a card, or whom the card is of where it names nobody else. */
export function isLeaderLabel(label: string): boolean {
  return namesLeader(plain(label));
}

/** «Họ tên khác», «Người giới thiệu»: another name, or that of who signs. */
const OF_ANOTHER =
  /\bten (?:goi )?khac\b|thuong goi|bi danh|nguoi (?:lap|ky|viet|nhan|gioi thieu|xac nhan|tong hop|kiem tra|de cu|quan ly)\b/;

const ADDRESS = /^(?:ten toi la|toi ten la|toi la|(?:ong|ba|dong chi|ong ?\/ ?ba|ong ?\(ba\)|ten))$/;

/** Words that head a column of a list elsewhere, or name a title. */
export function isKnownLabel(label: string): boolean {
  const words = plain(label);
  if (words.length > LONGEST_LABEL) return false;
  const [best] = headerGuesses(words);
  return (best !== undefined && best.weight >= 0.6) || awardsNamed(label).length > 0 || isGroupHeading(words);
}

/** «Đơn vị», «Bộ phận»: what stands behind it is where somebody works. */
export function isUnitLabel(label: string): boolean {
  const [best] = headerGuesses(plain(label));
  return best?.role === "unit" && best.weight >= 0.6;
}

/** «Danh hiệu đăng ký», «LĐTT»: what a card registers stands behind it. */
export function isClaimLabel(label: string): boolean {
  const words = plain(label);
  return (
    awardsNamed(label).length > 0 ||
    headerGuesses(words).some(({ role, weight }) => CLAIMS.has(role) && weight >= 0.6) ||
    /\bdanh hieu\b|\bdang ky\b|\bkhen thuong\b|\bthi dua\b/.test(words)
  );
}

const CLAIMS: ReadonlySet<string> = new Set(["title", "award", "title-or-award", "award-code", "mark"]);

/** What may stand behind a name's label: no other label, no unit, no post. */
export function isNameValue(text: string): boolean {
  if (!/\p{L}/u.test(text)) return false;
  return looksLikePerson(text) || !(isKnownLabel(labelOf(text)) || looksLikeUnit(text) || isPost(text));
}

function isPost(text: string): boolean {
  return looksLikePosition(plain(text)) || isSignature(plain(text));
}
