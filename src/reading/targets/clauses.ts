import { lettersOf } from "../../domain/glossary/letters";
import { awardAsked, awardsNamed, recipientAsked } from "./award-asked";
import { lettered } from "./base/lettered";
import { FEW_TEXTS, remembered } from "../../text/remembered";
import { anyUnit, wholeOffice } from "../../domain/glossary/unit-kinds";
import { eachWordsIn } from "./each-unit";
import { levelIn } from "./quantity-in";
import { saidPlainly } from "./said-plainly";
import { spelledNumber } from "./spelled-numbers";

const noun = `(?:${anyUnit}|cá nhân|người|cb[a-zđ]*|ccvc|giáo viên|nhân viên|lđtt|cst[a-zđ]*|ttlđ[a-zđ]*|cán bộ|công chức|viên chức|đồng chí|sáng kiến|đề tài|nội dung|nhiệm vụ|gia đình|chiến s[ĩỹ]|lao động tiên tiến|giấy khen|bằng khen|cờ thi đua|bk|gk|nữ|nam giới|lãnh đạo|chuyên viên|đảng viên|quân nhân|đv[a-zđ]*)`;
const lead =
  "(?:(?:có|phấn đấu|bảo đảm|đảm bảo|phải có|yêu cầu|chiếm|và|nhưng|ít nhất|tối thiểu|thấp nhất|trên|từ|không quá|không nhiều hơn|không ít hơn|không vượt quá|không được quá|tối đa|nhiều nhất|cao nhất|không dưới|khoảng|đề nghị|đạt|có ít nhất|[≥≤<>]=?) *)*";
const number = "\\d+(?:[.,]\\d+)?(?: *(?:-|–|÷|đến) *\\d+)?";
const starts = `${lead}(?:${number} *%|\\d/\\d là |(?:${number}|\\d+/\\d+|${spelledNumber}) +(?:số )?${noun})`;
const sentence = new RegExp(`\\s*[;•]\\s*|[.]\\s+(?=\\p{Lu}|${starts})`, "giu");
const among = `\\s*,?\\s+trong (?:đó|số đó|số này):?\\s+`;
const boundary = new RegExp(
  `(?<!\\d)\\s*,\\s*(?=${starts})|,\\s+(?=(?:tính )?(?:toàn|cả) [\\p{L} ]{2,24}?${lead}${number} +${noun})|,\\s+(?=${starts})|${among}(?=${starts}|[\\p{L}\\s]{2,40}?${lead}${number}(?: *%| +${noun}))|\\s+(?:và|cùng|nhưng)\\s+(?=${starts})`,
  "giu",
);
/** Where a new part may begin if a title and a number of its own stand on either side: «LĐTT: 90%, CSTĐCS: 15%». */
const seam = /\s*(?:,(?!\d)|\s[-–]\s|\svà\s)\s*(?=\p{L})/giu;
const prefix = new RegExp(`^([^:;]{1,80}):\\s*(?=${starts})`, "iu");
/** A lead that says what is asked («Tỷ lệ … đạt danh hiệu …:») belongs to the line. */
const asks =
  /danh hiệu|tỷ lệ|tỉ lệ|khen|thi đua|tiên tiến|sáng kiến|đề tài|lđ|cst|xuất sắc|cá nhân|tập thể(?! sở)|số |nhiệm vụ/iu;

/**
 * One line of a plan in the parts that each ask for something: «03 cá nhân được … Bằng khen; 8 cá nhân được … Giấy khen»
 * is two. A lead such as «Cơ quan Sở:» is dropped; bullets and numbering too.
 */
export const clausesOf = remembered((line: string): readonly string[] => {
  const plain = withoutBullet(line.normalize("NFC")).replace(/\s+/g, " ").trim();
  const text = withoutSum(saidPlainly(withoutSum(plain)));
  const body = text.replace(prefix, (lead, words: string) =>
    asks.test(words) || awardAsked(words, null) !== null || recipientAsked(words)?.kind === "individual" ? lead : "",
  );
  return body
    .split(sentence)
    .flatMap((part) => ofEachToo(withTheirBases(part.split(boundary).flatMap((clause) => atSeams(clause)))))
    .flatMap((clause) => withSecondAward(clause))
    .map((clause) =>
      clause
        .replace(/^[\s,.;:+*-]+|[\s,.;:]+$/g, "")
        .replace(/^(?:trong đó:?\s+|riêng (?=(?:đối với |với )?(?:các|mỗi|từng|những) ))/iu, ""),
    )
    .filter((clause) => clause !== "");
}, FEW_TEXTS);

const second = /^([^;]*?(?:đạt|được|công nhận)[^;]*?) và ((?:được|đề nghị|đạt|xét)(?!\p{L})[^;\d]*)$/iu;

/** «01 phòng đạt TTLĐXS và được đề nghị tặng Bằng khen»: both are asked of so many, one after the other. */
function withSecondAward(part: string): readonly string[] {
  const [, first = "", behind = ""] = second.exec(part) ?? [];
  const [lead = "", subject = ""] =
    new RegExp(`^(.*?(${number}(?: ?%)? (?:số |tổng số )?${noun}))`, "iu").exec(first) ?? [];
  // «Tập thể cơ quan đạt … và được tặng …»: one body, and no number.
  const isOneBody = subject === "" && !/\d/u.test(part) && recipientAsked(first)?.whole === true;
  if (!isOneBody && (subject === "" || awardAsked(lead, null) !== null)) return [part];
  const awards = [first, behind].map((words) => awardsNamed(lettersOf(words)));
  return awards.every(({ length }) => length === 1) ? [first, `${subject} ${behind}`.trim()] : [part];
}

/** Parts a clause where each side names a title and a level of its own. */
function atSeams(clause: string): readonly string[] {
  for (const { 0: words, index } of clause.matchAll(seam)) {
    const [left, right] = [clause.slice(0, index), clause.slice(index + words.length)];
    if (standsAlone(left) && standsAlone(right) && beginsWithTitle(right)) return [left, ...atSeams(right)];
  }
  return [clause];
}

function standsAlone(part: string): boolean {
  return awardAsked(part, null) !== null && levelIn(part) !== null;
}

/** A few words and a title in front of the number. */
function beginsWithTitle(part: string): boolean {
  const [before = ""] = part.split(/\d/u);
  return before.length < 90 && awardAsked(before, null) !== null;
}

/**
 * «CSTĐCS được xét trong số người …, không quá 15% số LĐTT»: what stands behind «%» is a base, and what is asked stands in
 * front; where a level of its own stands there too, only its title goes on.
 */
function withTheirBases(clauses: readonly string[]): readonly string[] {
  return clauses.reduce<readonly string[]>((parts, clause) => {
    const last = parts.at(-1);
    const title = last === undefined || !baseOnly.test(lettersOf(clause)) ? null : titleIn(last);
    if (last === undefined || title === null) return [...parts, clause];
    return levelIn(last) === null
      ? [...parts.slice(0, -1), `${last}, ${clause}`]
      : [...parts, `${title} ${clause.replace(/^(?:nhưng|và) /iu, "")}`];
  }, []);
}

/** The first title that a clause names, in its own words; null where it names none. */
function titleIn(clause: string): string | null {
  const line = lettered(clause);
  const [first] = awardsNamed(line.said);
  return first === undefined ? null : line.shown(first.from, first.until);
}

const baseOnly =
  /^(?:nhung |va |nhieu nhat |toi da |khong (?:duoc )?(?:vuot )?qua |it nhat |toi thieu |chiem |bang |tu |tren |dat )*\d+ (?:tren )?(?:tong )?so (?:ca nhan |nguoi )?(?:dat )?(?:danh hieu )?(?:lao dong tien tien|ldtt|chien s[iy] t|cst)/;

/** «Mỗi đơn vị có 90% LĐTT và 01 CSTĐCS»: both are asked of each, unless the second speaks of the whole. */
function ofEachToo(clauses: readonly string[]): readonly string[] {
  let each: string | null = null;
  return clauses.map((clause) => {
    const own = eachWordsIn(clause);
    each = own ?? (ofWhole.test(lettersOf(clause)) ? null : each);
    return own === null && each !== null ? `${each} ${clause}` : clause;
  });
}

const ofWhole = new RegExp(`\\b${wholeOffice}\\b`);

const parts = new RegExp(
  `(\\d+)([^\\d;.()]{0,80}?)\\s*\\(\\s*(?:trong đó|gồm)?:?\\s*(\\d+ ${noun}[^()\\d]*(?:\\d+ ${noun}[^()\\d]*)+)\\)`,
  "iu",
);

/** «02 Bằng khen (01 tập thể, 01 cá nhân)»: the parts say more than their sum, where they add up to it. */
function withoutSum(text: string): string {
  return text.replace(parts, (whole, sum: string, what: string, named: string) => {
    const added = [...named.matchAll(/\d+/gu)].reduce((total, [part]) => total + Number(part), 0);
    if (added !== Number(sum)) return whole;
    // What is granted leads the parts: «Bằng khen …: 01 tập thể, 01 cá nhân».
    return awardAsked(what, null) === null ? named.trim() : `${what.trim()}: ${named.trim()}`;
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
