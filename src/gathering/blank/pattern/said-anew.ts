import { looksLikePerson } from "../../../layout/cell-looks";
import { fold, folded } from "../../../text/fold";

/** What changes in the words of a form that is sent out for another year, to another unit. */
export interface Anew {
  /** The year of her form; null where it names none. */
  readonly from: number | null;
  readonly to: number;
}

/** A number of law, of a paper or of a plan over years is no year of the form. */
const OF_SOMETHING_ELSE =
  /(?:giai đoạn|nhiệm kỳ|nghị định|thông tư|luật|quyết định|nghị quyết|kế hoạch số|hướng dẫn số)[^)]*$/u;

/** «năm 2025» of the form is the new year, «Xếp loại 2024» the year before it; years of laws and dates stay. */
export function inNewYear(text: string, { from, to }: Anew): string {
  if (from === null || from === to) return text;
  const isNear = (year: string) => Number(year) <= from + 1 && Number(year) >= from - 3;
  // Of «2024-2025» both years move on, or neither.
  return text.replace(/(?<![\d/.-])20\d\d(?:\s*[-–]\s*20\d\d)?(?![\d/])/gu, (said, at: number) => {
    const isOfForm = (said.match(/\d+/gu) ?? []).every(isNear) && !OF_SOMETHING_ELSE.test(fold(text.slice(0, at)));
    return isOfForm ? said.replace(/\d+/gu, (year) => String(Number(year) + to - from)) : said;
  });
}

/** What stands before the number or the date of a law, or before the number that a form is known by. */
const CITED =
  /(?:nghị định|thông tư|(?<!kỷ )luật|nghị quyết)(?:(?!công văn|kế hoạch|quyết định|hướng dẫn|tờ trình|báo cáo|thông báo)[^()])*$|(?:mẫu|biểu|phụ lục)$/u;

/** «ngày 16 tháng 01 năm 2025» is written by who signs; number and date of a paper come with the registry. */
export function undated(text: string, { to }: Anew): string {
  const year = String(to);
  return text
    .replace(DATE, (date, day: string, at: number) =>
      CITED.test(fold(text.slice(0, at))) ? date : `${day} … tháng … năm ${year}`,
    )
    .replace(/(số\s*:?\s*)\d+(?=\s*\/)/giu, (number, before: string, at: number, whole: string) =>
      CITED.test(fold(whole.slice(0, at))) ? number : `${before}…`,
    );
}

const DATE = /(ngày)\s*[\d.… ]{1,6}\s*tháng\s*[\d.… ]{1,6}\s*năm\s*(?:\d{4}|\d{0,3}[.…]{1,6}|\d{2})/giu;

/** «Đơn vị: …» with this unit's name behind it; null for any other line. */
export function withUnit(text: string, unit: string): string | null {
  const [, label] =
    /^\s*((?:tên\s+)?(?:đơn vị|phòng|khoa|tổ|ban|bộ phận|phòng,?\s*(?:\(?đơn vị\)?|ban|khoa))(?:\s+(?:đăng ký|báo cáo|lập|gửi))?\s*:)/iu.exec(
      text,
    ) ?? [];
  return label === undefined ? null : `${label} ${unit}`;
}

/** A title that speaks of one of `units` by name or short name speaks of the given unit. */
export function speakingOf(units: readonly (readonly string[])[]): (text: string, unit: string) => string {
  const names = units.flat().sort((one, other) => other.length - one.length);
  const pattern = names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/\s+/g, "\\s+")).join("|");
  if (pattern === "") return (text) => text;
  const named = new RegExp(`(?<![\\p{L}\\d/-])(?:${pattern})(?![\\p{L}\\d])`, "giu");
  return (text, unit) => text.replace(named, (found) => likeCase(found, unit));
}

/** In capitals where the words it stands for are. */
export function likeCase(words: string, unit: string): string {
  return words === words.toLocaleUpperCase("vi") ? unit.toLocaleUpperCase("vi") : unit;
}

/** Names of her people, to be told in what is written below a list. */
export function namedIn(names: readonly string[]): (text: string) => boolean {
  const all = names.map((name) => folded(name)).filter((name) => name.includes(" "));
  return (text) => {
    const words = ` ${folded(text)} `;
    return all.some((name) => words.includes(` ${name} `));
  };
}

/** Who signs is not known yet. */
export function isSigner(text: string, names: (text: string) => boolean): boolean {
  if (/ngày.*tháng/iu.test(text)) return false;
  return looksLikePerson(text.replace(/^(?:\p{Lu}\p{L}{0,5}\.\s*)+/u, "")) || names(text);
}
