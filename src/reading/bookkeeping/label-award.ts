import type { AwardId } from "../../domain/glossary/awards";
import { plain } from "../../text/plain";
import { awardsNamed } from "../../vocabulary/award-words";

/** Words that a total may carry beside the title it counts, and that say nothing more. */
const SAYS_NO_MORE =
  /\b(?:tong|cong|so|luong|danh hieu|dat|dang ky|ca nhan|tap the|trong do|nguoi|dong chi|cac|theo|chia|muc)\b|[-+•*:.,()\d]/g;

/** The one title that a row of figures counts: «Cộng LĐTT», «Số CSTĐCS»; null where its words say anything else besides. */
export function awardOfLabel(text: string): AwardId | null {
  const [named, ...others] = awardsNamed(text);
  if (!named?.certain || others.length > 0) return null;
  const left = plain(`${text.slice(0, named.from)} ${text.slice(named.to)}`).replace(SAYS_NO_MORE, "");
  return left.trim() === "" ? named.award : null;
}
