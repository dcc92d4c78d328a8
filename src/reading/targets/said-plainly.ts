import { lettersOf } from "../../domain/glossary/letters";
import { anyUnit } from "../../domain/glossary/unit-kinds";
import { awardAsked } from "./award-asked";
import { increaseAsked } from "./increase-asked";
import { levelIn } from "./quantity-in";
import { withRangeSaid } from "./range-said";
import { withRecipients } from "./recipient-pairs";

const person =
  "(?:cá nhân|người|đồng chí|cán bộ|công chức|viên chức|giáo viên|nhân viên|quân nhân|đoàn viên|cb(?:cc|vc|gv|nv|nld|nlđ)[\\p{L}]*|ccvc[\\p{L}]*)";
/** «Mỗi công chức có ít nhất 01 sáng kiến»: one each is what all of them have. */
const oneEach = new RegExp(
  `^((?:phấn đấu )?)(?:mỗi|từng) (?:một )?(${person}.*?) (có|đăng k[ýí]|đạt|được)(?: ít nhất| tối thiểu| từ)* (?:0?1|một) (sáng kiến|đề tài|skkn|giải pháp|danh hiệu)`,
  "iu",
);
/** «Các phòng đều đạt …»: all of them. */
const allAlike = new RegExp(
  `^((?:phấn đấu )?)(?:các|những) (${anyUnit}|${person})((?:[, ]+[\\p{L}]+){0,8}?) đều (?=\\p{L})`,
  "iu",
);
/** «Không có công chức nào không đăng ký …», «Không để phòng nào không đạt …»: all of them. */
const noneWithout = new RegExp(
  `^((?:phấn đấu )?)(?!.*(?<!\\p{L})(?:vì|do)(?!\\p{L}))không (?:có |để )*((?:${anyUnit}|${person})[^,;.]*?)(?: nào)? (?:không|chưa) (?=đạt|đăng k[ýí]|được|hoàn thành|có)`,
  "iu",
);
const title = "(?:cstđ|chiến s[ĩỹ] thi đua|lđtt|lao động tiên tiến|giấy khen|bằng khen|người|cá nhân|sáng kiến|nữ)";
/** «100% phòng có ít nhất 01 CSTĐCS», «Phòng nào cũng có CSTĐCS»: each of them has so many. */
const allHave = new RegExp(
  `^((?:phấn đấu )?)(?:100 ?% (?:số |các )*(${anyUnit}(?:[, ]+${anyUnit})*)(?: đều)?|(${anyUnit}) nào cũng) có (?:ít nhất |tối thiểu |từ )*(\\d+ )?(?=${title})`,
  "iu",
);
/** «Không quá 01 người/phòng …», «02 sáng kiến/đơn vị»: so many of each. */
const perUnit = new RegExp(
  `^([^;.]*?\\d+ (?:người|cá nhân|đồng chí|sáng kiến|đề tài))\\s*/\\s*(${anyUnit}(?:(?:,| và) ${anyUnit})*)(?:\\s*\\([^()]*\\))?`,
  "iu",
);
/** «Đơn vị nào cũng phải có từ 80% …»: each of them. */
const everyUnit = new RegExp(`^((?:phấn đấu )?)(${anyUnit}(?:, ${anyUnit})*) nào cũng (?:phải )?(?=có|đạt)`, "iu");
/** «02 nam», where «năm» would be typed with its mark. */
const menCounted = /((?<![\d/.])\d{1,3} ?%?) nam(?! (?:giới|học|\d))(?!\p{L})/giu;
/** «Các phòng: từ 80% LĐTT trở lên»: a share of people is asked of each of them. */
const unitsShare = new RegExp(
  `(?<=^|;\\s*)(?:các|những) (${anyUnit}(?:, ${anyUnit})*)(?: trực thuộc| chuyên môn)?\\s*:\\s*(?=(?:[^\\d:;]{0,30}?)\\d+(?:[.,]\\d+)? ?% (?:lđtt|cbcc|lao động tiên tiến|công chức|viên chức|người|cán bộ))`,
  "giu",
);
/** «LĐTT ≥ 90% (trong đó nữ ≥ 50%)»: a part in brackets goes on as one behind a comma does. */
const partInBrackets = /\s*\(trong (?:đó|số đó):? ([^()]*\d[^()]*)\)/giu;
/** «…; 20% trong số này đạt CSTĐCS»: of those who were just named, in the order in which it is said mostly. */
const amongNamed = /[,;]?\s+(\d+(?:[.,]\d+)? ?%) (?:trong|của) (?:tổng )?số (?:đó|này|trên)(?!\p{L})/giu;
const amongNamedApart = /[,;.]?\s+trong (?:tổng )?số (?:đó|này|trên)(?:,|:)? (?=[^;.]*\d)/giu;
/** «…, trong đó nữ ≥ 50%»: of those who were just named, so many are women. */
const partOfThem =
  /(trong (?:đó|số đó):? )(?:có )?((?:cán bộ |cb)?nữ|đảng viên|(?:cán bộ )?lãnh đạo|người lao động trực tiếp|lao động trực tiếp)(?: chiếm| đạt| có| là)? ((?:(?:ít nhất|tối thiểu|từ|trên|không (?:được )?(?:dưới|quá|vượt quá)|tối đa|nhiều nhất|[≥>≤<]=?) ?)?(?:(?!100(?!\d))\d+(?:[.,]\d+)? ?%|[12]\/[2-5](?![\d/])))(?: trở lên)?/giu;
/** «…, trong đó công nhân trực tiếp chiếm tối thiểu 40%»: whoever they are, they are that share of those just named. */
const partTakes =
  /(trong (?:đó|số đó):? )(?:có )?([^\d,;:()]{2,40}?) chiếm ((?:tỷ lệ )?(?:(?:ít nhất|tối thiểu|từ|trên|không dưới|[≥>]=?) ?)?\d+(?:[.,]\d+)? ?%)(?: trở lên)?/giu;
/** «Nâng tỷ lệ … từ 85% năm 2025 lên 90%»: where it comes from is no level. */
const raisedTo =
  /(?<!\p{L})từ \d+(?:[.,]\d+)? *%?(?: *\(?(?:của )?(?:năm (?:học )?\d{4}(?:-\d{4})?|năm trước)\)?)? (?:tăng )?lên (?:đến |thành )?/giu;
/** «… (tăng 2% so với năm 2025)», «…, cao hơn năm trước 03%», with what was reached then: said beside a level, of another year. */
const besideLevel =
  /\s{0,3}[,(–-]?\s{0,3}(?:tăng|giảm|cao hơn|nhiều hơn|vượt)(?!\p{L})[^,;()]{0,60}?(?:so với|năm (?:học )?\d{4}|năm (?:trước|ngoái)|cùng kỳ)[^,;()]{0,80}(?:\)|\s?\([^()]{0,60}\))?|\s{0,3}\((?:tăng|giảm)(?!\p{L})[^()]{0,60}\)/giu;
/** «Năm 2025 có 03 Giấy khen, năm 2026 …»: told of the year before, and asked of the one behind, which may leave the title unsaid. */
const toldFirst =
  /(?:(?:trong|kết quả|thực hiện) )?năm (?:học )?(20\d\d)(?:\s*[-–]\s*20\d\d)?(?:,? (?:\p{L}+ ){0,3}?(?:đã )?(?:có|đạt|được)(?: là)?|\s*:) ([^.]*?)[,;]\s*(?=(?:phấn đấu |trong |thì )*(?:năm (?:học )?20\d\d|năm nay|phấn đấu))([^;.]*[^;.\s])/giu;
/** One number, with the words around it. */
const oneCount = /^([^,;\d]{0,40}?)(\d+(?:[.,]\d+)? ?%?)([^,;\d]{0,60})$/u;
/** «(năm 2025: 85%)», «(thực hiện năm 2025 đạt 85%)»: what was reached a year before. */
const lastYear =
  /\s*\((?:năm (?:học )?\d{4}|năm trước|(?:kết quả|thực hiện|kq|th)(?: thực hiện)?(?: năm)? \d{4})[^()]*\)/giu;
/** «(làm tròn lên)», «(tính theo nguyên tắc làm tròn)»: how to count, and nobody it is counted on. */
const rounding = /\s*\((?:[^()]*\s)?làm tròn(?:\s[^()]*)?\)/giu;

/** «cán bộ, công chức của xã (38 người) trở lên»: how many they are stands in brackets behind whoever is meant. */
const counted = /\s*\(\s*\d+ (?:người|đồng chí|cá nhân)\s*\)\s*(?=trở lên|đạt|đăng k[ýí]|được|có)/giu;

/** A line with what it says in a roundabout way said plainly: «đều», «không … nào không», levels of other years beside its own. */
export function saidPlainly(line: string): string {
  const text = withRecipients(withRangeSaid(line.normalize("NFC")))
    .replace(menCounted, (words, number: string) => (/[^\x00-\x7F]/.test(line) ? `${number} nam giới` : words))
    .replace(rounding, "")
    .replace(toldFirst, askedBehind)
    .replace(counted, " ")
    .replace(partInBrackets, ", trong đó $1")
    .replace(amongNamed, ", trong số đó $1")
    .replace(amongNamedApart, ", trong số đó ")
    .replace(partTakes, "$1$3 là $2")
    .replace(partOfThem, "$1$3 là $2")
    .replace(
      allHave,
      (_, lead: string, all: string | undefined, any: string | undefined, number: string | undefined) => {
        return `${lead}mỗi ${all ?? any ?? ""} có ít nhất ${number ?? "01 "}`;
      },
    )
    .replace(raisedTo, "đạt ")
    .replace(perUnit, "mỗi $2 $1")
    .replace(everyUnit, "$1mỗi $2 ")
    .replace(unitsShare, "mỗi $1 ")
    .replace(oneEach, "$1100% $2 $3 $4")
    .replace(allAlike, "$1100% $2$3 ")
    .replace(noneWithout, "$1100% $2 ");
  return withoutOtherYears(text);
}

/** What is asked, with the one count that was told; several say nothing of it. */
function askedBehind(_: string, year: string, told: string, asked: string): string {
  const [, before = "", count = "", behind = ""] = oneCount.exec(told) ?? [];
  if (count === "") return asked;
  const named = `${before}${behind.trim()}`;
  const [last = ""] = /(?:cá nhân|tập thể|\p{L}+)$/iu.exec(asked) ?? [];
  const title =
    awardAsked(asked, null) === null ? ` ${named.startsWith(`${last} `) ? named.slice(last.length + 1) : named}` : "";
  return `${asked}${title.trimEnd()} (năm ${year}: ${count.trim()})`;
}

/** Only where a level and a title stay behind: an increase by itself is a target. */
function withoutOtherYears(text: string): string {
  return text
    .split(/(?<=;)/u)
    .map((part) => {
      const rest = part.replace(lastYear, "").replace(besideLevel, "");
      const isLevel = rest !== part && levelIn(rest) !== null && increaseAsked(rest) === null;
      return isLevel && asksForTitle(rest) ? rest : part;
    })
    .join("");
}

function asksForTitle(text: string): boolean {
  return awardAsked(text, null) !== null || /sang kien|dang k[iy]/.test(lettersOf(text));
}
