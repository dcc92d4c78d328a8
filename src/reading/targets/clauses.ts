import { awardAsked, recipientAsked } from "./award-asked";
import { FEW_TEXTS, remembered } from "../../text/remembered";

const noun =
  "(?:cá nhân|phòng|tập thể|đơn vị|khoa|tổ(?! chức)|đội|trạm|trung đội|đại đội|tiểu đoàn|chi cục|trung tâm|người|cb[a-zđ]*|ccvc|giáo viên|nhân viên|lđtt|cst[a-zđ]*|ttlđ[a-zđ]*|cán bộ|công chức|viên chức|đồng chí|sáng kiến|đề tài|nội dung|nhiệm vụ|gia đình|chiến s[ĩỹ]|lao động tiên tiến|giấy khen|bằng khen)";
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
export const clausesOf = remembered((line: string): readonly string[] => {
  const text = withoutSum(withoutBullet(line.normalize("NFC")).replace(/\s+/g, " ").trim());
  const body = text.replace(prefix, (lead, words: string) =>
    asks.test(words) || awardAsked(words, null) !== null || recipientAsked(words)?.kind === "individual" ? lead : "",
  );
  return body
    .split(boundary)
    .map((clause) => clause.replace(/^[\s,.;:+*-]+|[\s,.;:]+$/g, "").replace(/^trong đó:?\s+/iu, ""))
    .filter((clause) => clause !== "");
}, FEW_TEXTS);

const parts = new RegExp(
  `(\\d+)(?: ${noun})?\\s*\\(\\s*(?:trong đó|gồm)?:?\\s*(\\d+ ${noun}[^()\\d]*(?:\\d+ ${noun}[^()\\d]*)+)\\)`,
  "iu",
);

/** «02 (01 tập thể, 01 cá nhân)»: the parts say more than their sum, where they add up to it. */
function withoutSum(text: string): string {
  return text.replace(parts, (whole, sum: string, named: string) => {
    const added = [...named.matchAll(/\d+/gu)].reduce((total, [part]) => total + Number(part), 0);
    return added === Number(sum) ? named.trim() : whole;
  });
}

/** «- + 2.10. Đăng ký …» → «Đăng ký …»; a number that is counted («03 cá nhân») stays. */
export function withoutBullet(line: string): string {
  return line
    .replace(/^[\s*_#>]*/, "")
    .replace(/[*_]{2,}/g, "")
    .replace(/^(?:[-+–•·▪*o]\s+|[-+–•·▪*]|(?!p\.)\(?(?:\d+(?:\.\d+)*|[a-zđ])[.)]\s+|\d+(?:\.\d+)+\.?\s+)+/iu, "")
    .trim();
}

/** Whether a line is written as an item of a list. */
export function hasBullet(line: string): boolean {
  return /^[\s*_]*(?:[-+–•·▪]|\(?(?:\d+(?:\.\d+)*|[a-zđ])[.)]\s|\d+(?:\.\d+)+\s)/iu.test(line);
}
