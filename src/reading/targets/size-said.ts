import { lettersOf } from "../../domain/glossary/letters";
import { wholeOffice } from "../../domain/glossary/unit-kinds";
import type { Target } from "../../domain/targets/target";

const peopleWords =
  "(?:người|đồng chí|đ\\/c|cá nhân|cán bộ|cb\\p{L}*|ccvc\\p{L}*|công chức|viên chức|giáo viên|lao động|biên chế|quân nhân)";

/** «(45 người)», «(gồm 05 đồng chí)»: how many somebody is, right behind their name. */
export const sizeInBrackets = `\\s*\\(\\s*(?:gồm |có |hiện có |tổng số )*(\\d{1,4}) ${peopleWords}[^()\\d]*\\)`;

const behindName = new RegExp(`${sizeInBrackets}\\s*$`, "iu");

/** «Phòng Đo đạc (03 người)» → «Phòng Đo đạc». */
export function withoutSize(name: string): string {
  return name.replace(behindName, "");
}

/** A line without a size, and the size. */
export interface SizeSaid {
  readonly rest: string;
  readonly size: number | null;
}

const whole = new RegExp(`^(?:(?:tong so|tap the|can bo|cong chuc|vien chuc|cb[a-z]*|cua|tai) )*${wholeOffice}\\b`);
/** «Toàn Sở có 07 người, phấn đấu …»: told in a part of its own, in front of what is asked. */
const toldInFront = new RegExp(
  `^([^()\\d:;,]{3,80}?) (?:hiện |hiện nay |hiện tại )?(?:có|gồm) (?:tổng số |tất cả )?(\\d{1,4}) ${peopleWords}(?: (?!đạt|được|đăng|có|là)\\p{L}+){0,5}[,;.:]\\s+(?=.*\\d)`,
  "iu",
);
/** «Trong 09 CBCCVC có 08 người đạt LĐTT»: how many they are stands in front of what is asked of them. */
const toldAmong = new RegExp(
  `^(?:trong|trên|với) (?:tổng )?(?:số )?(\\d{1,4}) ${peopleWords}(?: (?!đạt|được|đăng|có|là|phấn|phải)\\p{L}+){0,5},? (?=(?:có|phải có|phấn đấu|ít nhất|tối thiểu)(?!\\p{L}).*\\d)`,
  "iu",
);
const behindFirstWords = new RegExp(`^([^()\\d:;]{3,80}?)${sizeInBrackets}`, "iu");

/** «Toàn cơ quan (45 người) …»: how many the office is stands behind its name, and is no level and no count of a year. */
export function sizeOfWhole(line: string): SizeSaid {
  const [said = "", name = "", size] = behindFirstWords.exec(line) ?? [];
  if (size !== undefined && whole.test(lettersOf(name)))
    return { rest: `${name}${line.slice(said.length)}`, size: Number(size) };
  const among = toldAmong.exec(line);
  if (among !== null) return { rest: line.slice(among[0].length), size: Number(among[1]) };
  const [told = "", office = "", people] = toldInFront.exec(line) ?? [];
  // «trong đó 90% …» speaks of the whole that was told, and needs no words for it.
  return people !== undefined && whole.test(lettersOf(office))
    ? { rest: line.slice(told.length).replace(/^trong (?:đó|số đó):?\s+/iu, ""), size: Number(people) }
    : { rest: line, size: null };
}

/** A share of the people of an office or unit, with the number of them that its line states. */
export function ofSize(target: Target, size: number | null): Target {
  const isOfAll = target.denominator?.kind === "staff" || target.denominator?.kind === "staff-and-contract";
  if (size === null || !isOfAll || target.unit !== "percent" || target.statedDenominator !== null) return target;
  return { ...target, statedDenominator: { value: size, cell: target.source } };
}
