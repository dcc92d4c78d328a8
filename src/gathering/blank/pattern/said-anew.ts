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
  return text.replace(/(?<![\d/.-])20\d\d(?![\d/])/gu, (year, at: number) => {
    const before = fold(text.slice(0, at));
    const isNear = Number(year) <= from + 1 && Number(year) >= from - 3;
    return isNear && !OF_SOMETHING_ELSE.test(before) ? String(Number(year) + to - from) : year;
  });
}

/** «ngày 16 tháng 01 năm 2025» is written by who signs; number and date of a paper come with the registry. */
export function undated(text: string, { to }: Anew): string {
  return text
    .replace(/ngày\s*[\d.… ]{1,6}\s*tháng\s*[\d.… ]{1,6}\s*năm\s*[\d.… ]{2,8}/giu, `ngày … tháng … năm ${String(to)}`)
    .replace(/(số\s*:?\s*)\d+(\s*\/)/giu, "$1…$2");
}

/** «Đơn vị: …» with this unit's name behind it; null for any other line. */
export function withUnit(text: string, unit: string): string | null {
  const [, label] =
    /^\s*((?:tên\s+)?(?:đơn vị|phòng|khoa|tổ|ban|bộ phận|phòng,?\s*(?:\(?đơn vị\)?|ban|khoa))(?:\s+(?:đăng ký|báo cáo|lập|gửi))?\s*:)/iu.exec(
      text,
    ) ?? [];
  return label === undefined ? null : `${label} ${unit}`;
}

/** A title that speaks of a unit of hers by name or short name speaks of this one. */
export function ofUnit(text: string, unit: string, units: readonly (readonly string[])[]): string {
  const names = units.flat().sort((one, other) => other.length - one.length);
  const pattern = names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/\s+/g, "\\s+")).join("|");
  if (pattern === "") return text;
  return text.replace(new RegExp(`(?<![\\p{L}\\d/-])(?:${pattern})(?![\\p{L}\\d])`, "giu"), (found) =>
    likeCase(found, unit),
  );
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
