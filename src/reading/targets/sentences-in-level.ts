import { lettersOf } from "../../domain/glossary/letters";
import type { Target } from "../../domain/targets/target";
import type { CellValue } from "../../workbook/grid";
import { awardAsked, awardsNamed } from "./award-asked";
import { linesOfCell } from "./cell-lines";
import { clausesOf } from "./clauses";
import { isStatement } from "./plan-in-sentences";
import { isOfEachUnit } from "./each-unit";
import { levelIn } from "./quantity-in";
import { targetsInLine } from "./read-line";
import type { LineContext } from "./target-from";

/**
 * «Khen thưởng cá nhân | Giấy khen: ít nhất 03 người. Bằng khen: 01 người.»: whole sentences in the column of levels, each
 * with what it asks for, beside a label that names no title. Null where the cell holds levels of what the label asks.
 */
export function sentencesInLevel(label: string, level: CellValue, context: LineContext): readonly Target[] | null {
  if (typeof level !== "string" || awardAsked(label, null) !== null || !isStatement(level)) return null;
  const lines = linesOfCell(level);
  if (!lines.some((line) => clausesOf(line).some((clause) => saysWhat(clause)))) return null;
  const lead = isOfEachUnit(label) ? `${label}: ` : "";
  const targets = lines.flatMap((line) => targetsInLine(lead + withoutDates(line), context, false));
  return targets.length === 0 ? null : targets;
}

/** «Thi đua của công chức (09 người)»: words in the place of a level, which only say what the sentences beside them are about. */
export function isNoLevel(value: CellValue): boolean {
  return typeof value === "string" && value.trim() !== "" && levelIn(value.replace(/\([^()]*\)/gu, " ")) === null;
}

/** «Giấy khen: ít nhất 03», «70% đạt LĐTT», «03 sáng kiến»; «15% số LĐTT» says only of whom. */
function saysWhat(clause: string): boolean {
  const level = levelIn(clause);
  if (level === null) return false;
  const [before, after] = [lettersOf(level.before), lettersOf(level.after)];
  if (awardsNamed(before).length > 0 || /\bsang kien\b/.test(`${before} ${after}`)) return true;
  return /\b(?:dat|duoc|dang ky)\b/.test(after) && (awardsNamed(after).length > 0 || /\bdanh hieu\b/.test(after));
}

/** «(danh mục gửi sau, trước ngày 31/3/2026)»: until when something is handed in, beside what is asked for. */
function withoutDates(line: string): string {
  return line.replace(/\([^()]*\)/gu, (bracket) => (namesOnlyDates(bracket) ? "" : bracket));
}

const PARTED = /(?<![\d/])(\d{1,2})\/(20\d\d|\d{1,2})(\/(?:20)?\d\d)?(?![\d/])/gu;

/** «31/3», «trước 5/9», «12/2026» are days and months; «không quá 1/3 số LĐTT» is a share. */
function namesOnlyDates(bracket: string): boolean {
  const parted = [...bracket.matchAll(PARTED)];
  return (
    parted.length > 0 &&
    parted.every(({ index, 1: first = "", 2: second = "", 3: year }) => {
      const isSaid = /(?<!\p{L})(?:ngày|trước|hạn|hạn chót) $/iu.test(bracket.slice(Math.max(0, index - 12), index));
      return isSaid || year !== undefined || second.length === 4 || Number(first) > Number(second);
    })
  );
}
