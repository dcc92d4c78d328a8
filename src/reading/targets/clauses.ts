import { awardAsked } from "./award-asked";

const noun =
  "(?:cá nhân|phòng|tập thể|đơn vị|người|cbcc|ccvc|cán bộ|công chức|viên chức|đồng chí|sáng kiến|đề tài|nội dung|nhiệm vụ|gia đình|chiến s[ĩỹ]|lao động tiên tiến|giấy khen|bằng khen)";
const lead =
  "(?:(?:có|phấn đấu|và|ít nhất|tối thiểu|trên|từ|không quá|tối đa|không dưới|khoảng|đề nghị|đạt|có ít nhất) +)*";
const number = "\\d+(?:[.,]\\d+)?(?: *(?:-|–|đến) *\\d+)?";
const starts = `${lead}(?:${number} *%|${number} +${noun})`;
const boundary = new RegExp(
  `\\s*[;•]\\s*|[.]\\s+(?=\\p{Lu}|${starts})|(?<!\\d)\\s*,\\s*(?=${starts})|,\\s+(?=${starts})|\\s*,?\\s+trong đó:?\\s+(?=${starts})|\\s+và\\s+(?=${starts})`,
  "giu",
);
const prefix = new RegExp(`^([^:;]{1,80}):\\s*(?=${starts})`, "iu");
/** A lead that says what is asked («Tỷ lệ … đạt danh hiệu …:») belongs to the line. */
const asks =
  /danh hiệu|tỷ lệ|tỉ lệ|khen|thi đua|tiên tiến|sáng kiến|đề tài|lđ|cst|xuất sắc|cá nhân|tập thể(?! sở)|số |nhiệm vụ/iu;

/**
 * One line of a plan in the parts that each ask for something: «03 cá nhân được … Bằng khen; 8 cá nhân được … Giấy khen»
 * is two. A lead such as «Cơ quan Sở:» is dropped; bullets and numbering too.
 */
export function clausesOf(line: string): readonly string[] {
  const text = withoutBullet(line.normalize("NFC")).replace(/\s+/g, " ").trim();
  const body = text.replace(prefix, (lead, words: string) =>
    asks.test(words) || awardAsked(words, null) !== null ? lead : "",
  );
  return body
    .split(boundary)
    .map((clause) => clause.replace(/^[\s,.;:+*-]+|[\s,.;:]+$/g, ""))
    .filter((clause) => clause !== "");
}

/** «- + 2.10. Đăng ký …» → «Đăng ký …»; a number that is counted («03 cá nhân») stays. */
export function withoutBullet(line: string): string {
  return line
    .replace(/^[\s*_#>]*/, "")
    .replace(/[*_]{2,}/g, "")
    .replace(/^(?:[-+–•·▪*o]\s+|[-+–•·▪*]|\(?(?:\d+(?:\.\d+)*|[a-zđ])[.)]\s+|\d+(?:\.\d+)+\.?\s+)+/iu, "")
    .trim();
}

/** Whether a line is written as an item of a list. */
export function hasBullet(line: string): boolean {
  return /^[\s*_]*(?:[-+–•·▪]|\(?(?:\d+(?:\.\d+)*|[a-zđ])[.)]\s|\d+(?:\.\d+)+\s)/iu.test(line);
}
