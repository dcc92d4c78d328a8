import { lettersOf } from "../../domain/glossary/letters";
import { wholeOffice } from "../../domain/glossary/unit-kinds";
import type { Target } from "../../domain/targets/target";

/** «(45 người)», «(gồm 05 đồng chí)»: how many somebody is, right behind their name. */
export const sizeInBrackets =
  "\\s*\\(\\s*(?:gồm |có |hiện có |tổng số )*(\\d{1,4}) (?:người|đồng chí|đ\\/c|cá nhân|cán bộ|cb\\p{L}*|ccvc\\p{L}*|công chức|viên chức|giáo viên|lao động|biên chế|quân nhân)[^()\\d]*\\)";

/** A line without a size, and the size. */
export interface SizeSaid {
  readonly rest: string;
  readonly size: number | null;
}

const whole = new RegExp(`^(?:(?:tong so|tap the|can bo|cong chuc|vien chuc|cb[a-z]*|cua|tai) )*${wholeOffice}\\b`);
const behindFirstWords = new RegExp(`^([^()\\d:;]{3,80}?)${sizeInBrackets}`, "iu");

/** «Toàn cơ quan (45 người) …»: how many the office is stands behind its name, and is no level and no count of a year. */
export function sizeOfWhole(line: string): SizeSaid {
  const [said = "", name = "", size] = behindFirstWords.exec(line) ?? [];
  if (size === undefined || !whole.test(lettersOf(name))) return { rest: line, size: null };
  return { rest: `${name}${line.slice(said.length)}`, size: Number(size) };
}

/** A share of the people of an office or unit, with the number of them that its line states. */
export function ofSize(target: Target, size: number | null): Target {
  const isOfAll = target.denominator?.kind === "staff" || target.denominator?.kind === "staff-and-contract";
  if (size === null || !isOfAll || target.unit !== "percent" || target.statedDenominator !== null) return target;
  return { ...target, statedDenominator: { value: size, cell: target.source } };
}
