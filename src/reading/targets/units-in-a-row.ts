import { anyUnit } from "../../domain/glossary/unit-kinds";
import { FEW_TEXTS, remembered } from "../../text/remembered";
import { awardAsked } from "./award-asked";
import { levelIn } from "./quantity-in";
import { withoutSize } from "./size-said";
import { splitNames } from "./split-names";
import { isUnitName, unitLeadOf } from "./unit-lead";

interface UnitsInRow {
  /** Each with its size in brackets, where the line says it. */
  readonly names: readonly string[];
  readonly rest: string;
  /** «mỗi phòng», «đều»: asked of each, and not of all together. */
  readonly ofEach: boolean;
}

/** Where the names end; a number is one's own («Đội 2») before it is a level. */
const ends = [
  /:\s*|\s+(?=(?:mỗi|từng|đều|cùng|phấn đấu|đạt|có|được|ít nhất|tối thiểu|không quá|tối đa|từ|trên)(?!\p{L}))/gu,
  /\s+(?=\d)/gu,
];
const each = new RegExp(`^(?:(?:mỗi|từng) ${anyUnit}|đều|cùng)(?:,? (?:phải|có|đạt))?\\s*`, "iu");

/** «Phòng Đo đạc và Phòng Quy hoạch mỗi phòng 01 CSTĐCS»: two units or more in front of what is asked of them. */
const unitsInRow = remembered((line: string): UnitsInRow | null => {
  for (const { 0: words, index } of ends.flatMap((end) => [...line.matchAll(end)])) {
    const names = splitNames(line.slice(0, index).replace(/^(?:riêng|đối với|giao|cả hai)\s+/iu, ""));
    if (names.length < 2 || !names.every((name) => isUnitName(withoutSize(name)))) continue;
    const behind = line.slice(index + words.length);
    return { names, rest: behind.replace(each, ""), ofEach: each.test(behind) };
  }
  return null;
}, FEW_TEXTS);

/** A line for each of several units that stand in a row; the line itself where it is not asked of each. */
export function forEachInRow(line: string): readonly string[] {
  const row = unitsInRow(line);
  const isOfEach = row !== null && (row.ofEach || levelIn(row.rest)?.isShare === true);
  return row !== null && isOfEach ? row.names.map((name) => `${name}: ${row.rest}`) : [line];
}

const together = new RegExp(`^(?:các|những) ${anyUnit}`, "iu");

/** «Phòng Đo đạc và Phòng Quy hoạch: 02 CSTĐCS», «các phòng không quá 01 CSTĐCS»: of each, or of them together? */
export function isOfUnitsTogether(line: string): boolean {
  const level = levelIn(line);
  if (level === null || level.isShare) return false;
  const row = unitsInRow(line);
  return row === null ? together.test(line) && titleOfPeople.test(line) : !row.ofEach;
}

const titleOfPeople = /cstđ|chiến s[ĩỹ] thi đua|lđtt|lao động tiên tiến|sáng kiến|đề tài/iu;

/** «Văn phòng 100% LĐTT, Phòng Đo đạc 90%»: where a level is said, the next unit begins a part of its own. */
export function atUnits(part: string): readonly string[] {
  for (const { 0: words, index } of part.matchAll(/,\s+|\s+và\s+/gu)) {
    const [before, after] = [part.slice(0, index), part.slice(index + words.length)];
    const isSaid =
      levelIn(before) !== null &&
      (unitLeadOf(before) !== null || unitsInRow(before) !== null || awardAsked(before, null) !== null);
    if (isSaid && (unitLeadOf(after) !== null || unitsInRow(after) !== null)) return [before, ...atUnits(after)];
  }
  return [part];
}
