import type { Comparator } from "../../domain/targets/target";
import { FEW_TEXTS, remembered } from "../../text/remembered";
import { exclusionsIn } from "./exclusions";
import { isUnitName } from "./unit-lead";
import { anyUnit, kindOfUnit } from "../../domain/glossary/unit-kinds";

const several = `${anyUnit}(?:(?:,| và|,? hoặc) ${anyUnit})*`;
const each = new RegExp(
  `(?:^|\\s)(?:ở|tại|trong|của|cho)?\\s*(?:mỗi|từng)(?: một)? ${several}(?: chuyên môn| trực thuộc| bộ môn)?(?!\\p{L})(?: (?:đều|phải))?`,
  "iu",
);
/** «Phòng, đơn vị có từ 10 người trở lên phải có …»: asked of each unit of that size. */
const sized = new RegExp(
  `^(?:với |đối với )?(?:(?:các|mỗi|từng|những) )?${several}(?: trực thuộc)? (?:(?:có|gồm) |(?=(?:từ|trên|dưới|ít nhất) ?\\d))(?:quân số |số người )?(từ|trên|dưới|ít nhất|không quá|tối đa)? ?(\\d+) (?:người|đồng chí|cán bộ|công chức|viên chức|lao động|cb\\p{L}*)(?: (trở lên|trở xuống))?(?:\\s*\\([^)]*\\))?\\s*[,:]?\\s*(?:thì |phải |cần |(?:mỗi|từng) ${several} )*(?=(?:có |đạt |đăng k[ýí] )?(?:ít nhất |tối thiểu |từ |trên )?\\d)`,
  "iu",
);
/** «(khen thưởng) các phòng, mỗi phòng …»: the units together, before each of them is named. */
const together = new RegExp(`(?<!\\p{L})(?:các|những|tất cả(?: các)?) ${several}(?!\\p{L})`, "giu");

/** «Mỗi phòng có ít nhất 90% LĐTT», «Tỷ lệ LĐTT ở từng đơn vị»: asked of every unit by itself. */
export const isOfEachUnit = remembered((line: string): boolean => {
  const text = line.normalize("NFC");
  return each.test(text) || sized.test(text);
}, FEW_TEXTS);

/** «mỗi đơn vị»: the words that ask it of each; null where a line does not. */
export function eachWordsIn(line: string): string | null {
  return each.exec(line.normalize("NFC"))?.[0].trim() ?? null;
}

/** «mỗi khoa», «Phòng có từ 07 người trở lên»: whose words say which kinds of unit are meant; null where a line names none. */
export function eachUnitSaid(line: string): string | null {
  const text = line.normalize("NFC");
  return (each.exec(text) ?? sized.exec(text))?.[0].trim() ?? null;
}

const oneMore = `,(?= (?:${anyUnit}|văn phòng|thanh tra))`;
const excepted = new RegExp(
  `\\s*[,(]?\\s*(?<!\\p{L})(?:riêng (?!đối với)([^,;.()]{3,80}?) (?:thì )?(?:không|chưa) (?:bắt buộc|giao|áp dụng|yêu cầu|tính|xét|phải)(?: [^,;.()]*)?` +
    `|(?:ngoại trừ|trừ|không (?:kể|tính|áp dụng|giao)(?: đối với| cho| với)?) ((?:[^,;.()]|${oneMore}){3,160}))(?=[;.(),]|$)\\)?`,
  "giu",
);

/** «(trừ Văn phòng, Thanh tra)», «riêng Văn phòng không bắt buộc»: of whom it is not asked. */
export function unitsExcepted(line: string): readonly string[] {
  return [...line.normalize("NFC").matchAll(excepted)].flatMap(([, first = "", second = ""]) =>
    `${first}${second}`.split(/\s*,\s*|\s+và\s+/u).filter((words) => words !== ""),
  );
}

/** In small letters too, where a name does not tell itself by a capital. */
const beginsLikeUnit = new RegExp(`^(?:văn phòng|thanh tra|${kindOfUnit} \\p{L})`, "iu");

/** The words of a line by which units are left out; «» where it leaves out none. */
export function exceptionSaid(line: string): string {
  const found = [...line.normalize("NFC").matchAll(excepted)].map(([words]) => words);
  return found
    .filter((words) => unitsExcepted(words).some((name) => isUnitName(name) || beginsLikeUnit.test(name)))
    .map((words) => words.replace(/^[\s,(]+|\)$/gu, ""))
    .join(", ");
}

/** What is asked of each unit, without the words that say so: the units are no base of it, nor those who receive. */
export function withoutEachUnit(line: string): string {
  return line
    .normalize("NFC")
    .replace(excepted, (words) => (exceptionSaid(words) === "" && exclusionsIn(words, null).length === 0 ? words : " "))
    .replace(sized, " ")
    .replace(each, " ")
    .replace(together, " ")
    .replace(/\s+/gu, " ")
    .trim();
}

/** How large a unit has to be for a line to ask something of it. */
export interface SizeAsked {
  readonly comparator: Exclude<Comparator, "range">;
  readonly people: number;
}

/** The size of unit that a line speaks of; null where it speaks of all. */
export function sizeAsked(line: string): SizeAsked | null {
  const match = sized.exec(line.normalize("NFC"));
  if (match === null) return null;
  const [, before = "", people = "", behind = ""] = match;
  const comparator =
    behind === "trở xuống" || /^(?:không quá|tối đa)$/iu.test(before)
      ? "<="
      : /^dưới$/iu.test(before)
        ? "<"
        : /^trên$/iu.test(before)
          ? ">"
          : before === "" && behind === ""
            ? "="
            : ">=";
  return { comparator, people: Number(people) };
}
